import { answer, type Exchange } from "./exchange.js";
import type { FinishedReply } from "./reply.js";

/**
 * Answers a request with the delay and the fault that were asked for.
 *
 * @throws TypeError, as `fetch` does, where the connection is to break; the signal's reason where the caller gives up.
 */
export async function deliver(exchange: Exchange, latencyMs: number): Promise<FinishedReply> {
  const { fault, world, request } = exchange;
  const signal = AbortSignal.any([request.signal, world.ending.signal]);
  await wait(latencyMs, signal);
  switch (fault?.kind) {
    case "hang":
      if (fault.carriedOut) await answer(exchange);
      return forever(signal);
    case "reset":
      if (fault.carriedOut) await answer(exchange);
      throw brokenConnection("The sandbox was told to break the connection.");
    case "slow":
      await wait(fault.delayMs, signal);
      return answer(exchange);
    case "html":
      return { status: 502, headers: {}, mediaType: "text/html", text: GATEWAY_PAGE };
    case "cut_json":
      return cut(await answer(exchange));
    default:
      return answer(exchange);
  }
}

/** The error of a `fetch` whose connection broke. */
export function brokenConnection(message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code: "ECONNRESET" }) });
}

/** The reply as the web's own type. */
export function toResponse({ status, headers, mediaType, text }: FinishedReply, method: string): Response {
  const sent = new Headers(headers);
  if (mediaType !== undefined) sent.set("content-type", mediaType);
  return new Response(method === "HEAD" || text === undefined ? null : text, { status, headers: sent });
}

const GATEWAY_PAGE =
  "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

function cut(reply: FinishedReply): FinishedReply {
  return reply.text === undefined ? reply : { ...reply, text: reply.text.slice(0, reply.text.length / 2) };
}

function wait(durationMs: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (durationMs === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(finish, durationMs);
    signal.addEventListener("abort", giveUp, { once: true });

    function finish() {
      signal.removeEventListener("abort", giveUp);
      resolve();
    }
    function giveUp() {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
