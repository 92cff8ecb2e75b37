import { describe, expect, test } from "vitest";
import type { Fault } from "./faults.js";
import { openLibrary } from "./fixtures/library-sandbox.js";

const replies: [Fault, status: number, retryAfter: string | null, body: string][] = [
  [{ kind: "rate_limit" }, 429, null, '{"error":"status 429","fields":[]}'],
  [{ kind: "rate_limit", retryAfterSeconds: 7 }, 429, "7", '{"error":"status 429","fields":[]}'],
  [{ kind: "server_error" }, 500, null, '{"error":"status 500","fields":[]}'],
  [{ kind: "server_error", status: 503 }, 503, null, '{"error":"status 503","fields":[]}'],
  [{ kind: "unauthorized" }, 401, null, '{"error":"status 401","fields":[]}'],
  [{ kind: "slow", delayMs: 1 }, 200, null, '{"id":5,"title":"Ulysses"'],
  [{ kind: "cut_json" }, 200, null, '{"id":5,"title":"Ulysses"'],
  [{ kind: "html" }, 502, null, "<html>"],
];

describe("a sandbox that is told to fail", () => {
  test.each(replies)("answers %j", async (fault, status, retryAfter, body) => {
    const { sandbox } = openLibrary();
    sandbox.fail(fault);
    const get = () => sandbox.fetch("/v1/books/newest", { headers: { authorization: "Bearer reader" } });
    const reply = await get();
    expect([reply.status, reply.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect((await reply.text()).startsWith(body)).toBe(true);
    expect(sandbox.requests[0]).toMatchObject({ fault: fault.kind, status });
    expect((await get()).status).toBe(200);
  });

  test("cuts JSON so that it cannot be read, after the work was done", async () => {
    const { sandbox, call } = openLibrary();
    sandbox.fail({ kind: "cut_json" });
    await expect(call("POST", "/books", { title: "Dune" })).rejects.toThrow(SyntaxError);
    expect(sandbox.state.books).toHaveLength(6);
  });

  test("fails as many times, and for the operation, as it was told", async () => {
    const { sandbox, call } = openLibrary();
    sandbox.fail({ kind: "server_error", status: 503, operation: "books_get", times: 2 });
    const statuses = [];
    for (const path of ["/books", "/books/1", "/books/2", "/books/1"]) {
      statuses.push((await call("GET", path)).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  test.each([
    { carriedOut: false, left: 5 },
    { carriedOut: true, left: 4 },
  ])("breaks the connection (work carried out: $carriedOut)", async ({ carriedOut, left }) => {
    const { sandbox, call } = openLibrary();
    sandbox.fail({ kind: "reset", carriedOut });
    await expect(call("DELETE", "/books/1")).rejects.toMatchObject({
      name: "TypeError",
      cause: { code: "ECONNRESET" },
    });
    expect(sandbox.state.books).toHaveLength(left);
    expect(sandbox.requests[0]).toMatchObject({ operationId: "books_delete", status: undefined });
  });

  test("hangs until the caller gives up", async () => {
    const { sandbox } = openLibrary();
    sandbox.fail({ kind: "hang" });
    const caller = new AbortController();
    const reply = sandbox.fetch("/v1/books", {
      headers: { authorization: "Bearer r" },
      signal: caller.signal,
    });
    caller.abort();
    await expect(reply).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each(["reset", "close"] as const)("hangs until %s", async (ending) => {
    const { sandbox, call } = openLibrary();
    sandbox.fail({ kind: "hang", carriedOut: true });
    const reply = call("DELETE", "/books/1");
    reply.catch(() => undefined);
    await sandbox[ending]();
    await expect(reply).rejects.toThrow(TypeError);
  });

  test("gives up a slow reply with its caller", async () => {
    const { sandbox } = openLibrary();
    sandbox.fail({ kind: "slow", delayMs: 60_000 });
    const signal = AbortSignal.timeout(1);
    const headers = { authorization: "Bearer r" };
    await expect(sandbox.fetch("/v1/books", { headers, signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("takes its time for every reply", async () => {
    const { call } = openLibrary({ latencyMs: 1 });
    expect(await call("GET", "/books")).toMatchObject({ status: 200 });
  });
});
