// Sends as fast as the limits of an account let it, together with other processes on the same store; prints when.
import { openPlace } from "../../../../storage/__fixtures__/open-place.js";
import { openRedis } from "../../../../storage/redis.js";
import { createInsuredBook } from "../insured-book.js";
import { createRequestLimiter } from "../request-limiter.js";
import { createTurnstile } from "../turnstile.js";

const [place = "", requests = "1", windowMs = "1000", untilMs = "0", startAtMs = "0"] = process.argv.slice(2);
const { store, close } = place.startsWith("redis:")
  ? await openRedis({ url: place })
  : await openPlace(place);
const failed = (error: unknown) => {
  throw error;
};
const limiter = createRequestLimiter(
  () => createInsuredBook({ store, now: Date.now, onAway: failed, patienceMs: 10_000 }),
  Date.now,
);
const rateLimits = [{ requests: Number(requests), windowMs: Number(windowMs) }];
const sentAtMs: number[] = [];

async function sendUntilTheEnd(): Promise<void> {
  while (Date.now() < Number(untilMs)) {
    const turnstile = createTurnstile(limiter, {
      service: { name: "acme", title: "Acme", rateLimits },
      account: "default",
      signal: new AbortController().signal,
      endsAtMs: Date.now() + 60_000,
    });
    await turnstile.pass(
      (send) => send(),
      async () => {
        sentAtMs.push(Date.now());
        return new Response();
      },
    );
  }
}

await new Promise((resolve) => setTimeout(resolve, Number(startAtMs) - Date.now()));
await Promise.all(Array.from({ length: 10 }, sendUntilTheEnd));
await close();
console.log(JSON.stringify(sentAtMs));
