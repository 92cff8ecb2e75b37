import { expect, test } from "vitest";
import { connectVendor } from "../client/connect-vendor.js";
import { answerJson, startTestVendor, testOperation, testToken } from "../client/test-vendor.js";
import { isJsonObject } from "../json.js";
import { createMemoryRecords, createMemoryStore } from "../storage/memory.js";
import { defineVendor } from "../vendor.js";
import { createToolServer } from "./tool-server.js";

const bytes = Buffer.from([0, 1, 254, 255]);
const download = testOperation({ id: "getFile", replyMediaType: "application/pdf" });
const upload = testOperation<object>({
  id: "putFile",
  route: "PUT /things",
  effect: "write",
  parameters: { file: { in: "body" } },
  body: { mediaType: "application/octet-stream", shape: "whole", required: true, files: ["file"] },
  input: { type: "object", properties: { file: { type: "object" } } },
});

/** A server of two tools, one that brings a file and one that sends one. */
async function start() {
  const vendor = await startTestVendor((response, request, number) => {
    if (request.method === "PUT") answerJson({ done: true })(response, request, number);
    else response.writeHead(200, { "content-type": "application/pdf" }).end(bytes);
  });
  const operations = { acme_get_file: download, acme_put_file: upload };
  const definition = defineVendor({
    service: vendor.service,
    operations: [download, upload],
    operationTools: Object.entries(operations).map(([name, operation]) => {
      return { name, title: name, description: name, operation };
    }),
  });
  const server = createToolServer({
    vendors: [connectVendor(definition, { credential: { token: testToken } })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const call = (name: keyof typeof operations, input: object, id = "ann") =>
    server.call({ name, input, principal: { id, scopes: ["read", "write"] } });
  return { vendor, call };
}

test("a file that one tool brought is sent by the next, named by its uri alone", async () => {
  const { vendor, call } = await start();
  const brought = await call("acme_get_file", {});
  if (!brought.ok || !isJsonObject(brought.content.data)) throw new Error(brought.text);
  const { uri } = brought.content.data;
  expect(await call("acme_put_file", { file: { uri } })).toMatchObject({ ok: true });
  expect(vendor.arrived.at(-1)).toMatchObject({ method: "PUT", body: bytes });

  expect(await call("acme_put_file", { file: { uri } }, "bob")).toMatchObject({
    ok: false,
    error: { code: "invalid_input" },
    text: expect.stringContaining("no file of a reply to you"),
  });
  expect(vendor.arrived).toHaveLength(2);
});
