import { describe, expect, test } from "vitest";
import { openLibrary } from "./fixtures/library-sandbox.js";
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
});
