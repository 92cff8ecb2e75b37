import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { godaddySandbox } from "./sandbox.js";
import { service } from "./service.js";
import { godaddy } from "./vendor.js";

/** What a model sees of a call that meets a fault each time. */
async function failWith(
  fault: Fault,
  name = "godaddy_dns_records",
  input: object = { domain: "riverbendclinic.com" },
) {
  const sandbox = createSandbox(godaddySandbox);
  sandbox.fail({ times: 20, ...fault });
  const credential = { key: "key", secret: "very-secret" };
  const server = createToolServer({
    vendors: [connectVendor({ ...godaddy, timeoutMs: 300 }, { credential, fetch: sandbox.fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    policy: { approve: "none" },
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply = await server.call({ name, input, principal });
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
  ["a refused key", { kind: "unauthorized" }, "unauthenticated"],
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

test("the vendor's words reach the caller, with the wrong fields and the way out", () => {
  const headers = new Headers();
  expect(
    service.readError?.(
      {
        code: "INVALID_BODY",
        message: "Bad.",
        fields: [{ path: "records[0].ttl", code: "MIN", message: "too small" }],
      },
      headers,
    ),
  ).toEqual({ message: "Bad. records[0].ttl: too small.", vendorCode: "INVALID_BODY" });
  expect(service.readError?.({ code: "ACCESS_DENIED", message: "No." }, headers)?.message).toMatch(
    /10 or a Domain Pro plan/,
  );
  expect(service.readError?.({ code: "TOO_MANY_REQUESTS", retryAfterSec: 12 }, headers)).toMatchObject({
    retryAfterMs: 12_000,
  });
  expect(service.readError?.("<html>", headers)).toBeUndefined();
});
