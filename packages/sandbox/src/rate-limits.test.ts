import type { OperationRateLimit } from "@medtainer/core";
import { describe, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.js";
import { libraryDocument } from "./fixtures/library-document.js";
import { librarySandbox, openLibrary } from "./fixtures/library-sandbox.js";
import { createRateLimitCounter } from "./rate-limits.js";

describe("rate limits", () => {
  test("are counted down in the vendor's headers and then enforced", async () => {
    const { call, advance, sandbox } = openLibrary();
    const first = await call("GET", "/books/1");
    expect(first.headers.get("x-remaining")).toBe("19");
    advance(15_000);
    for (let count = 0; count < 19; count += 1) await call("GET", "/books/1");

    const refused = await call("DELETE", "/books/1");
    expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("x-remaining")]).toEqual([
      429,
      "45",
      "0",
    ]);
    expect(sandbox.state.books).toHaveLength(5);
    advance(45_000);
    expect((await call("DELETE", "/books/1")).status).toBe(204);
  });

  test("may concern one operation only", async () => {
    const { call } = openLibrary();
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await call("GET", "/books/newest")).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await call("GET", "/books/1")).status).toBe(200);
  });

  test("are kept for each credential", () => {
    const counter = createRateLimitCounter([{ requests: 1, windowMs: 1_000 }]);
    expect(counter.count("one", undefined, 0).retryAfterMs).toBeUndefined();
    expect(counter.count("one", undefined, 400).retryAfterMs).toBe(600);
    expect(counter.count("other", undefined, 400).retryAfterMs).toBeUndefined();
  });

  test("say when the oldest request stops counting", () => {
    const counter = createRateLimitCounter([{ requests: 5, windowMs: 1_000 }]);
    counter.count("one", undefined, 100);
    expect(counter.count("one", undefined, 600).standings).toEqual([
      { limit: 5, remaining: 3, resetAt: 1_100 },
    ]);
    expect(counter.count("one", undefined, 1_200).standings).toEqual([
      { limit: 5, remaining: 3, resetAt: 1_600 },
    ]);
  });

  test("may be each operation's own, or those that the description states for it", () => {
    const counter = createRateLimitCounter([{ requests: 1, windowMs: 1_000, per: "operation" }]);
    const reads = { requests: 2, windowMs: 60_000, bucket: "reads" };
    const ask = (id: string, rateLimits: readonly OperationRateLimit[] = []) =>
      counter.count("one", { id, rateLimits }, 0).retryAfterMs;
    expect([ask("list"), ask("get"), ask("list")]).toEqual([undefined, undefined, 1_000]);
    expect(["a", "b", "c"].map((id) => ask(id, [reads]))).toEqual([undefined, undefined, 60_000]);
    expect(["d", "e"].map((id) => ask(id, [{ requests: 1, windowMs: 500 }]))).toEqual([undefined, undefined]);
    expect(ask("d", [{ requests: 1, windowMs: 500 }])).toBe(1_000);
  });

  test("may be a bucket of tokens", () => {
    const counter = createRateLimitCounter([{ requests: 1, windowMs: 2_000, burst: 3 }]);
    const ask = (now: number) => counter.count("one", undefined, now).retryAfterMs;
    const start = 1_000_000;
    expect([0, 0, 0, 0, 500].map((after) => ask(start + after))).toEqual([
      undefined,
      undefined,
      undefined,
      2_000,
      1_500,
    ]);
    expect([2_000, 2_000, 10_000, 10_000, 10_000, 10_000].map((after) => ask(start + after))).toEqual([
      undefined,
      2_000,
      undefined,
      undefined,
      undefined,
      2_000,
    ]);
  });

  test("stand in the description too", async () => {
    const document = JSON.parse(JSON.stringify(libraryDocument));
    Object.assign(document.paths["/books/{book_id}"].get, {
      "x-rate-limits": [{ requests: 1, windowMs: 60_000 }],
    });
    const sandbox = createSandbox({ ...librarySandbox, document });
    const statuses = [];
    for (const id of [1, 2]) {
      const headers = { authorization: "Bearer reader" };
      statuses.push((await sandbox.fetch(`/v1/books/${id}`, { headers })).status);
    }
    expect(statuses).toEqual([200, 429]);
  });

  test("are left alone where nobody wants them", async () => {
    const { call } = openLibrary({ enforcesRateLimits: false });
    const replies = await Promise.all(Array.from({ length: 40 }, () => call("GET", "/books/newest")));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(replies[0]?.headers.get("x-remaining")).toBeNull();
  });
});
