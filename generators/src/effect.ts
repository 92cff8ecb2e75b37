import type { Effect, Method } from "@medtainer/core";

/** From the weakest to the strongest. */
export const effects = ["read", "write", "destructive"] as const satisfies readonly Effect[];

/** The strongest of several effects; `read` where there are none. */
export function strongestEffect(found: readonly Effect[]): Effect {
  return effects.findLast((effect) => found.includes(effect)) ?? "read";
}

/** What a method may do, where the description does not say more. */
export function effectOf(method: Method): Effect {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS" || method === "TRACE") return "read";
  return method === "POST" ? "write" : "destructive";
}
