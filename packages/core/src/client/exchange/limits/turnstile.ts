import type { HeldTurn, RequestLimiter, TurnRequest } from "./request-limiter.js";

/** Where one request waits for the turn of each of its attempts. */
export interface Turnstile {
  /**
   * Takes a turn, goes the way that lies between it and the vendor, and sends. A turn that passed meanwhile is changed
   * for another; one that was not used is given back.
   *
   * @param way Is handed what to do at its end, and calls that at most once.
   * @throws MedtainerError As {@link RequestLimiter.take}.
   */
  pass(way: (send: Send) => Promise<Response>, send: Send): Promise<Response>;
  /** How long all attempts so far have waited before they left, in milliseconds. */
  waitedMs(): number;
}

type Send = () => Promise<Response>;

/** The turnstile of one request. */
export function createTurnstile(limiter: RequestLimiter, request: TurnRequest): Turnstile {
  let waitedMs = 0;
  return {
    waitedMs: () => waitedMs,
    async pass(way, send) {
      const startedAtMs = Date.now();
      let turn = await limiter.take(request);
      let isUsed = false;
      try {
        return await way(async () => {
          turn = await changePassed(turn, limiter, request);
          isUsed = true;
          waitedMs += Date.now() - startedAtMs;
          return send();
        });
      } finally {
        if (!isUsed) await turn.giveBack();
      }
    },
  };
}

async function changePassed(
  turn: HeldTurn,
  limiter: RequestLimiter,
  request: TurnRequest,
): Promise<HeldTurn> {
  if (limiter.now() <= turn.untilMs) return turn;
  await turn.giveBack();
  return limiter.take(request);
}
