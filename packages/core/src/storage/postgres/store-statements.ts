/**
 * Every verb of the store is one statement, so PostgreSQL itself makes it atomic for all who use the database. A value that
 * has ended is absent, whether a sweep has been there or not.
 */

const lives = (now: string) => `(store.expires_at_ms is null or store.expires_at_ms > ${now})`;

/** Parameters: key, now. */
export const SELECT_VALUE = `select value from store where key = $1 and ${lives("$2")}`;

/** Parameters: after, before, now, limit. */
export const SELECT_VALUES = `
  select key, value from store where key > $1 and key < $2 and ${lives("$3")} order by key limit $4`;

/** Parameters: key, value, end. */
export const WRITE_VALUE = `
  insert into store (key, value, expires_at_ms) values ($1, $2, $3)
  on conflict (key) do update set value = excluded.value, expires_at_ms = excluded.expires_at_ms`;

/** Parameters: key, value, end, now. */
export const WRITE_WHERE_ABSENT = `${WRITE_VALUE} where not ${lives("$4")}`;

/** Parameters: key, value, end, now, the text that must stand there. */
export const REPLACE_VALUE = `
  update store set value = $2, expires_at_ms = $3 where key = $1 and ${lives("$4")} and value = $5`;

/** Parameters: key, now, the text that must stand there. */
export const DELETE_EXPECTED = `delete from store where key = $1 and ${lives("$2")} and value = $3`;

/** Parameters: key. */
export const DELETE_VALUE = "delete from store where key = $1";

/** Parameters: key, now. Answers whether the value had not ended. */
export const TAKE_VALUE = `delete from store where key = $1 returning value, ${lives("$2")} as lives`;

/** Parameters: key, end of a new count, now. Answers no row where something stands that is no number. */
export const COUNT_UP = `
  insert into store (key, value, expires_at_ms) values ($1, '1', $2)
  on conflict (key) do update set
    value = case when ${lives("$3")} then (store.value::double precision + 1)::text else excluded.value end,
    expires_at_ms = case when ${lives("$3")} then store.expires_at_ms else excluded.expires_at_ms end
  where not ${lives("$3")} or store.value ~ '^-?[0-9]'
  returning value`;

/** Parameters: now, limit. Leaves those to the others that another sweep is at. */
export const SWEEP_VALUES = `
  delete from store where key in (
    select key from store where expires_at_ms <= $1 limit $2 for update skip locked)`;
