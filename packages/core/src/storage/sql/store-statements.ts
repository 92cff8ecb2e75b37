import type { SqlDatabase, SqlStatement, StoreTable } from "./sql-database.js";

/** Reads one value that has not ended. Parameters: key, now. */
export function selectValue(database: SqlDatabase, key: string, nowMs: number): SqlStatement {
  return database
    .selectFrom("store")
    .select(["value", "expires_at_ms"])
    .where("key", "=", key)
    .where((where) => where.or([where("expires_at_ms", "is", null), where("expires_at_ms", ">", nowMs)]));
}

/** Reads the values between two keys that have not ended. Parameters: after, before, now, limit. */
export function selectValues(
  database: SqlDatabase,
  range: { readonly after: string; readonly before: string },
  nowMs: number,
  limit: number,
): SqlStatement {
  return database
    .selectFrom("store")
    .select(["key", "value"])
    .where("key", ">", range.after)
    .where("key", "<", range.before)
    .where((where) => where.or([where("expires_at_ms", "is", null), where("expires_at_ms", ">", nowMs)]))
    .orderBy("key")
    .limit(limit);
}

/** Writes one value, whatever stood there. Parameters: key, value, end. */
export function upsertValue(database: SqlDatabase, row: StoreTable): SqlStatement {
  return database
    .insertInto("store")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((excluded) => ({
        value: excluded.ref("excluded.value"),
        expires_at_ms: excluded.ref("excluded.expires_at_ms"),
      })),
    );
}

/** Removes one value. Parameters: key. */
export function deleteValue(database: SqlDatabase, key: string): SqlStatement {
  return database.deleteFrom("store").where("key", "=", key);
}

/** Removes values that have ended, at most so many. Parameters: now, limit. */
export function deleteEndedValues(database: SqlDatabase, nowMs: number, limit: number): SqlStatement {
  return database
    .deleteFrom("store")
    .where("key", "in", (ended) =>
      ended.selectFrom("store").select("key").where("expires_at_ms", "<=", nowMs).limit(limit),
    );
}
