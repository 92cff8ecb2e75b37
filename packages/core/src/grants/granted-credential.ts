import { MedtainerError } from "../errors/medtainer-error.js";
import type { GrantScheme } from "../grant-scheme.js";
import type { HeldLease, Leases } from "../storage/lease.js";
import type { Grant, GrantIdentity, GrantVault, KeptGrant } from "./grant-vault.js";
import { readGrant } from "./read-grant.js";
import { GrantRefused, type TokenEndpoint } from "./token-endpoint.js";

/** What {@link GrantedCredential} is made of. */
export interface GrantedCredentialParts {
  readonly title: string;
  readonly scheme: GrantScheme;
  readonly leases: Leases;
  readonly vault: GrantVault;
  readonly tokenEndpoint: TokenEndpoint;
  /** Where a person connects; told to them where there is no grant. */
  readonly connectUrl: string;
  readonly now: () => number;
}

/** A token is replaced this long before it ends, or when a fifth of its life is left. */
const aheadMs = 5 * 60_000;
/** How long to wait for the process that refreshes it: longer than a vendor takes, and than a crashed one's lease. */
const patienceMs = 60_000;
const pollMs = 50;
/** Tokens remembered, so that none of them is ever quoted. */
const secretsKept = 200;

/**
 * The credential that a grant stands for, refreshed ahead of its end. Of all processes on these records one refreshes a
 * grant at a time, because a vendor may take a refresh token once only.
 */
export class GrantedCredential {
  readonly #refreshing = new Map<string, Promise<KeptGrant>>();
  readonly #secrets: string[] = [];

  constructor(private readonly parts: GrantedCredentialParts) {}

  /** The tokens that were handed out last. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /**
   * The fields to sign with.
   *
   * @throws MedtainerError `connection_required` where this person has not connected this account, or has to again.
   */
  async values(identity: GrantIdentity): Promise<Readonly<Record<string, string>>> {
    const kept = await this.#read(identity);
    return this.#fields(isDue(kept.grant, this.parts.now()) ? await this.#refreshOnce(kept) : kept);
  }

  /**
   * The fields to sign with after the vendor has refused these.
   *
   * @throws As {@link values}.
   */
  async renewed(identity: GrantIdentity, refusedToken: string): Promise<Readonly<Record<string, string>>> {
    const kept = await this.#read(identity);
    return this.#fields(kept.grant.accessToken === refusedToken ? await this.#refreshOnce(kept) : kept);
  }

  async #read(identity: GrantIdentity): Promise<KeptGrant> {
    const kept = await this.parts.vault.read(identity);
    if (kept === undefined) throw this.#connectionRequired("is not connected yet");
    if (kept.status === "reconnect_needed") throw this.#connectionRequired("has to be connected again");
    return kept;
  }

  #fields({ grant }: KeptGrant): Readonly<Record<string, string>> {
    if (!this.#secrets.includes(grant.accessToken)) this.#secrets.push(grant.accessToken);
    if (this.#secrets.length > secretsKept) this.#secrets.shift();
    return { ...grant.fields, [this.parts.scheme.accessToken]: grant.accessToken };
  }

  /** Calls of this process that need the same refresh share one. */
  #refreshOnce(stale: KeptGrant): Promise<KeptGrant> {
    const key = JSON.stringify([stale.vendor, stale.account, stale.owner]);
    const known = this.#refreshing.get(key);
    if (known !== undefined) return known;
    const refreshing = this.#refresh(stale).finally(() => this.#refreshing.delete(key));
    this.#refreshing.set(key, refreshing);
    return refreshing;
  }

  /** Under a lease, or by seeing that another process has refreshed it. */
  async #refresh(stale: KeptGrant): Promise<KeptGrant> {
    const id = `grant:${JSON.stringify([stale.vendor, stale.account, stale.owner])}`;
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
      const lease = await this.parts.leases.take(id);
      // Read after the lease is taken: whoever had it before may have refreshed the grant.
      const current = await this.#read(stale);
      if (current.version !== stale.version) {
        await lease?.release();
        return current;
      }
      if (lease !== undefined)
        return await this.#refreshHolding(lease, current).finally(() => lease.release());
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    throw new MedtainerError(
      "vendor_unavailable",
      `${this.parts.title}'s token is being refreshed. Try again in a minute.`,
    );
  }

  async #refreshHolding(lease: HeldLease, kept: KeptGrant): Promise<KeptGrant> {
    const { vault, tokenEndpoint, now } = this.parts;
    const { refreshToken } = kept.grant;
    try {
      if (refreshToken === undefined) throw new GrantRefused("no refresh token");
      const answer = await tokenEndpoint.refresh(refreshToken);
      const grant = readGrant(answer, now(), kept.grant);
      if (await vault.replace(kept, grant, lease.fence)) return { ...kept, grant, version: kept.version + 1 };
      // The person has connected again while the vendor answered: what they granted now stands.
      return await this.#read(kept);
    } catch (error) {
      if (error instanceof GrantRefused) {
        await vault.markRefused(kept);
        throw this.#connectionRequired("has to be connected again");
      }
      // The old token serves as long as it lives.
      if (!isEnded(kept.grant, now())) return kept;
      throw error;
    }
  }

  #connectionRequired(state: string): MedtainerError {
    const { title, connectUrl } = this.parts;
    return new MedtainerError(
      "connection_required",
      `${title} ${state}. Open ${connectUrl} and agree there.`,
    );
  }
}

function isDue({ issuedAtMs, expiresAtMs }: Grant, nowMs: number): boolean {
  if (expiresAtMs === undefined) return false;
  return nowMs >= expiresAtMs - Math.min(aheadMs, (expiresAtMs - issuedAtMs) / 5);
}

function isEnded({ expiresAtMs }: Grant, nowMs: number): boolean {
  return expiresAtMs !== undefined && nowMs >= expiresAtMs;
}
