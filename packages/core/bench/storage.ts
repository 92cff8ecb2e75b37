import { benchAuditAppend } from "./storage/audit-append.js";
import { benchCachedCall } from "./storage/cached-call.js";
import { benchContacts } from "./storage/contact-search.js";
import { openBenchPostgres, openBenchSqlite } from "./storage/databases.js";

const sizes = [1_206, 100_000, 1_000_000];

/**
 * What storage costs, on SQLite and PostgreSQL: an audit row beside a bare insert, syncing and searching contacts beside a plain
 * `LIKE`, a tool call answered from the cache beside a live one. `--contacts 1000000` goes up to that many contacts; default 100,000.
 */
export async function benchStorage(): Promise<void> {
  const most = contactsAsked(process.argv);
  const databases = [await openBenchSqlite(), await openBenchPostgres()];
  try {
    await benchAuditAppend(databases);
    await benchCachedCall(databases);
  } finally {
    for (const database of databases) await database.close();
  }
  await benchContacts([...new Set([...sizes.filter((size) => size < most), most])]);
}

function contactsAsked(words: readonly string[]): number {
  const place = words.indexOf("--contacts");
  const asked = place < 0 ? 100_000 : Number(words[place + 1]);
  if (!Number.isSafeInteger(asked) || asked < 1)
    throw new Error("--contacts takes a whole number from 1 on.");
  return asked;
}
