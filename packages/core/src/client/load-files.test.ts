import { describe, expect, test } from "vitest";
import type { MedtainerError } from "../errors/medtainer-error.js";
import type { ReadFile, ReadResource } from "./load-files.js";
import { createOperationSender } from "./send-operation.js";
import { type ArrivedRequest, startTestVendor, testOperation, testToken } from "./test-vendor.js";

const upload = testOperation<object>({
  route: "POST /files",
  parameters: { photo: { in: "body", name: "photo[]" }, title: { in: "body" } },
  body: { mediaType: "multipart/form-data", shape: "members", files: ["photo"] },
});
const put = testOperation<object>({
  route: "PUT /files",
  parameters: { body: { in: "body" } },
  body: { mediaType: "application/octet-stream", shape: "whole", required: true, files: ["body"] },
});
const bytes = new Uint8Array([0, 255, 10, 13, 10]);
const base64 = "AP8KDQo=";

async function send(
  operation: typeof upload,
  input: object,
  readFile?: ReadFile,
  readResource?: ReadResource,
) {
  const vendor = await startTestVendor();
  const options = {
    service: vendor.service,
    credential: { token: testToken },
    ...(readFile && { readFile }),
  };
  await createOperationSender(options)(operation, input, readResource && { readResource });
  const [arrived] = vendor.arrived;
  if (!arrived) throw new Error("Nothing arrived.");
  return arrived;
}

async function partsOf({ body, headers }: ArrivedRequest) {
  const type = { "content-type": headers["content-type"] ?? "" };
  const entries = [...(await new Response(body, { headers: type }).formData())];
  return Promise.all(entries.map(async ([name, value]) => [name, await describePart(value)]));
}

async function describePart(value: File | string) {
  if (typeof value === "string") return value;
  return [value.name, value.type, new Uint8Array(await value.arrayBuffer())];
}

describe("files", () => {
  test("a part of a form arrives with its bytes, name and type, beside the text fields", async () => {
    const photo = { base64, filename: "käse.png", mediaType: "image/png" };
    expect(await partsOf(await send(upload, { photo, title: "Cheese" }))).toEqual([
      ["photo[]", ["käse.png", "image/png", bytes]],
      ["title", "Cheese"],
    ]);
  });

  test("a list of files is a part for each", async () => {
    const photo = [{ base64 }, { path: "/pictures/cat.gif", mediaType: "image/gif" }];
    expect(await partsOf(await send(upload, { photo }, async () => new Uint8Array([1])))).toEqual([
      ["photo[]", ["file", "application/octet-stream", bytes]],
      ["photo[]", ["cat.gif", "image/gif", new Uint8Array([1])]],
    ]);
  });

  test("a whole body is the file's bytes", async () => {
    const arrived = await send(put, { body: { path: "a.bin" } }, async () => bytes);
    expect(new Uint8Array(arrived.body)).toEqual(bytes);
    expect(arrived.headers["content-type"]).toBe("application/octet-stream");
  });

  const readResource: ReadResource = async (uri) =>
    uri === "medtainer://replies/1" ? { mediaType: "image/png", base64 } : undefined;

  test("a resource is sent with its own type, unless the caller names another", async () => {
    const uri = "medtainer://replies/1";
    const photo = [{ uri }, { uri, mediaType: "image/gif", filename: "a.gif" }];
    expect(await partsOf(await send(upload, { photo }, undefined, readResource))).toEqual([
      ["photo[]", ["file", "image/png", bytes]],
      ["photo[]", ["a.gif", "image/gif", bytes]],
    ]);
  });

  test.each([
    ["in base64", `data:image/png;base64,${base64}`, "image/png", bytes],
    ["in base64, itself escaped", "data:image/png;base64,AP8KDQo%3D", "image/png", bytes],
    ["as a text", "data:,a%20b", "text/plain", new TextEncoder().encode("a b")],
    ["of any bytes", "DATA:image/x;a=b,%00%ff", "image/x", new Uint8Array([0, 255])],
  ])("a data: address %s is the file itself", async (_how, uri, mediaType, want) => {
    expect(await partsOf(await send(upload, { photo: { uri } }))).toEqual([
      ["photo[]", ["file", mediaType, want]],
    ]);
  });

  test.each([
    ["https://acme.example/a.png", /nothing is fetched from the web/],
    ["http://169.254.169.254/", /nothing is fetched from the web/],
    ["medtainer://replies/2", /no file of a reply to you/],
    ["file:///etc/passwd", /no file of a reply to you/],
    ["data:image/png", /no file of a reply to you/],
    ["data:;base64,%", /no file of a reply to you/],
    ["data:;base64,?", /must be bytes in base64/],
  ])("refuses the uri %s before anything is sent", async (uri, message) => {
    await expect(send(put, { body: { uri } }, undefined, readResource)).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(message),
      details: { issues: [{ path: "/body" }] },
    });
  });

  test.each<[string, object, ReadFile | undefined, RegExp]>([
    ["path and uri", { path: "x", uri: "data:,x" }, async () => bytes, /one of base64/],
    ["a uri that is no text", { uri: 1 }, undefined, /one of base64/],
    ["a path where none is allowed", { path: "/etc/passwd" }, undefined, /send the bytes as base64/],
    ["a path to nothing", { path: "x" }, () => Promise.reject(new Error("ENOENT /x")), /no readable file/],
    ["both", { path: "x", base64 }, async () => bytes, /one of base64/],
    ["neither", { filename: "x" }, async () => bytes, /one of base64/],
    ["no base64", { base64: "?" }, undefined, /must be bytes in base64/],
  ])("refuses %s before anything is sent", async (_case, body, readFile, message) => {
    const refusal: MedtainerError = await send(put, { body }, readFile).then(
      () => expect.unreachable(),
      (error) => error,
    );
    expect(refusal.code).toBe("invalid_input");
    expect(refusal.message).toMatch(message);
    expect(refusal.details.issues?.[0]?.path).toBe("/body");
  });
});
