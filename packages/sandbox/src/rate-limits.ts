import type { OperationRateLimit, Pace } from "@medtainer/core";
import type { RateLimitStanding, SandboxRateLimit } from "./definition.js";

/** Counts requests against a vendor's limits. */
export interface RateLimitCounter {
  /** Counts one request, unless a limit is used up already. */
  count(credential: string, operation: LimitedOperation | undefined, now: number): RateLimitVerdict;
}

/** What is known of the operation of a request. */
export interface LimitedOperation {
  readonly id: string;
  /** Limits of its own, as its description states them (`x-rate-limits`). */
  readonly rateLimits?: readonly OperationRateLimit[];
}

/** What the limits say about one request. */
interface RateLimitVerdict {
  /** Each limit that concerns the request: first the definition's in its order, then those of the operation. */
  readonly standings: readonly RateLimitStanding[];
  /** Set where the request is refused: when it may come again, in milliseconds from now. */
  readonly retryAfterMs?: number;
}

/** Counts one limit for one credential. */
interface Meter {
  /** How long until one more request is allowed, in milliseconds; 0 where it is now. */
  waitMs(now: number): number;
  count(now: number): void;
  standing(now: number): RateLimitStanding;
}

/**
 * A counter with sliding windows and token buckets, one set for each credential. It counts by itself and knows nothing of
 * how clients pace their requests, so that it can judge them.
 */
export function createRateLimitCounter(limits: readonly SandboxRateLimit[]): RateLimitCounter {
  const byCredential = new Map<string, Map<string, Meter>>();

  function metersOf(credential: string): Map<string, Meter> {
    const meters = byCredential.get(credential) ?? new Map<string, Meter>();
    byCredential.delete(credential);
    byCredential.set(credential, meters);
    const [oldest] = byCredential.keys();
    if (byCredential.size > MAX_CREDENTIALS && oldest !== undefined) byCredential.delete(oldest);
    return meters;
  }

  return {
    count(credential, operation, now) {
      const meters = metersOf(credential);
      const concerned = concernedBy(limits, operation).map(([name, pace]) => {
        const meter = meters.get(name) ?? createMeter(pace);
        meters.set(name, meter);
        return meter;
      });
      const retryAfterMs = Math.max(0, ...concerned.map((meter) => meter.waitMs(now)));
      if (retryAfterMs === 0) for (const meter of concerned) meter.count(now);
      const standings = concerned.map((meter) => meter.standing(now));
      return retryAfterMs > 0 ? { standings, retryAfterMs } : { standings };
    },
  };
}

/** A counter that lets everything through. */
export const countNothing: RateLimitCounter = { count: () => ({ standings: [] }) };

/** Beyond this the credential that was idle the longest is forgotten. */
const MAX_CREDENTIALS = 100;

/** A limit, and the name under which its requests are counted. */
type NamedPace = readonly [name: string, pace: Pace];

/** The limits that count a request. */
function concernedBy(
  limits: readonly SandboxRateLimit[],
  operation: LimitedOperation | undefined,
): readonly NamedPace[] {
  const general = limits.flatMap((limit, position): readonly NamedPace[] => {
    if (limit.operations && !(operation && limit.operations.includes(operation.id))) return [];
    if (limit.per !== "operation") return [[`limit ${position}`, limit]];
    return operation ? [[`limit ${position} of ${operation.id}`, limit]] : [];
  });
  const own = (operation?.rateLimits ?? []).map((limit): NamedPace => {
    const name = limit.bucket === undefined ? `operation ${operation?.id}` : `bucket ${limit.bucket}`;
    return [`${name} ${limit.windowMs}`, limit];
  });
  return [...general, ...own];
}

function createMeter(pace: Pace): Meter {
  return pace.burst === undefined ? createWindow(pace) : createTokens({ ...pace, burst: pace.burst });
}

/** At most so many in whatever window of that length one looks at. */
function createWindow({ requests, windowMs }: Pace): Meter {
  const times: number[] = [];
  const forgetBefore = (now: number) => {
    const kept = times.findIndex((time) => time > now - windowMs);
    times.splice(0, kept === -1 ? times.length : kept);
  };
  return {
    waitMs(now) {
      forgetBefore(now);
      const [oldest] = times;
      return oldest !== undefined && times.length >= requests ? oldest + windowMs - now : 0;
    },
    count: (now) => void times.push(now),
    standing: (now) => ({
      limit: requests,
      remaining: requests - times.length,
      resetAt: (times[0] ?? now) + windowMs,
    }),
  };
}

/** A bucket that begins full and is filled evenly. */
function createTokens({ requests, windowMs, burst }: Pace & { readonly burst: number }): Meter {
  let tokens = burst;
  let countedAt = 0;
  const msPerToken = windowMs / requests;
  const fill = (now: number) => {
    tokens = Math.min(burst, tokens + Math.max(0, now - countedAt) / msPerToken);
    countedAt = now;
  };
  return {
    waitMs(now) {
      fill(now);
      // Parts of a token add up to a little less than a whole one.
      return tokens > 1 - 1e-9 ? 0 : Math.ceil((1 - tokens) * msPerToken);
    },
    count: () => {
      tokens -= 1;
    },
    standing: (now) => ({
      limit: burst,
      remaining: Math.max(0, Math.floor(tokens)),
      resetAt: Math.ceil(now + (burst - tokens) * msPerToken),
    }),
  };
}
