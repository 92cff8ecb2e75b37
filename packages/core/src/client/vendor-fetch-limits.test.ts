import { describe, expect, test } from "vitest";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { CredentialSource } from "./exchange/credential.js";
import { type Answer, answerInTurn, answerJson, startTestVendor, testToken } from "./test-vendor.js";
import { createVendorFetch, type VendorFetchOptions } from "./vendor-fetch.js";

const operation = { vendor: "acme", id: "listThings", route: "GET /things" } as const;
const credential = { token: testToken };

async function start(answer: Answer, options: Partial<VendorFetchOptions<"token">> = {}) {
  const vendor = await startTestVendor(answer);
  const retry = { firstDelayMs: 1, ...options.retry };
  const vendorFetch = createVendorFetch({ service: vendor.service, credential, ...options, retry });
  const ask = (init: RequestInit = {}, path = "/things") => vendorFetch(new Request(vendor.url + path, init));
  return { ...vendor, vendorFetch, ask };
}

const hang: Answer = () => {};
const ok = answerJson({ ok: true });

describe("the vendor's limits", () => {
  const limits = (requests: number, windowMs: number) => ({ rateLimits: [{ requests, windowMs }] });

  test("are kept: what is asked too early waits, and every attempt counts", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 503), ok), limits(2, 200));
    const startedAtMs = performance.now();
    await vendor.ask();
    await vendor.ask();
    expect(vendor.arrived).toHaveLength(3);
    expect(performance.now() - startedAtMs).toBeGreaterThan(200);
  });

  test("are those of the service, and an operation's own beside them", async () => {
    const vendor = await start(ok, { longestWaitMs: 0 });
    const own = { ...operation, rateLimits: [{ requests: 1, windowMs: 60_000 }] };
    const send = () => vendor.vendorFetch(new Request(vendor.url), { operation: own, around: [] });
    await send();
    await expect(send()).rejects.toMatchObject({ code: "rate_limited" });
    expect((await vendor.ask()).status).toBe(200);
    expect(vendor.arrived).toHaveLength(2);
  });

  test("that would keep a request longer than it may wait refuse it, with the time to come again", async () => {
    const vendor = await start(ok, { ...limits(1, 60_000), longestWaitMs: 100 });
    await vendor.ask();
    const error: unknown = await vendor.ask().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "rate_limited", details: { retryAfterMs: expect.any(Number) } });
    expect(MedtainerError.from(error).details.retryAfterMs).toBeGreaterThan(60_000);
    expect(vendor.arrived).toHaveLength(1);
  });

  test("hold for each account by itself", async () => {
    const accounts = { Ann: "books", Ben: "books", Cid: "others" } as const;
    const source: CredentialSource<"token"> = {
      values: async () => ({ token: testToken }),
      renewed: async () => ({ token: testToken }),
      secrets: [],
      account: async (caller) => Object.entries(accounts).find(([name]) => name === caller)?.[1] ?? "",
    };
    const vendor = await start(ok, { ...limits(1, 60_000), longestWaitMs: 0, credential: source });
    const send = (caller: string) =>
      vendor.vendorFetch(new Request(vendor.url), { operation, around: [], caller });
    await send("Ann");
    await expect(send("Ben")).rejects.toMatchObject({ code: "rate_limited" });
    expect((await send("Cid")).status).toBe(200);
  });

  test("a refusal that names a time keeps everybody of the account at home for that time", async () => {
    const vendor = await start(answerInTurn(answerJson({}, 429, { "retry-after": "30" }), ok), {
      longestWaitMs: 1_000,
    });
    expect((await vendor.ask()).status).toBe(429);
    await expect(vendor.ask()).rejects.toMatchObject({ code: "rate_limited" });
    await expect(vendor.ask({ method: "POST" })).rejects.toMatchObject({ code: "rate_limited" });
    expect(vendor.arrived).toHaveLength(1);
  });
});

describe("the bulkhead", () => {
  test("sends so many at once and no more, and refuses when too many wait", async () => {
    let underway = 0;
    let most = 0;
    const vendor = await start(
      (response) => {
        underway += 1;
        most = Math.max(most, underway);
        setTimeout(() => {
          underway -= 1;
          response.writeHead(200).end();
        }, 20);
      },
      { bulkhead: { requests: 3, waiting: 7 } },
    );
    const settled = await Promise.allSettled(Array.from({ length: 12 }, () => vendor.ask()));
    const refused = settled.filter(({ status }) => status === "rejected");
    expect([refused.length, vendor.arrived.length, most]).toEqual([2, 10, 3]);
    expect(refused[0]).toMatchObject({ reason: { code: "rate_limited" } });
  });

  test("lets the queue of a vendor that hangs go as soon as the circuit opens", async () => {
    const vendor = await start(hang, {
      timeoutMs: 100,
      retry: { attempts: 1 },
      bulkhead: { requests: 2 },
      breaker: { failures: 2 },
    });
    const startedAtMs = performance.now();
    await Promise.allSettled(Array.from({ length: 50 }, () => vendor.ask()));
    expect(performance.now() - startedAtMs).toBeLessThan(2_000);
    expect(vendor.arrived.length).toBeLessThanOrEqual(4);
  });
});
