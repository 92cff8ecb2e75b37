import type { Json } from "../../json.js";
import type { StoreTable } from "../sql/sql-database.js";
import {
  deleteEndedValues,
  deleteValue,
  selectValue,
  selectValues,
  upsertValue,
} from "../sql/store-statements.js";
import type { SqliteAccess } from "./sqlite-access.js";

const sweepIntervalMs = 60_000;
const sweepSize = 1000;

/** A value that has not ended. */
export interface StoredValue {
  readonly value: Json;
  readonly expiresAtMs: number | undefined;
}

/**
 * The table `store`, row by row, under keys that are encoded already. Whoever calls has a transaction open where one
 * is needed. Values that have ended are removed while others are written.
 */
export class StoredValues {
  #sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly access: SqliteAccess,
    private readonly now: () => number,
  ) {}

  read(key: string): StoredValue | undefined {
    const statement = this.access.prepare("store read", (sql) => selectValue(sql, key, 0));
    const row = statement.get(key, this.now());
    if (row === undefined) return undefined;
    return {
      value: JSON.parse(String(row.value)),
      expiresAtMs: row.expires_at_ms === null ? undefined : Number(row.expires_at_ms),
    };
  }

  /** The first values between two keys, in the order of the keys. */
  readPage(after: string, before: string, limit: number): { readonly key: string; readonly value: Json }[] {
    const statement = this.access.prepare("store page", (sql) =>
      selectValues(sql, { after, before }, 0, limit),
    );
    const rows = statement.all(after, before, this.now(), limit);
    return rows.map((row) => ({ key: String(row.key), value: JSON.parse(String(row.value)) }));
  }

  /** Keeps a value, or, when its end has passed, nothing. */
  write(key: string, json: string, expiresAtMs: number | undefined): void {
    const nowMs = this.now();
    if (nowMs - this.#sweptAtMs >= sweepIntervalMs) this.#sweep(nowMs);
    if (expiresAtMs !== undefined && expiresAtMs <= nowMs) this.delete(key);
    else this.#upsert({ key, value: json, expires_at_ms: expiresAtMs ?? null });
  }

  delete(key: string): void {
    this.access.prepare("store delete", (sql) => deleteValue(sql, key)).run(key);
  }

  #upsert(row: StoreTable): void {
    const statement = this.access.prepare("store write", (sql) => upsertValue(sql, row));
    statement.run(row.key, row.value, row.expires_at_ms);
  }

  /** Where more had ended than one sweep removes, the next write sweeps again. */
  #sweep(nowMs: number): void {
    const statement = this.access.prepare("store sweep", (sql) => deleteEndedValues(sql, nowMs, sweepSize));
    const { changes } = statement.run(nowMs, sweepSize);
    if (Number(changes) < sweepSize) this.#sweptAtMs = nowMs;
  }
}
