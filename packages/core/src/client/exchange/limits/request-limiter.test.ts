import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OperationRateLimit } from "../../../operation.js";
import type { RateLimit } from "../../../vendor.js";
import { MemoryBook } from "./memory-book.js";
import { createRequestLimiter, type TurnRequest } from "./request-limiter.js";

const startMs = 1_763_740_800_000;

beforeEach(() => void vi.useFakeTimers({ now: startMs }));
afterEach(() => void vi.useRealTimers());

interface Given extends Partial<Omit<TurnRequest, "service" | "operation">> {
  readonly limits?: readonly RateLimit[];
  readonly route?: `GET /${string}`;
  readonly own?: readonly OperationRateLimit[];
}

const perMinute: readonly RateLimit[] = [{ requests: 2, windowMs: 60_000 }];

function open() {
  const limiter = createRequestLimiter(() => new MemoryBook({ now: Date.now }), Date.now);
  const requestOf = ({ limits = perMinute, route = "GET /a", own, ...rest }: Given = {}): TurnRequest => ({
    service: { name: "acme", title: "Acme", rateLimits: limits },
    account: "one",
    operation: { route, ...(own && { rateLimits: own }) },
    signal: new AbortController().signal,
    endsAtMs: Date.now() + 10_000,
    ...rest,
  });
  return {
    limiter,
    requestOf,
    /** `sent`, or the seconds after which the caller may come again. */
    take: (given?: Given) =>
      limiter.take(requestOf(given)).then(
        () => "sent",
        (error) => Math.ceil(error.details.retryAfterMs / 1_000),
      ),
  };
}

describe("which requests share a limit", () => {
  test("all of an account do, and those of another account do not", async () => {
    const { take } = open();
    expect([await take(), await take({ route: "GET /b" }), await take()]).toEqual(["sent", "sent", 72]);
    expect(await take({ account: "two" })).toBe("sent");
  });

  test("each operation has a limit that is stated for each operation", async () => {
    const { take } = open();
    const limits = [{ requests: 1, windowMs: 60_000, per: "operation" }] as const;
    expect([await take({ limits }), await take({ limits })]).toEqual(["sent", 72]);
    expect(await take({ limits, route: "GET /b" })).toBe("sent");
  });

  test("an operation's own limit is its own, unless others name the same bucket", async () => {
    const { take } = open();
    const own = [{ requests: 1, windowMs: 60_000 }];
    const named = [{ requests: 1, windowMs: 60_000, bucket: "reads" }];
    const ask = (route: `GET /${string}`, limits: readonly OperationRateLimit[]) =>
      take({ limits: [], route, own: limits });
    expect([await ask("GET /a", own), await ask("GET /b", own), await ask("GET /a", own)]).toEqual([
      "sent",
      "sent",
      72,
    ]);
    expect([await ask("GET /a", named), await ask("GET /b", named)]).toEqual(["sent", 72]);
  });

  test("nothing is asked of the book where nothing is limited", async () => {
    const never = () => {
      throw new Error("The book was opened.");
    };
    const limiter = createRequestLimiter(never, Date.now);
    expect(await limiter.take(open().requestOf({ limits: [] }))).toMatchObject({
      untilMs: Number.POSITIVE_INFINITY,
    });
  });
});

describe("a turn that is not yet", () => {
  test("is waited for within the caller's time, in the order of asking, and longer waits are told", async () => {
    const { take } = open();
    const limits = [{ requests: 1, windowMs: 5_000 }];
    const told: string[] = [];
    const sent: string[] = [];
    const asking = ["first", "second", "third"].map(async (name) => {
      const onWait = (waitMs: number) => {
        told.push(`${name} waits ${Math.round(waitMs)}`);
        return () => told.push(`${name} has waited`);
      };
      await take({ limits, endsAtMs: startMs + 15_000, onWait });
      sent.push(`${name} at ${Math.round((Date.now() - startMs) / 1_000)} s`);
    });
    await vi.advanceTimersByTimeAsync(15_000);
    await Promise.all(asking);
    expect(sent).toEqual(["first at 0 s", "second at 6 s", "third at 12 s"]);
    expect(told).toEqual(["second waits 6000", "third waits 12000", "second has waited", "third has waited"]);
  });

  test("and comes too late is refused with the time to come again, and is left to others", async () => {
    const { take, limiter, requestOf } = open();
    const limits = [{ requests: 1, windowMs: 60_000 }];
    await take({ limits });
    for (let number = 0; number < 3; number++) expect(await take({ limits })).toBe(72);
    await expect(limiter.take(requestOf({ limits }))).rejects.toMatchObject({
      code: "rate_limited",
      message: "Acme's own rate limit is used up for now; the next turn is in 72 s. Nothing was sent.",
    });
    const waiting = take({ limits, endsAtMs: startMs + 73_000 });
    await vi.advanceTimersByTimeAsync(72_002);
    expect(await waiting).toBe("sent");
  });

  test("is given back by whoever gives up", async () => {
    const { limiter, requestOf, take } = open();
    const limits = [{ requests: 1, windowMs: 5_000 }];
    await take({ limits });
    const leaving = new AbortController();
    const left = limiter.take(requestOf({ limits, signal: leaving.signal }));
    left.catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ code: "cancelled" });
    const next = take({ limits });
    await vi.advanceTimersByTimeAsync(6_100);
    expect(await next).toBe("sent");
  });

  test("leaves the turns in the other limits to others", async () => {
    const { take } = open();
    const rare = { limits: [{ requests: 2, windowMs: 1_000 }], own: [{ requests: 1, windowMs: 60_000 }] };
    expect([await take(rare), await take(rare), await take(rare)]).toEqual(["sent", 72, 72]);
    expect(await take({ limits: rare.limits, route: "GET /b", endsAtMs: Date.now() })).toBe("sent");
  });
});

describe("a vendor that asks for a pause", () => {
  test("is left alone by all of the account, and by nobody else", async () => {
    const { limiter, requestOf, take } = open();
    await take();
    await limiter.pause(requestOf(), 30_000);
    expect([await take(), await take({ route: "GET /b" })]).toEqual([30, 30]);
    expect(await take({ account: "two" })).toBe("sent");
    const waiting = take({ endsAtMs: startMs + 31_000 });
    await vi.advanceTimersByTimeAsync(30_002);
    expect(await waiting).toBe("sent");
  });

  test("is asked other things where the operation has a limit of its own", async () => {
    const { limiter, requestOf, take } = open();
    const rare = { limits: perMinute, own: [{ requests: 5, windowMs: 60_000 }] };
    await limiter.pause(requestOf(rare), 30_000);
    expect([await take(rare), await take({ route: "GET /b" })]).toEqual([30, "sent"]);
  });

  test("is left alone also where it states no limits", async () => {
    const { limiter, requestOf, take } = open();
    await limiter.pause(requestOf({ limits: [] }), 30_000);
    expect([await take({ limits: [] }), await take({ limits: [], account: "two" })]).toEqual([30, "sent"]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await take({ limits: [] })).toBe("sent");
  });
});
