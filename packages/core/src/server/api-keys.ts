import { encodeBase64Url } from "../client/encode-base64-url.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";
import { sha256 } from "../pipeline/fingerprint.js";
import type { ApiKey, Records } from "../storage/records.js";

/** What a new key is to be. */
export interface NewApiKey {
  /** Shown in lists and, as `key:<name>`, in audit rows. */
  readonly name: string;
  /** What it allows: `read`, `digitalocean:write`, `operator`. */
  readonly scopes: readonly string[];
  /** Milliseconds since 1970; left out, it never ends. */
  readonly expiresAtMs?: number;
}

/** The keys of an installation. */
export interface ApiKeys {
  /**
   * Makes a key. It is answered here and never again: only its hash is kept.
   *
   * @throws MedtainerError `conflict` where a live key has this name, `invalid_input` for a name or scope that is none.
   */
  create(wanted: NewApiKey): Promise<{ readonly key: string; readonly row: ApiKey }>;
  /** Every key, the newest first, ended ones too. */
  list(): Promise<ApiKey[]>;
  /** Ends a key, by its id or the name of a live one. @throws MedtainerError `not_found`. */
  revoke(idOrName: string): Promise<ApiKey>;
  /** Who holds this key, as long as it is neither revoked nor past its end. */
  find(key: string): Promise<Principal | undefined>;
}

/** So that scanners of leaked secrets know one. */
const prefix = "mtk_";
const keyBytes = 32;
/** How exact «last used» is. */
const usedStepMs = 60_000;

/** The keys that stand in these records; every server on them honours a key, and its end, at once. */
export function createApiKeys(records: Records, now: () => number = Date.now): ApiKeys {
  const isLive = ({ revokedAtMs, expiresAtMs }: ApiKey) =>
    revokedAtMs === null && (expiresAtMs === null || expiresAtMs > now());
  return {
    async create({ name, scopes, expiresAtMs }) {
      refuseMalformed(name, scopes);
      const named = await records.query("api_keys", { where: { name } });
      if (named.some(isLive))
        throw new MedtainerError("conflict", `There is a key called "${name}" already.`);
      const key = prefix + encodeBase64Url(crypto.getRandomValues(new Uint8Array(keyBytes)));
      const row: ApiKey = {
        id: crypto.randomUUID(),
        name,
        hash: await sha256(key),
        scopes: [...new Set(scopes)],
        createdAtMs: now(),
        expiresAtMs: expiresAtMs ?? null,
        revokedAtMs: null,
        lastUsedAtMs: null,
      };
      await records.append("api_keys", row);
      return { key, row };
    },
    list: () => records.query("api_keys", { limit: 1_000 }),
    async revoke(idOrName) {
      const [byId] = await records.query("api_keys", { where: { id: idOrName } });
      const named = await records.query("api_keys", { where: { name: idOrName } });
      const row = [...(byId ? [byId] : []), ...named].find(({ revokedAtMs }) => revokedAtMs === null);
      if (!row)
        throw new MedtainerError("not_found", `There is no key "${idOrName.slice(0, 100)}" to revoke.`);
      const revokedAtMs = now();
      await records.change("api_keys", { id: row.id }, { revokedAtMs });
      return { ...row, revokedAtMs };
    },
    async find(key) {
      if (!key.startsWith(prefix) || key.length > 200) return undefined;
      // By its hash: how long the look-up takes says nothing of any key.
      const [row] = await records.query("api_keys", { where: { hash: await sha256(key) }, limit: 1 });
      if (!row || !isLive(row)) return undefined;
      noteUse(records, row, now());
      return { id: `key:${row.name}`, scopes: row.scopes };
    },
  };
}

/** Not awaited: a call does not wait for it, and one that is lost is no harm. */
function noteUse(records: Records, { id, lastUsedAtMs }: ApiKey, nowMs: number): void {
  if (lastUsedAtMs !== null && nowMs - lastUsedAtMs < usedStepMs) return;
  void records.change("api_keys", { id }, { lastUsedAtMs: nowMs });
}

function refuseMalformed(name: string, scopes: readonly string[]): void {
  if (!/^[\w.@ -]{1,60}$/.test(name)) {
    throw new MedtainerError("invalid_input", "A key's name has 1 to 60 letters, digits, blanks or . _ - @.");
  }
  const wrong = scopes.find(
    (scope) => !/^([a-z][a-z0-9-]*:)?(read|write|destructive)$|^operator$/.test(scope),
  );
  if (wrong === undefined && scopes.length > 0) return;
  throw new MedtainerError(
    "invalid_input",
    `${wrong === undefined ? "A key needs a scope" : `"${wrong.slice(0, 60)}" is no scope`}: ` +
      "read, write, destructive, each also for one vendor (digitalocean:read), or operator.",
  );
}
