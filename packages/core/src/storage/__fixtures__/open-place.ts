// Opens the storage that a test names to its child processes, in one word.
import type { Records } from "../records.js";
import type { Store } from "../store.js";

/** Opens `path` of an SQLite file, or `postgres://…#schema`. */
export async function openPlace(
  place: string,
): Promise<{ store: Store; records: Records; close(): Promise<void> }> {
  if (!place.startsWith("postgres")) return (await import("../sqlite.js")).openSqlite({ path: place });
  const [, url = "", schema = ""] = /^(.*)#(.*)$/.exec(place) ?? [];
  return (await import("../postgres.js")).openPostgres({ url, schema });
}
