import { afterEach, expect, test } from "vitest";
import { type Letterbox, letterboxAt, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor } from "../client/connect-vendor.js";
import type { Operation } from "../operation.js";
import { createToolServer, type ToolServerOptions } from "../server/tool-server.js";
import { createMemoryRecords } from "../storage/memory-records.js";
import { createMemoryStore } from "../storage/memory-store.js";
import type { Progress } from "../tool.js";
import { bearerToken, defineVendor, type RateLimit } from "../vendor.js";

const boxes: Letterbox[] = [];

afterEach(async () => {
  for (const box of boxes.splice(0)) await box.close();
});

async function open(rateLimits: readonly RateLimit[], options: Partial<ToolServerOptions> = {}) {
  const box = await openLetterbox();
  boxes.push(box);
  const vendor = { ...letterboxAt(box.url), rateLimits };
  const startServer = () =>
    createToolServer({
      vendors: [connectVendor(vendor, { credential: { token: "token-0123456789" } })],
      records: createMemoryRecords(),
      store: createMemoryStore(),
      ...options,
    });
  const principal = { id: "local", scopes: ["read", "write"] };
  const list = (server: ReturnType<typeof startServer>, onProgress?: (progress: Progress) => void) =>
    server.call({ name: "letterbox_list_letters", input: {}, principal, onProgress });
  return { box, startServer, list };
}

test("servers on one store keep one limit between them", async () => {
  const { box, startServer, list } = await open([{ requests: 3, windowMs: 600_000 }], {
    store: createMemoryStore(),
    callTimeoutMs: 5_000,
  });
  const servers = [startServer(), startServer()];
  const replies = await Promise.all([0, 1, 0, 1, 0].map((number) => list(servers[number] ?? startServer())));
  expect(replies.filter(({ ok }) => ok)).toHaveLength(3);
  expect(box.requests).toHaveLength(3);
});

test("a turn within the call's time is waited for, and the client hears that it is", async () => {
  const { box, startServer, list } = await open([{ requests: 1, windowMs: 1_500 }]);
  const server = startServer();
  const heard: (string | undefined)[] = [];
  await list(server);
  const reply = await list(server, ({ message }) => heard.push(message));
  expect(reply.ok).toBe(true);
  expect(box.requests).toHaveLength(2);
  expect(heard).toContain("Waiting 2 s for a turn within the limits of letterbox");
});

test("a turn past the call's time is refused at once, with the time to come again", async () => {
  const { box, startServer, list } = await open([{ requests: 1, windowMs: 600_000 }], {
    callTimeoutMs: 60_000,
  });
  const server = startServer();
  await list(server);
  const startedAtMs = performance.now();
  const reply = await list(server);
  expect(performance.now() - startedAtMs).toBeLessThan(5_000);
  const { code, retryAfterMs } = JSON.parse(reply.text).error ?? JSON.parse(reply.text);
  expect(code).toBe("rate_limited");
  expect(retryAfterMs).toBeGreaterThan(600_000);
  expect(box.requests).toHaveLength(1);
});

test("a vendor that hangs slows no other, and never has more than its share on the way", async () => {
  const box = await openLetterbox();
  boxes.push(box);
  let underway = 0;
  let most = 0;
  const never = (request: Request) => {
    underway += 1;
    most = Math.max(most, underway);
    return new Promise<Response>((_resolve, reject) => {
      request.signal.addEventListener("abort", () => {
        underway -= 1;
        reject(request.signal.reason);
      });
    });
  };
  const credential = { token: "token-0123456789" };
  const server = createToolServer({
    vendors: [
      connectVendor(letterboxAt(box.url), { credential }),
      connectVendor(silent, { credential, fetch: never }),
    ],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    callTimeoutMs: 4_000,
  });
  const call = (name: string) =>
    server.call({ name, input: {}, principal: { id: "local", scopes: ["read"] } });
  const hanging = Promise.all(Array.from({ length: 200 }, () => call("silent_ask")));
  await expect.poll(() => underway).toBe(20);
  const replies = await Promise.all(Array.from({ length: 30 }, () => call("letterbox_list_letters")));
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
  // All of these came back while each of the others still waited for its vendor.
  expect([underway, most]).toEqual([20, 20]);
  expect((await hanging).some(({ ok }) => ok)).toBe(false);
});

const ask: Operation<Record<string, never>, null> = {
  vendor: "silent",
  id: "ask",
  route: "GET /answer",
  effect: "read",
  parameters: {},
  input: { type: "object" },
};

const silent = defineVendor({
  service: {
    name: "silent",
    title: "Silent",
    baseUrl: "http://silent.invalid",
    credential: bearerToken({ variable: "SILENT_TOKEN", description: "Any text." }),
    rateLimits: [],
  },
  operations: [ask],
  operationTools: [{ name: "silent_ask", title: "Ask", description: "No answer.", operation: ask }],
});
