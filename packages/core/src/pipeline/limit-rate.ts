import type { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { ConnectedVendor } from "../client/connect-vendor.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { RateLimit } from "../vendor.js";
import type { Step } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** A request waits this long for its turn at most; beyond it, the caller is told when to come back. */
const longestWaitMs = 10_000;

/** Paces the requests of a call so that they keep the vendor's own limits. */
export function limitRate({ vendors }: PipelineParts): Step {
  const paces = new Map([...vendors].map(([name, connected]) => [name, createPace(connected)]));
  return async (call, next) => {
    call.aroundRequest.push(async (attempt, send) => {
      await paces.get(attempt.operation.vendor)?.(call.context.sleep);
      return send();
    });
    return next();
  };
}

type Pace = (sleep: (durationMs: number) => Promise<void>) => Promise<void>;

function createPace({ vendor }: ConnectedVendor): Pace {
  // Loaded on first use: the library imports Node modules, and the typed client must run without them.
  let limiters: Promise<RateLimiterMemory[]> | undefined;
  return async (sleep) => {
    limiters ??= createLimiters(vendor.rateLimits);
    for (const limiter of await limiters) await takeTurn(limiter, vendor.title, sleep);
  };
}

async function createLimiters(limits: readonly RateLimit[]): Promise<RateLimiterMemory[]> {
  const { RateLimiterMemory } = await import("rate-limiter-flexible");
  return limits.map(
    ({ requests, windowMs }) => new RateLimiterMemory({ points: requests, duration: windowMs / 1000 }),
  );
}

async function takeTurn(
  limiter: RateLimiterMemory,
  title: string,
  sleep: (durationMs: number) => Promise<void>,
): Promise<void> {
  for (let waitedMs = 0; ; ) {
    const waitMs = await limiter.consume("account").then(() => 0, refusedForMs);
    if (waitMs === 0) return;
    if (waitedMs + waitMs > longestWaitMs) {
      throw new MedtainerError("rate_limited", `${title}'s own rate limit is used up for now.`, {
        retryAfterMs: waitMs,
      });
    }
    await sleep(waitMs);
    waitedMs += waitMs;
  }
}

function refusedForMs(reason: RateLimiterRes | Error): number {
  if (reason instanceof Error) throw reason;
  return Math.max(1, reason.msBeforeNext);
}
