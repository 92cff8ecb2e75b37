import { connectVendor, createToolServer, type Json } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { smallAccount } from "./__fixtures__/small-account.js";
import { createFreshBooksClient } from "./client.js";
import { getInvoice } from "./operations.js";
import { service } from "./service.js";
import { freshbooks } from "./vendor.js";

const secret = "secret-of-the-test-0123456789";

/** What a model sees of a call that meets a fault each time. */
async function failWith(fault: Fault) {
  const sandbox = createSandbox(smallAccount);
  sandbox.fail({ times: 20, ...fault });
  const credential = { accessToken: secret, accountId: "xZNQ1X" };
  const server = createToolServer({
    vendors: [connectVendor({ ...freshbooks, timeoutMs: 300 }, { credential, fetch: sandbox.fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply = await server.call({ name: "freshbooks_list_invoices", input: {}, principal });
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

test.each<[string, Json, object]>([
  [
    "the old form",
    { response: { errors: [{ errno: 1003, message: "Not valid.", field: "email", object: "client" }] } },
    { message: "Not valid. (email)", vendorCode: "1003" },
  ],
  [
    "the new form",
    {
      code: 3,
      message: "Bad",
      details: [{ reason: "1012", metadata: { message: "Gone.", field: "userid" } }],
    },
    { message: "Gone. (userid)", vendorCode: "3" },
  ],
  [
    "OAuth's form",
    { error: "unauthenticated", error_description: "Sign in." },
    { message: "Sign in.", vendorCode: "unauthenticated" },
  ],
])("%s of an error is read", (_, body, failure) => {
  expect(service.readError?.(body, new Headers())).toEqual(failure);
});

test("what is no error of theirs is left to the status", () => {
  expect(service.readError?.("<html>", new Headers())).toBeUndefined();
});

test("the account of the credential stands in the address, the token in the header", async () => {
  const sent: Request[] = [];
  const client = createFreshBooksClient({
    accessToken: secret,
    accountId: "xZNQ1X",
    fetch: async (request) => {
      sent.push(request);
      return Response.json({ response: { result: { invoice: { id: 1 } } } });
    },
  });
  expect(await client.send(getInvoice, { invoiceId: 1 })).toEqual({ invoice: { id: 1 } });
  expect(sent[0]?.url).toBe("https://api.freshbooks.com/accounting/account/xZNQ1X/invoices/invoices/1");
  expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${secret}`);
});
