import { ExponentialBackoff, halfJitterGenerator } from "cockatiel";
import { sleep } from "./abort.js";
import { isTransportFailure } from "./transport-failure.js";

/** How stubbornly a request is repeated. */
export interface RetryLimits {
  /** Attempts in all; 1 never repeats. */
  readonly attempts: number;
  /** No attempt begins later than this after the first, waits for turns not counted. A longer Retry-After is not waited for. */
  readonly withinMs: number;
  /** Wait before the second attempt where the vendor names none; it doubles from there. */
  readonly firstDelayMs: number;
}

/** What is to be repeated. */
export interface RetriedWork {
  /** Method and headers decide whether repeating is safe. */
  readonly request: { readonly method: string; readonly headers: Headers; readonly signal: AbortSignal };
  /** True where the request carries what lets the vendor know it again. */
  readonly isIdempotent: boolean;
  /** Reads how long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs: (response: Response) => Promise<number | undefined>;
  /** How long the attempts so far have waited before they left, in milliseconds. */
  readonly waitedMs?: () => number;
  /** Sends once. `number` is 1 for the first attempt. */
  readonly send: (number: number) => Promise<Response>;
}

const idempotentMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];
const busyStatuses = [429, 502, 503, 504];

/**
 * Sends, and sends again after a failure that may pass. Only what can be repeated without harm is (RFC 9110 section
 * 9.2.2), so a POST goes out once unless it carries an `Idempotency-Key` or the vendor's own kind of one. After the last attempt the answer or the
 * error is handed on as it is.
 *
 * A loop instead of cockatiel's retry policy: that one waits its delay out after the caller has left, and cannot
 * weigh a Retry-After against the time that is left.
 */
export async function retry(limits: RetryLimits, work: RetriedWork): Promise<Response> {
  const startedAtMs = Date.now();
  const attempts = isRepeatable(work) ? limits.attempts : 1;
  let backoff = new ExponentialBackoff({
    initialDelay: limits.firstDelayMs,
    generator: halfJitterGenerator,
  }).next();
  for (let number = 1; ; number++) {
    const outcome = await settle(work.send(number));
    if (number >= attempts || !mayPass(outcome, work.request.method)) return unwrap(outcome);
    const waitMs = Math.max((await askedWait(outcome, work)) ?? 0, backoff.duration);
    const spentMs = Date.now() - startedAtMs - (work.waitedMs?.() ?? 0);
    if (spentMs + waitMs > limits.withinMs) return unwrap(outcome);
    await sleep(waitMs, work.request.signal);
    backoff = backoff.next(undefined);
  }
}

type Outcome = { readonly response: Response } | { readonly reason: unknown };

function settle(sent: Promise<Response>): Promise<Outcome> {
  return sent.then(
    (response) => ({ response }),
    (reason: unknown) => ({ reason }),
  );
}

function unwrap(outcome: Outcome): Response {
  if ("response" in outcome) return outcome.response;
  throw outcome.reason;
}

function isRepeatable({ request: { method, headers }, isIdempotent }: RetriedWork): boolean {
  return idempotentMethods.includes(method) || headers.has("idempotency-key") || isIdempotent;
}

function mayPass(outcome: Outcome, method: string): boolean {
  if ("reason" in outcome) return isTransportFailure(outcome.reason);
  const { status } = outcome.response;
  return busyStatuses.includes(status) || (status === 500 && (method === "GET" || method === "HEAD"));
}

async function askedWait(outcome: Outcome, { retryAfterMs }: RetriedWork): Promise<number | undefined> {
  return "response" in outcome ? retryAfterMs(outcome.response) : undefined;
}
