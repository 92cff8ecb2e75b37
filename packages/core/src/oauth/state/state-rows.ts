import type { JsonObject } from "../../json.js";
import type { Key, Store } from "../../storage/store.js";

/** One row of oidc-provider's models as it is stored. */
export interface StateRow {
  /** The model's fields, without the code, token or session id itself. */
  readonly payload: JsonObject;
  /** Milliseconds since 1970; null never ends. */
  readonly expiresAtMs: number | null;
  /** When a code or refresh token was used. */
  readonly consumedAtMs?: number;
  /** Refresh tokens: the digest of the token that this one replaced. */
  readonly parent?: string;
  /** Refresh tokens: a token that replaced this one was itself replaced, so that nobody still needs this one. */
  readonly settled?: true;
}

/** Reads and writes rows, with their deadlines. */
export interface StateRows {
  read(key: Key): Promise<StateRow | undefined>;
  write(key: Key, row: StateRow): Promise<void>;
  /**
   * Changes a row in one step: of many that change it at once, each sees what the one before it left. `change` answers
   * undefined to leave the row as it is. Answers the row that was found, or undefined where there is none.
   */
  change(key: Key, change: (row: StateRow) => StateRow | undefined): Promise<StateRow | undefined>;
}

/** A row is changed in the first try unless others change it at the same moment. */
const mostTries = 50;

/** Rows over a store. */
export function createStateRows(store: Store): StateRows {
  // Rows were written below, by this code alone.
  const read = async (key: Key) => (await store.get(key)) as StateRow | undefined;
  return {
    read,
    write: (key, row) => store.set(key, toJson(row), expiryOf(row)),
    async change(key, change) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const found = await read(key);
        const next = found && change(found);
        if (!found || !next) return found;
        if (await store.compareAndSet(key, toJson(found), toJson(next), expiryOf(next))) return found;
      }
      throw new Error("A row of the authorization server changes without end.");
    },
  };
}

function expiryOf({ expiresAtMs }: StateRow) {
  return expiresAtMs === null ? {} : { expiresAtMs };
}

/** Drops fields that are undefined: they would not come back from the store. */
function toJson(row: StateRow): JsonObject {
  return JSON.parse(JSON.stringify(row));
}
