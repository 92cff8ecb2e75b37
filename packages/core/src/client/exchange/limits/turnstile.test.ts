import { expect, test } from "vitest";
import { MedtainerError } from "../../../errors/medtainer-error.js";
import { MemoryBook } from "./memory-book.js";
import { createRequestLimiter, type TurnRequest } from "./request-limiter.js";
import { createTurnstile } from "./turnstile.js";

const hour = 3_600_000;

function open(requests: number) {
  let nowMs = hour * 1_000;
  const limiter = createRequestLimiter(
    () => new MemoryBook({ now: () => nowMs }),
    () => nowMs,
  );
  const requestNow = (longestMs: number): TurnRequest => ({
    service: { name: "acme", title: "Acme", rateLimits: [{ requests, windowMs: hour }] },
    account: "one",
    signal: new AbortController().signal,
    endsAtMs: nowMs + longestMs,
  });
  let sent = 0;
  const send = async () => {
    sent += 1;
    return new Response();
  };
  return {
    pass: (way: (go: typeof send) => Promise<Response>, longestMs = 1_000) =>
      createTurnstile(limiter, requestNow(longestMs)).pass(way, send),
    passTime: (durationMs: number) => {
      nowMs += durationMs;
    },
    sent: () => sent,
  };
}

test("a request that was kept at home on its way leaves its turn to another", async () => {
  const { pass, sent } = open(1);
  const refused = new MedtainerError("vendor_unavailable", "Left alone.");
  for (let number = 0; number < 3; number++) {
    await expect(pass(() => Promise.reject(refused))).rejects.toBe(refused);
  }
  await pass((send) => send());
  await expect(pass((send) => send())).rejects.toMatchObject({ code: "rate_limited" });
  expect(sent()).toBe(1);
});

test("a turn that passed on the way is changed for one of now", async () => {
  const { pass, passTime, sent } = open(1);
  await pass((send) => {
    passTime(hour / 2);
    return send();
  }, hour);
  passTime((hour * 7) / 10);
  // 72 minutes after it was given the first turn would be free again; the one that was used lies later.
  await expect(pass((send) => send())).rejects.toMatchObject({ code: "rate_limited" });
  passTime(hour / 2);
  await pass((send) => send());
  expect(sent()).toBe(2);
});
