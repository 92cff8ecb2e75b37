import type { RateLimitStanding, SandboxRateLimit } from "./definition.js";

/** Counts requests against a vendor's limits. */
export interface RateLimitCounter {
  /** Counts one request, unless a limit is used up already. */
  count(credential: string, operationId: string | undefined, now: number): RateLimitVerdict;
}

/** What the limits say about one request. */
interface RateLimitVerdict {
  /** Each limit that concerns the request, in the definition's order. */
  readonly standings: readonly RateLimitStanding[];
  /** Set where the request is refused: when it may come again, in milliseconds from now. */
  readonly retryAfterMs?: number;
}

/** A counter with sliding windows, one set for each credential. */
export function createRateLimitCounter(limits: readonly SandboxRateLimit[]): RateLimitCounter {
  const byCredential = new Map<string, number[][]>();

  function windowsOf(credential: string): number[][] {
    const windows = byCredential.get(credential) ?? limits.map(() => []);
    byCredential.delete(credential);
    byCredential.set(credential, windows);
    const [oldest] = byCredential.keys();
    if (byCredential.size > MAX_CREDENTIALS && oldest !== undefined) byCredential.delete(oldest);
    return windows;
  }

  return {
    count(credential, operationId, now) {
      const windows = windowsOf(credential);
      const concerned = limits.flatMap((limit, position) => {
        const times = windows[position];
        return times && concerns(limit, operationId) ? [{ limit, times }] : [];
      });
      for (const { limit, times } of concerned) forget(times, now - limit.windowMs);
      const waits = concerned.map(({ limit, times }) => waitMs(limit, times, now));
      const retryAfterMs = Math.max(0, ...waits);
      if (retryAfterMs === 0) for (const { times } of concerned) times.push(now);
      const standings = concerned.map(({ limit, times }) => standing(limit, times, now));
      return retryAfterMs > 0 ? { standings, retryAfterMs } : { standings };
    },
  };
}

/** Beyond this the credential that was idle the longest is forgotten. */
const MAX_CREDENTIALS = 100;

function concerns(limit: SandboxRateLimit, operationId: string | undefined): boolean {
  return (
    limit.operations === undefined || (operationId !== undefined && limit.operations.includes(operationId))
  );
}

function forget(times: number[], before: number): void {
  const kept = times.findIndex((time) => time > before);
  times.splice(0, kept === -1 ? times.length : kept);
}

function waitMs({ requests, windowMs }: SandboxRateLimit, times: readonly number[], now: number): number {
  const [oldest] = times;
  return oldest !== undefined && times.length >= requests ? oldest + windowMs - now : 0;
}

function standing(limit: SandboxRateLimit, times: readonly number[], now: number): RateLimitStanding {
  return {
    limit: limit.requests,
    remaining: limit.requests - times.length,
    resetAt: (times[0] ?? now) + limit.windowMs,
  };
}
