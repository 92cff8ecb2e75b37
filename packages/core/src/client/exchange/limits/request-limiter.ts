import { MedtainerError } from "../../../errors/medtainer-error.js";
import { sleep } from "../abort.js";
import { blamedBucket, bucketsOf, type LimitedRequest } from "./buckets-of.js";
import { longestWaitMs, type Turn } from "./turn.js";
import type { Bucket, TurnBook } from "./turn-book.js";

/** A request that wants to leave. */
export interface TurnRequest extends LimitedRequest {
  readonly service: LimitedRequest["service"] & { readonly title: string };
  /** Aborts when the caller gives up. */
  readonly signal: AbortSignal;
  /** Nobody waits past this, in milliseconds since 1970. */
  readonly endsAtMs: number;
  /** Told before a wait that a person would notice, in milliseconds; what it answers with is called after the wait. */
  readonly onWait?: ((waitMs: number) => () => void) | undefined;
}

/** Waits for the turns of requests. */
export interface RequestLimiter {
  /** Milliseconds since 1970, by the clock that turns are told in. */
  readonly now: () => number;
  /**
   * Resolves when the request may leave.
   *
   * @throws MedtainerError `rate_limited` with `retryAfterMs` where its turn would come too late, `cancelled` or
   * `timeout` where the caller gives up; in both cases no turn is used up.
   */
  take(request: TurnRequest): Promise<HeldTurn>;
  /** After a refusal of the vendor: nobody of the account is sent for this long, in milliseconds. */
  pause(request: LimitedRequest, durationMs: number): Promise<void>;
}

/** A request's turn in all limits that concern it. */
export interface HeldTurn {
  /** Not after this, in milliseconds since 1970: then another turn must be taken. */
  readonly untilMs: number;
  /** For a turn that was not used. */
  giveBack(): Promise<void>;
}

/** A shorter wait is not worth a word. */
const noticedMs = 1_000;
/** Beyond this many accounts without limits, the pause of the one paused the longest ago is forgotten. */
const mostPauses = 1_000;

/**
 * Gives requests their turns out of a book, limit by limit. The limits of one account are waited for in the order of
 * asking.
 *
 * @param openBook Called once, with the first request that a limit concerns.
 */
export function createRequestLimiter(
  openBook: () => TurnBook | Promise<TurnBook>,
  now: () => number,
): RequestLimiter {
  let book: TurnBook | Promise<TurnBook> | undefined;
  const opened = () => {
    book ??= openBook();
    return book;
  };
  // A vendor that states no limits refuses now and then all the same.
  const pauses = new Map<string, number>();
  return {
    now,
    async take(request) {
      await waitUntil(pauses.get(nameOf(request)) ?? 0, request, now);
      const buckets = bucketsOf(request);
      return buckets.length === 0 ? freeTurn : takeAll(await opened(), buckets, request, now);
    },
    async pause(request, durationMs) {
      const untilMs = now() + durationMs;
      const bucket = blamedBucket(bucketsOf(request));
      if (bucket) return (await opened()).pause(bucket, untilMs);
      pauses.delete(nameOf(request));
      pauses.set(nameOf(request), untilMs);
      const [oldest] = pauses.size > mostPauses ? pauses.keys() : [];
      if (oldest !== undefined) pauses.delete(oldest);
    },
  };
}

/** The turn of a request that nothing limits. */
const freeTurn: HeldTurn = { untilMs: Number.POSITIVE_INFINITY, giveBack: async () => {} };

async function takeAll(
  book: TurnBook,
  buckets: readonly Bucket[],
  request: TurnRequest,
  now: () => number,
): Promise<HeldTurn> {
  const held: { readonly bucket: Bucket; readonly turn: Turn }[] = [];
  const giveBack = async () => {
    await Promise.all(held.splice(0).map(({ bucket, turn }) => book.giveBack(bucket, turn)));
  };
  try {
    for (const bucket of buckets) {
      const latestMs = Math.min(request.endsAtMs, now() + longestWaitMs);
      const answer = await book.take(bucket, latestMs);
      if (!answer.turn) throw tooLate(request, answer.freeAtMs - now());
      held.push({ bucket, turn: answer.turn });
      await waitUntil(answer.turn.atMs, request, now);
    }
  } catch (reason) {
    await giveBack();
    throw reason;
  }
  return { untilMs: Math.min(...held.map(({ turn }) => turn.untilMs)), giveBack };
}

async function waitUntil(timeMs: number, request: TurnRequest, now: () => number): Promise<void> {
  const waitMs = timeMs - now();
  if (waitMs <= 0) return;
  if (timeMs > request.endsAtMs) throw tooLate(request, waitMs);
  const endWait = waitMs > noticedMs ? request.onWait?.(waitMs) : undefined;
  try {
    // A timer may fire a little early by the clock that turns are told in.
    await sleep(Math.ceil(waitMs) + 1, request.signal);
  } finally {
    endWait?.();
  }
}

function tooLate({ service }: TurnRequest, waitMs: number): MedtainerError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return new MedtainerError(
    "rate_limited",
    `${service.title}'s own rate limit is used up for now; the next turn is in ${seconds} s. Nothing was sent.`,
    { retryAfterMs: Math.max(1, Math.ceil(waitMs)) },
  );
}

function nameOf({ service, account }: LimitedRequest): string {
  return JSON.stringify([service.name, account]);
}
