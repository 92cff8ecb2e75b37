import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { createGoogleWorkspaceClient } from "./client.js";
import { getDocument, getFile, getValues, updateValues } from "./operations.js";
import { googleWorkspaceSandbox } from "./sandbox.js";
import { service } from "./service.js";
import { googleWorkspace } from "./vendor.js";

const secret = "ya29.secret-of-the-test-0123456789";

/** What a model sees of a call that meets a fault each time. */
async function failWith(fault: Fault) {
  const sandbox = createSandbox(googleWorkspaceSandbox);
  sandbox.fail({ times: 20, ...fault });
  const credential = { accessToken: secret };
  const server = createToolServer({
    vendors: [connectVendor({ ...googleWorkspace, timeoutMs: 300 }, { credential, fetch: sandbox.fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply = await server.call({ name: "google_workspace_doc_catalog", input: {}, principal });
  if (reply.ok) throw new Error("The call did not fail.");
  expect(reply.text).not.toContain(secret);
  return reply.error;
}

test.each<[string, Fault, string]>([
  ["429 with Retry-After", { kind: "rate_limit", retryAfterSeconds: 60 }, "rate_limited"],
  ["429 without", { kind: "rate_limit" }, "rate_limited"],
  ["500", { kind: "server_error" }, "vendor_unavailable"],
  ["a page of a gateway", { kind: "html" }, "vendor_unavailable"],
  ["half of the JSON", { kind: "cut_json" }, "vendor_unavailable"],
  ["a token that has ended", { kind: "unauthorized" }, "unauthenticated"],
  ["silence", { kind: "hang" }, "timeout"],
])(
  "%s is one clear sentence",
  async (_, fault, code) => {
    const error = await failWith(fault);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/<html|at .*\.ts:/i);
  },
  20_000,
);

const headers = new Headers({ "x-goog-request-id": "r-1" });

test.each([
  [
    {
      error: {
        code: 404,
        message: "File not found: x.",
        errors: [{ domain: "global", reason: "notFound", message: "File not found: x." }],
      },
    },
    { message: "File not found: x.", vendorCode: "notFound", requestId: "r-1" },
  ],
  [
    { error: { code: 400, message: "Unable to parse range: x", status: "INVALID_ARGUMENT" } },
    { message: "Unable to parse range: x", vendorCode: "INVALID_ARGUMENT", requestId: "r-1" },
  ],
  [
    {
      error: {
        code: 403,
        message: "Off.",
        status: "PERMISSION_DENIED",
        details: [{ "@type": "ErrorInfo", reason: "SERVICE_DISABLED" }],
      },
    },
    { message: "Off.", vendorCode: "SERVICE_DISABLED", requestId: "r-1" },
  ],
])("%j is read with its reason", (body, failure) => {
  expect(service.readError?.(body, headers)).toEqual(failure);
});

test("a 403 that means too fast says so, and for how long", () => {
  const error = {
    code: 403,
    message: "User Rate Limit Exceeded.",
    errors: [{ domain: "usageLimits", reason: "userRateLimitExceeded" }],
  };
  expect(service.readError?.({ error }, new Headers())).toMatchObject({
    message: "User Rate Limit Exceeded.",
    vendorCode: "userRateLimitExceeded",
    status: 429,
    retryAfterMs: 60_000,
  });
  expect(service.readError?.({ error: "invalid_grant" }, new Headers())).toBeUndefined();
});

test("each operation goes to its own server of Google's, and all of them to one where that is said", async () => {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json({});
  };
  for (const options of [{}, { baseUrl: "http://127.0.0.1:9" }]) {
    const google = createGoogleWorkspaceClient({ accessToken: secret, fetch, ...options });
    await google.send(getFile, { fileId: "f/1" });
    await google.send(getDocument, { documentId: "d1" });
    await google.send(getValues, { spreadsheetId: "s1", range: "'Ana''s'!A1:B2" });
  }
  expect(sent.map(({ url }) => url)).toEqual([
    "https://www.googleapis.com/drive/v3/files/f%2F1?alt=json",
    "https://docs.googleapis.com/v1/documents/d1",
    "https://sheets.googleapis.com/v4/spreadsheets/s1/values/%27Ana%27%27s%27%21A1%3AB2",
    "http://127.0.0.1:9/drive/v3/files/f%2F1?alt=json",
    "http://127.0.0.1:9/v1/documents/d1",
    "http://127.0.0.1:9/v4/spreadsheets/s1/values/%27Ana%27%27s%27%21A1%3AB2",
  ]);
  expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${secret}`);
});

test("a write carries its option and its cells", async () => {
  let sent: Request | undefined;
  const google = createGoogleWorkspaceClient({
    accessToken: secret,
    fetch: async (request) => {
      sent = request.clone();
      return Response.json({});
    },
  });
  await google.send(updateValues, {
    spreadsheetId: "s1",
    range: "A1",
    valueInputOption: "RAW",
    values: [["é", 1, null]],
  });
  expect(new URL(sent?.url ?? "").search).toBe("?valueInputOption=RAW");
  expect(await sent?.json()).toEqual({ values: [["é", 1, null]] });
});
