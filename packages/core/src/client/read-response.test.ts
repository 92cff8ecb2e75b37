import { describe, expect, test } from "vitest";
import type { ReplyFailure } from "../operation.js";
import { readReply } from "./read-response.js";
import { testService } from "./test-vendor.js";

const context = { service: testService("https://acme.example"), secrets: [] };

function read(promised: string | undefined, content: BodyInit | null, contentType?: string, status = 200) {
  const operation = promised === undefined ? {} : { replyMediaType: promised };
  const response = new Response(content, { status });
  if (contentType === undefined) response.headers.delete("content-type");
  else response.headers.set("content-type", contentType);
  return readReply(operation, response, context);
}

type BodyInit = ConstructorParameters<typeof Response>[0];

describe("JSON", () => {
  test.each([
    ["application/json", "application/json; charset=utf-8"],
    ["application/json", "application/vnd.api+json"],
    ["application/json", "text/plain"],
    ["application/json", undefined],
    [undefined, "application/json"],
  ])("promised %s, sent as %s", async (promised, sent) => {
    expect(await read(promised, '\uFEFF{"a":[1,null]}', sent)).toEqual({ a: [1, null] });
  });

  test.each([
    ["cut off", '{"droplets":[{"id":1},{"id'],
    ["broken", "{'a':1}"],
  ])("that is %s is an error in plain words", async (_name, text) => {
    await expect(read("application/json", text, "application/json")).rejects.toMatchObject({
      code: "vendor_unavailable",
      message: "Acme sent JSON that is broken or cut off where JSON was promised.",
    });
  });

  test("nor is a login page the success of an operation that answers nothing", async () => {
    await expect(read(undefined, "<html>Sign in</html>", "text/html")).rejects.toMatchObject({
      code: "vendor_unavailable",
      message: "Acme sent a page of HTML where it promises nothing.",
    });
  });

  test("is not what a login page is", async () => {
    await expect(read("application/json", "\n<!doctype html><p>Sign in", "text/html")).rejects.toMatchObject({
      code: "vendor_unavailable",
      message: "Acme sent a page of HTML or XML where JSON was promised.",
    });
  });
});

test.each([
  ["the part within", "/result", { result: { id: 1 }, success: true }, { id: 1 }],
  ["the part further within", "/data/items", { data: { items: [] } }, []],
  ["null, where that is the part", "/result", { result: null, success: true }, null],
  ["all of a reply without the part", "/result", { id: 1 }, { id: 1 }],
  ["all of a reply that is no object", "/result", [1], [1]],
])("an envelope gives %s", async (_name, envelope, sent, want) => {
  const response = Response.json(sent);
  expect(await readReply({ replyMediaType: "application/json", envelope }, response, context)).toEqual(want);
});

const bySign = { pointer: "/success", equals: false } as const;
const byList = { pointer: "/errors", status: "/errors/0/status" } as const;
const refused = (body: object, failure: ReplyFailure, service = context.service) =>
  readReply({ replyMediaType: "application/json", envelope: "/result", failure }, Response.json(body), {
    service,
    secrets: ["s3cr3t"],
  });

describe("a success that reports a failure by itself", () => {
  test.each<[string, ReplyFailure, object, string, string]>([
    [
      "by a flag",
      bySign,
      { success: false, errors: [{ code: 7003, message: "No route." }], result: null },
      "vendor_rejected",
      "Acme answered 200 and reported a failure. It said: No route.",
    ],
    [
      "by a list",
      byList,
      { errors: [{ message: "Odd." }] },
      "vendor_rejected",
      "Acme answered 200 and reported a failure. It said: Odd.",
    ],
    [
      "with the status that was meant",
      byList,
      { errors: [{ status: 404, detail: "No s3cr3t." }] },
      "not_found",
      "Acme answered 200 and reported failure 404. It said: No [redacted].",
    ],
    [
      "with that status as a text",
      byList,
      { errors: [{ status: "429" }] },
      "rate_limited",
      "Acme answered 200 and reported failure 429.",
    ],
    [
      "about the credential",
      byList,
      { errors: [{ status: 401 }] },
      "unauthenticated",
      "Acme refused the credential. Operator: check ACME_TOKEN.",
    ],
    [
      "with a status that means none",
      byList,
      { errors: [{ status: 200, title: "Odd." }] },
      "vendor_rejected",
      "Acme answered 200 and reported a failure. It said: Odd.",
    ],
  ])("%s is an error", async (_name, failure, body, code, message) => {
    await expect(refused(body, failure)).rejects.toMatchObject({
      code,
      message,
      details: { vendorStatus: 200 },
    });
  });

  test("is told by the sign of the service, where the operation has none of its own", async () => {
    const service = { ...context.service, failure: bySign };
    const read = (operation: { failure?: ReplyFailure }, body: object) =>
      readReply({ replyMediaType: "application/json", ...operation }, Response.json(body), {
        service,
        secrets: [],
      });
    await expect(read({}, { success: false })).rejects.toMatchObject({ code: "vendor_rejected" });
    expect(await read({ failure: byList }, { success: false })).toEqual({ success: false });
  });

  test("is read by the vendor's own reader first", async () => {
    const service = { ...context.service, readError: () => ({ message: "Ours.", vendorCode: "E1" }) };
    await expect(refused({ success: false }, bySign, service)).rejects.toMatchObject({
      message: "Acme answered 200 and reported a failure. It said: Ours.",
      details: { vendorCode: "E1" },
    });
  });

  test.each<[string, ReplyFailure, object]>([
    ["another flag", bySign, { success: true, result: 1 }],
    ["no flag", bySign, { result: 1 }],
    ["a flag of another kind", bySign, { success: "false", result: 1 }],
    ["an empty list", byList, { errors: [], result: 1 }],
    ["null", byList, { errors: null, result: 1 }],
    ["an empty text", byList, { errors: "", result: 1 }],
  ])("is not what a reply with %s is", async (_name, failure, body) => {
    expect(await refused(body, failure)).toBe(1);
  });
});

test.each([
  [204, null],
  [200, ""],
])("status %i with no body is null", async (status, content) => {
  expect(await read("application/json", content, "application/json", status)).toBeNull();
});

test("text is a string, in its own charset", async () => {
  expect(await read("text/csv", "a,ü", "text/csv")).toBe("a,ü");
  expect(await read("text/plain", new Uint8Array([0xfc]), "text/plain; charset=iso-8859-1")).toBe("ü");
  expect(await read("text/plain", "ü", "text/plain; charset=klingon")).toBe("ü");
});

test.each([0, 1, 24_575, 24_576, 24_577, 100_000])("%i bytes come as base64", async (length) => {
  const bytes = Uint8Array.from({ length: length + 1 }, (_value, index) => index % 256);
  const reply = await read("application/pdf", bytes, "application/PDF; version=1");
  expect(reply).toEqual({ mediaType: "application/pdf", base64: Buffer.from(bytes).toString("base64") });
});

test.each([
  ["application/json", '{"a":1}', "application/json"],
  ["text/csv; charset=UTF-8", "a,b", "text/csv"],
  ["text/csv; charset=ISO-8859-1", "a,b", "text/csv; charset=iso-8859-1"],
])("a file that was promised is one, though it is %s", async (sent, content, mediaType) => {
  const base64 = Buffer.from(content).toString("base64");
  expect(await read("application/octet-stream", content, sent)).toEqual({ mediaType, base64 });
});

test("bytes that nothing was said of are an octet-stream", async () => {
  expect(await read(undefined, new Uint8Array([1]))).toEqual({
    mediaType: "application/octet-stream",
    base64: "AQ==",
  });
});

test("a status that is no success is an error", async () => {
  await expect(
    read("application/json", '{"message":"Gone."}', "application/json", 404),
  ).rejects.toMatchObject({
    code: "not_found",
    message: "Acme answered 404. It said: Gone.",
  });
});
