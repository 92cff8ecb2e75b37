import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type Fault } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { smallCrm } from "./__fixtures__/small-crm.js";
import { createGoHighLevelClient } from "./client.js";
import { createContact, getEmail, searchContacts, searchOpportunities } from "./operations.js";
import { service } from "./service.js";
import { gohighlevel } from "./vendor.js";

const token = "pit-secret-of-the-test-0123456789";
const locationId = "ve9EPM428h8vShlRW1KT";

/** What a model sees of a call that meets a fault each time. */
async function failWith(fault: Fault) {
  const sandbox = createSandbox(smallCrm);
  sandbox.fail({ times: 20, ...fault });
  const server = createToolServer({
    vendors: [
      connectVendor(
        { ...gohighlevel, timeoutMs: 300 },
        { credential: { token, locationId }, fetch: sandbox.fetch },
      ),
    ],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const input = { contact_id: "bob" };
  const reply = await server.call({ name: "gohighlevel_get_contact_interactions", input, principal });
  if (reply.ok) throw new Error("The call did not fail.");
  expect(reply.text).not.toContain(token);
  return reply.error;
}

test.each<[string, Fault, string]>([
  ["429 with Retry-After", { kind: "rate_limit", retryAfterSeconds: 60 }, "rate_limited"],
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

const burst = { "x-ratelimit-remaining": "0", "x-ratelimit-interval-milliseconds": "10000" };

test.each<[string, object, Record<string, string>, object | undefined]>([
  [
    "a text",
    { statusCode: 400, message: "Bad Request", traceId: "t-1" },
    {},
    { message: "Bad Request", requestId: "t-1" },
  ],
  [
    "a list of texts",
    {
      statusCode: 422,
      message: ["email must be an email", "phone is too long"],
      error: "Unprocessable Entity",
    },
    {},
    { message: "email must be an email; phone is too long", vendorCode: "Unprocessable Entity" },
  ],
  [
    "the burst limit",
    { message: "Too Many Requests" },
    burst,
    { message: "Too Many Requests", retryAfterMs: 10_000 },
  ],
  [
    "the day's limit",
    { message: "Too Many Requests" },
    { ...burst, "x-ratelimit-daily-remaining": "0" },
    { message: "Too Many Requests" },
  ],
  [
    "a scope that the token lacks",
    { message: "The token is not authorized for this scope." },
    {},
    { message: expect.stringMatching(/scope\. Give the private integration/) },
  ],
  ["nothing of the kind", {}, {}, undefined],
])("%s is read as an error", (_, body, headers, failure) => {
  expect(service.readError?.(JSON.parse(JSON.stringify(body)), new Headers(headers))).toEqual(failure);
});

test("version, location and token are sent by themselves, each where the operation has it", async () => {
  const sent: Request[] = [];
  const client = createGoHighLevelClient({
    token,
    locationId,
    fetch: async (request) => {
      sent.push(request.clone());
      return Response.json({ contacts: [], total: 0, opportunities: [], meta: {}, contact: { id: "1" } });
    },
  });
  await client.send(searchContacts, { pageLimit: 20 });
  await client.send(createContact, { email: "a@b.example" });
  await client.send(searchOpportunities, { limit: 20 });
  await client.send(getEmail, { id: "m1" });
  expect(sent.map(({ headers }) => headers.get("version"))).toEqual([
    "2021-07-28",
    "2021-07-28",
    "2021-07-28",
    "2021-04-15",
  ]);
  expect(new Set(sent.map(({ headers }) => headers.get("authorization")))).toEqual(
    new Set([`Bearer ${token}`]),
  );
  expect(await sent[0]?.json()).toEqual({ locationId, pageLimit: 20 });
  expect(await sent[1]?.json()).toEqual({ locationId, email: "a@b.example" });
  expect(sent[2]?.url).toBe(
    `https://services.leadconnectorhq.com/opportunities/search?location_id=${locationId}&limit=20`,
  );
});
