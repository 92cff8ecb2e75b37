import type { KeptRow, RecordTables } from "../records.js";

/** The key of a record, and of what is known beside it. */
export type RecordKey = Pick<RecordTables["records"], "vendor" | "account" | "kind" | "id">;

/** A row of `records` on its way into the search index; never one that is deleted. */
export interface SearchSource
  extends RecordKey,
    Pick<KeptRow<"records">, "sequence">,
    Pick<RecordTables["records"], "search"> {
  /** False for a row that has just been inserted: nothing of it needs to be taken out of the index first. */
  readonly known: boolean;
}
