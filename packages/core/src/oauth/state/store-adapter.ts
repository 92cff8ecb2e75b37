import type { Adapter, AdapterPayload } from "oidc-provider";
import type { Seal } from "../../grants/seal.js";
import type { JsonObject } from "../../json.js";
import type { Store } from "../../storage/store.js";
import type { OAuthEvent } from "../oauth-options.js";
import { digestOf, stateKeys } from "./state-keys.js";
import { createStateRows, type StateRow, type StateRows } from "./state-rows.js";
import type { TokenCache } from "./token-cache.js";

/** What the adapter of every model is made with. */
export interface StateParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly cache: TokenCache;
  readonly refreshGraceMs: number;
  readonly onEvent: (event: OAuthEvent) => void;
  /** The refresh token that the running request replaces, if it does. */
  readonly replacedRefreshToken: () => string | undefined;
  /** Makes an error of the store one that the library answers rightly. */
  readonly translateError: (reason: unknown) => unknown;
  /** The error that tells a client `invalid_grant`. */
  readonly invalidGrant: (reason: string) => Error;
}

/** A client that nobody approved is forgotten after a day. */
export const unusedClientMs = 24 * 60 * 60_000;

/** Models whose rows hang on a grant, and die with it. */
const grantable = new Set(["AccessToken", "AuthorizationCode", "RefreshToken"]);

/**
 * Keeps oidc-provider's models in a {@link Store}. Codes, tokens and session ids are stored as digests, the secrets of
 * clients encrypted; codes and refresh tokens are used up in one atomic step.
 */
export function createStoreAdapter(parts: StateParts): (model: string) => Adapter {
  const rows = createStateRows(parts.store);
  return (model) => translateErrors(new StoreAdapter(model, parts, rows), parts.translateError);
}

/** The same adapter, whose errors the library understands. */
function translateErrors(adapter: StoreAdapter, translate: (reason: unknown) => unknown): Adapter {
  const wrap =
    <Given extends unknown[], Answer>(method: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      try {
        return await method.apply(adapter, given);
      } catch (reason) {
        throw translate(reason);
      }
    };
  return {
    upsert: wrap(adapter.upsert),
    find: wrap(adapter.find),
    findByUid: wrap(adapter.findByUid),
    findByUserCode: wrap(adapter.findByUserCode),
    consume: wrap(adapter.consume),
    destroy: wrap(adapter.destroy),
    revokeByGrantId: wrap(adapter.revokeByGrantId),
  };
}

class StoreAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly parts: StateParts,
    private readonly rows: StateRows,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds?: number): Promise<void> {
    const { store } = this.parts;
    const expiresAtMs = await this.#deadline(id, expiresInSeconds);
    const parent = this.model === "RefreshToken" ? this.parts.replacedRefreshToken() : undefined;
    const row: StateRow = {
      payload: await this.#pack(id, payload),
      expiresAtMs,
      ...(parent !== undefined && { parent: digestOf(parent) }),
    };
    const expiry = expiresAtMs === null ? {} : { expiresAtMs };
    // The mark comes first: a row that no revocation would find must not exist.
    if (grantable.has(this.model) && payload.grantId) {
      await store.set(stateKeys.member(payload.grantId, this.model, digestOf(id)), 1, expiry);
    }
    await this.rows.write(stateKeys.row(this.model, id), row);
    if (this.model === "Session" && payload.uid) {
      await store.set(stateKeys.sessionUid(payload.uid), digestOf(id), expiry);
    }
    if (this.model === "Grant" && payload.clientId) await this.#keepClient(payload.clientId, expiresAtMs);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = await this.rows.read(stateKeys.row(this.model, id));
    return row && this.#unpack(id, row);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const digest = await this.parts.store.get(stateKeys.sessionUid(uid));
    if (typeof digest !== "string") return undefined;
    const row = await this.rows.read(["oauth", this.model, digest]);
    // The session's own id is known to its cookie alone; who asks by uid does not need it.
    return row && (row.payload as AdapterPayload);
  }

  /** Only the device flow has user codes, and it is off. */
  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const nowMs = Date.now();
    const found = await this.rows.change(stateKeys.row(this.model, id), (row) =>
      row.consumedAtMs === undefined ? { ...row, consumedAtMs: nowMs } : undefined,
    );
    if (!found) throw this.parts.invalidGrant("it does not exist any more");
    if (found.consumedAtMs !== undefined && !this.#isInGrace(found)) await this.#refuseReuse(found);
    if (found.parent !== undefined) {
      // The client holds a token of the next generation: nobody may come back with the one before this.
      const settle = (row: StateRow): StateRow | undefined =>
        row.settled ? undefined : { ...row, settled: true };
      await this.rows.change(["oauth", this.model, found.parent], settle);
    }
  }

  async destroy(id: string): Promise<void> {
    const key = stateKeys.row(this.model, id);
    // Rows are written here alone.
    const taken = (await this.parts.store.take(key)) as StateRow | undefined;
    const grantId = this.model === "Grant" ? id : taken?.payload.grantId;
    if (typeof grantId === "string") this.parts.cache.forgetGrant(grantId);
    if (this.model === "Grant") this.parts.onEvent({ type: "grant_revoked", ...clientOf(taken) });
    const uid = taken?.payload.uid;
    if (this.model === "Session" && typeof uid === "string") {
      await this.parts.store.delete(stateKeys.sessionUid(uid));
    }
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    const { store, cache } = this.parts;
    for await (const [key] of store.list(stateKeys.members(grantId, this.model))) {
      await store.delete(["oauth", this.model, key.at(-1) ?? ""]);
      await store.delete(key);
    }
    cache.forgetGrant(grantId);
  }

  /** A code or token that was used up by somebody else a moment ago. */
  async #refuseReuse({ payload }: StateRow): Promise<never> {
    const { grantId, clientId } = payload;
    if (this.model === "AuthorizationCode" && typeof grantId === "string") {
      // RFC 6749, section 4.1.2: whoever used it first may be the thief. Without its grant no token is valid.
      await this.parts.store.delete(stateKeys.row("Grant", grantId));
      this.parts.cache.forgetGrant(grantId);
      this.parts.onEvent({ type: "code_reused", clientId: String(clientId) });
    }
    throw this.parts.invalidGrant("it was used already");
  }

  /** A client that lost the answer may come back for a moment, but not once a successor was used. */
  #isInGrace({ consumedAtMs, settled }: StateRow): boolean {
    if (this.model !== "RefreshToken" || consumedAtMs === undefined || settled) return false;
    return Math.abs(Date.now() - consumedAtMs) < this.parts.refreshGraceMs;
  }

  async #pack(id: string, payload: AdapterPayload): Promise<JsonObject> {
    const { jti: _secret, client_secret: clientSecret, session, ...rest } = payload;
    const packed = {
      ...rest,
      // An interaction repeats the session's id, which is as good as its cookie.
      ...(session && { session: { ...session, cookie: undefined } }),
      ...(clientSecret && {
        sealed_secret: await this.parts.seal.close(clientSecret, stateKeys.row("Client", id)),
      }),
    };
    return JSON.parse(JSON.stringify(packed));
  }

  async #unpack(id: string, row: StateRow): Promise<AdapterPayload> {
    const { sealed_secret: sealed, ...payload } = row.payload;
    const secret =
      typeof sealed === "string" && (await this.parts.seal.open(sealed, stateKeys.row("Client", id)));
    const isConsumed = row.consumedAtMs !== undefined && !this.#isInGrace(row);
    // Packed above, from a payload of this very type.
    return {
      ...payload,
      ...(this.model !== "Client" && { jti: id }),
      ...(secret && { client_secret: secret }),
      ...(isConsumed && { consumed: Math.floor((row.consumedAtMs ?? 0) / 1000) }),
    } as AdapterPayload;
  }

  /** Clients come without a deadline: one that is registered again keeps the later of both. */
  async #deadline(id: string, expiresInSeconds: number | undefined): Promise<number | null> {
    if (this.model === "Client") {
      const known = await this.rows.read(stateKeys.row("Client", id));
      return Math.max(Date.now() + unusedClientMs, known?.expiresAtMs ?? 0);
    }
    if (this.model === "RegistrationAccessToken") return Date.now() + unusedClientMs;
    return expiresInSeconds === undefined ? null : Date.now() + expiresInSeconds * 1000;
  }

  /** An approved client lives as long as what was approved. */
  async #keepClient(clientId: string, untilMs: number | null): Promise<void> {
    const expiresAtMs = untilMs === null ? null : untilMs + unusedClientMs;
    await this.rows.change(stateKeys.row("Client", clientId), (row) =>
      row.expiresAtMs !== null && (expiresAtMs === null || row.expiresAtMs < expiresAtMs)
        ? { ...row, expiresAtMs }
        : undefined,
    );
  }
}

function clientOf(row: StateRow | undefined): { clientId?: string } {
  const clientId = row?.payload.clientId;
  return typeof clientId === "string" ? { clientId } : {};
}
