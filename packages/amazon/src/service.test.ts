import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { smallSeller } from "./__fixtures__/small-seller.js";
import { createAmazonClient } from "./client.js";
import { getOrder } from "./operations.js";
import { describeService } from "./service.js";
import { amazon } from "./vendor.js";

const service = describeService();
const secret = "Atza|secret-of-the-test-0123456789";

/** What a model sees of a call that meets a fault each time. */
async function failWith(fault: Fault) {
  const sandbox = createSandbox(smallSeller);
  sandbox.fail({ times: 20, ...fault });
  const server = createToolServer({
    vendors: [
      connectVendor(
        { ...amazon, timeoutMs: 300 },
        { credential: { accessToken: secret }, fetch: sandbox.fetch },
      ),
    ],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply = await server.call({ name: "amazon_get_order", input: { orderId: "US-1" }, principal });
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

const headers = new Headers({ "x-amzn-requestid": "1-abc" });

test("an error is read with its details, its code and its request", () => {
  const errors = [
    { code: "InvalidInput", message: "Invalid Input", details: "createdAfter" },
    { code: "InvalidInput", message: "And another" },
  ];
  expect(service.readError?.({ errors }, headers)).toEqual({
    message: "Invalid Input (createdAfter) And another",
    vendorCode: "InvalidInput",
    requestId: "1-abc",
  });
});

test("a refusal says that secrets end after 180 days, and where to make a new one", () => {
  const errors = [{ code: "Unauthorized", message: "Access to requested resource is denied." }];
  const { message = "" } = service.readError?.({ errors }, headers) ?? {};
  expect(message).toMatch(/^Access to requested resource is denied\./);
  expect(message).toContain("180 days");
  expect(message).toContain("AMAZON_CLIENT_SECRET");
});

test("an access token that has ended is told from a seller who forbids it", () => {
  const error = { code: "Unauthorized", message: "Access to requested resource is denied." };
  const statusOf = (details: string) =>
    service.readError?.({ errors: [{ ...error, details }] }, headers)?.status;
  expect(statusOf("The access token you provided has expired.")).toBe(401);
  expect(statusOf("The seller has not authorized this application.")).toBeUndefined();
});

test.each(["<html>", { errors: [] }, { errors: "none" }, undefined])(
  "%j is no error of theirs and is left to the status",
  (body) => {
    expect(service.readError?.(body, new Headers())).toBeUndefined();
  },
);

test("an error in a reply with status 200 is an error", async () => {
  const client = createAmazonClient({
    accessToken: secret,
    fetch: async () =>
      Response.json({ errors: [{ code: "InternalFailure", message: "Half of it failed." }] }),
  });
  await expect(client.send(getOrder, { orderId: "1" })).rejects.toMatchObject({
    code: "vendor_rejected",
    message: expect.stringContaining("Half of it failed."),
  });
});

test.each([
  [undefined, "https://sellingpartnerapi-na.amazon.com"],
  ["eu", "https://sellingpartnerapi-eu.amazon.com"],
  ["fe", "https://sellingpartnerapi-fe.amazon.com"],
] as const)(
  "region %s has its own address; the token stands in Amazon's header and lists are one value",
  async (region, origin) => {
    const sent: Request[] = [];
    const client = createAmazonClient({
      accessToken: secret,
      ...(region && { region }),
      fetch: async (request) => {
        sent.push(request);
        return Response.json({ order: { orderId: "1" } });
      },
    });
    const order = await client.send(getOrder, { orderId: "1", includedData: ["PROCEEDS", "FULFILLMENT"] });
    expect(order).toEqual({ orderId: "1" });
    expect(sent[0]?.url).toBe(`${origin}/orders/2026-01-01/orders/1?includedData=PROCEEDS,FULFILLMENT`);
    expect(sent[0]?.headers.get("x-amz-access-token")).toBe(secret);
    expect(sent[0]?.headers.get("authorization")).toBeNull();
  },
);
