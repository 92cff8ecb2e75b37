import type { Freshness } from "./read-crm.js";

/** How fresh an answer is, as a tool shows it. */
export interface ShownFreshness {
  /** HighLevel had it so at this time or later; ISO 8601. */
  readonly as_of: string;
  readonly age_seconds: number;
  /** True where it is older than it should be, because HighLevel could not be asked. */
  readonly is_stale: boolean;
}

/** @param nowMs Milliseconds since 1970. */
export function showFreshness({ asOfMs, isStale }: Freshness, nowMs: number): ShownFreshness {
  const ageSeconds = Math.max(0, Math.round((nowMs - asOfMs) / 1_000));
  return { as_of: new Date(asOfMs).toISOString(), age_seconds: ageSeconds, is_stale: isStale };
}
