import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { cloudflareSandbox } from "./sandbox.js";
import { service } from "./service.js";
import { cloudflare } from "./vendor.js";

type Fetch = (request: Request) => Promise<Response>;

/** What a model sees of a call, with the vendor's answers as given. */
async function failWith(fetch: Fetch) {
  const vendor = { ...cloudflare, timeoutMs: 300 };
  const server = createToolServer({
    vendors: [connectVendor(vendor, { credential: { token: "very-secret" }, fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read"] };
  const reply = await server.call({
    name: "cloudflare_dns_audit",
    input: { domain: "riverbend.care" },
    principal,
  });
  if (reply.ok) throw new Error("The call did not fail.");
  expect(reply.text).not.toContain("very-secret");
  return reply.error;
}

test.each<[string, Fault, string]>([
  ["429 with Retry-After", { kind: "rate_limit", retryAfterSeconds: 40 }, "rate_limited"],
  ["429 without", { kind: "rate_limit" }, "rate_limited"],
  ["500", { kind: "server_error" }, "vendor_unavailable"],
  ["a page of a gateway", { kind: "html" }, "vendor_unavailable"],
  ["half of the JSON", { kind: "cut_json" }, "vendor_unavailable"],
  ["a refused token", { kind: "unauthorized" }, "unauthenticated"],
  ["silence", { kind: "hang" }, "timeout"],
])(
  "%s is one clear sentence",
  async (_, fault, code) => {
    const sandbox = createSandbox(cloudflareSandbox);
    sandbox.fail({ times: 20, ...fault });
    const error = await failWith(sandbox.fetch);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/<html|at .*\.ts:/i);
  },
  20_000,
);

test("status 200 with success false is a failure in the vendor's words", async () => {
  const body = {
    success: false,
    errors: [{ code: 6_003, message: "Invalid request headers" }],
    messages: [],
    result: null,
  };
  const error = await failWith(async () => Response.json(body));
  expect(error).toMatchObject({
    code: "vendor_rejected",
    message: expect.stringContaining("Invalid request headers"),
  });
});

test("every error of the envelope is read, with its causes", () => {
  const headers = new Headers({ "cf-ray": "8a1" });
  const errors = [
    {
      code: 1_004,
      message: "DNS Validation Error",
      error_chain: [{ code: 9_005, message: "Content for A record is invalid." }],
    },
    { code: 1_005, message: "Also this." },
  ];
  expect(service.readError?.({ success: false, errors }, headers)).toEqual({
    message: "DNS Validation Error Content for A record is invalid. Also this.",
    vendorCode: "1004",
    requestId: "8a1",
  });
  expect(service.readError?.("<html>", headers)).toBeUndefined();
});
