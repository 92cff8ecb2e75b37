import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { smallBooks } from "./__fixtures__/small-books.js";
import { createQuickBooksClient } from "./client.js";
import { getInvoice } from "./operations.js";
import { service } from "./service.js";
import { quickbooks } from "./vendor.js";

const secret = "secret-of-the-test-0123456789";

/** What a model sees of a call that meets a fault each time. */
async function failWith(fault: Fault) {
  const sandbox = createSandbox(smallBooks);
  sandbox.fail({ times: 20, ...fault });
  const credential = { accessToken: secret, realmId: "4620816365" };
  const server = createToolServer({
    vendors: [connectVendor({ ...quickbooks, timeoutMs: 300 }, { credential, fetch: sandbox.fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply = await server.call({ name: "quickbooks_ledger_summary", input: {}, principal });
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

const stale = {
  Message: "Stale Object Error",
  Detail: "Somebody else was faster",
  code: "5010",
  element: "SyncToken",
};

test("a fault is read with its detail, code and request", () => {
  const body = { Fault: { Error: [stale], type: "ValidationFault" }, time: "" };
  expect(service.readError?.(body, new Headers({ intuit_tid: "1-abc" }))).toEqual({
    message: "Stale Object Error: Somebody else was faster (SyncToken)",
    vendorCode: "5010",
    requestId: "1-abc",
  });
  expect(service.readError?.("<html>", new Headers())).toBeUndefined();
});

test("a fault in a reply with status 200 is a fault", async () => {
  const client = createQuickBooksClient({
    accessToken: secret,
    realmId: "7",
    fetch: async () => Response.json({ Fault: { Error: [stale], type: "ValidationFault" } }),
  });
  await expect(client.send(getInvoice, { invoiceId: "1" })).rejects.toMatchObject({
    code: "vendor_rejected",
    message: expect.stringContaining("Somebody else was faster"),
  });
});

test("the company of the credential stands in the address, the token in the header", async () => {
  const sent: Request[] = [];
  const client = createQuickBooksClient({
    accessToken: secret,
    realmId: "4620816365",
    fetch: async (request) => {
      sent.push(request);
      return Response.json({ Invoice: { Id: "1", SyncToken: "0", TotalAmt: 1, Balance: 1 } });
    },
  });
  await client.send(getInvoice, { invoiceId: "1" });
  expect(sent[0]?.url).toBe("https://quickbooks.api.intuit.com/v3/company/4620816365/invoice/1");
  expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${secret}`);
  expect(sent[0]?.headers.get("accept")).toBe("application/json");
});
