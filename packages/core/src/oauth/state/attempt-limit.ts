import { MedtainerError } from "../../errors/medtainer-error.js";
import type { Store } from "../../storage/store.js";
import type { OAuthSettings } from "../oauth-options.js";
import { stateKeys } from "./state-keys.js";

/** Counts attempts in the store, so that all replicas count together and a restart forgives nothing. */
export interface AttemptLimit {
  /** Counts one attempt; the answer is how long to wait, 0 where it may go on. */
  take(subject: string): Promise<number>;
  /** How long to wait, without counting. */
  waitMs(subject: string): Promise<number>;
}

/** Options of {@link createAttemptLimit}. */
interface AttemptLimitOptions {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** @throws MedtainerError `rate_limited` where the subject has tried too often. */
export async function takeTurn(limit: AttemptLimit, subject: string): Promise<void> {
  const waitMs = await limit.take(subject);
  if (waitMs === 0) return;
  throw new MedtainerError("rate_limited", "Too many requests. Try again later.", { retryAfterMs: waitMs });
}

/** Every limit that the authorization server keeps. */
export type Limits = ReturnType<typeof createLimits>;

/** The limits that the options name. */
export function createLimits({ store, limits }: Pick<OAuthSettings, "store" | "limits">) {
  const limit = (name: string, most: number, minutes: number) =>
    createAttemptLimit(store, { name, most, windowMs: minutes * 60_000 });
  return {
    authorization: limit("authorize", limits.authorizationsPerMinute, 1),
    token: limit("token", limits.tokenRequestsPerMinute, 1),
    registration: limit("register", limits.registrationsPerHour, 60),
    newClients: limit("new-clients", limits.registrationsPerDay, 24 * 60),
    wrongPasswords: limit("password", limits.wrongPasswords, 15),
  };
}

/** At most `most` attempts of one subject in each window of time. */
function createAttemptLimit(store: Store, { name, most, windowMs }: AttemptLimitOptions): AttemptLimit {
  const windowOf = (subject: string) => {
    const nowMs = Date.now();
    const window = Math.floor(nowMs / windowMs);
    const endsAtMs = (window + 1) * windowMs;
    return { key: stateKeys.attempts(name, subject, window), endsAtMs, leftMs: endsAtMs - nowMs };
  };
  return {
    async take(subject) {
      const { key, endsAtMs, leftMs } = windowOf(subject);
      return (await store.increment(key, { expiresAtMs: endsAtMs })) > most ? leftMs : 0;
    },
    async waitMs(subject) {
      const { key, leftMs } = windowOf(subject);
      return Number((await store.get(key)) ?? 0) >= most ? leftMs : 0;
    },
  };
}
