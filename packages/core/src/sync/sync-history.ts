import type { Records, SyncRun } from "../storage/records.js";

/** One collection of one account: what its records and runs have in common. */
export interface CollectionPlace {
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
}

/** The newest runs of a collection tell how old it is, and where the next begins. */
export interface SyncHistory {
  readonly newest: SyncRun | undefined;
  /** The last run that reached the end, and when the reading that it ended began. */
  readonly whole: { readonly run: SyncRun; readonly asOfMs: number } | undefined;
}

/** A reading that was cut more often than this is taken for older than it is: for as old as its last runs. */
const mostRuns = 100;

/** Reads the history of a collection. */
export async function readHistory(
  records: Pick<Records, "query">,
  place: CollectionPlace,
): Promise<SyncHistory> {
  const runs = await records.query("sync_runs", { where: { ...place }, limit: mostRuns });
  const [newest] = runs;
  const run = runs.find(({ status }) => status === "ok");
  const begun = run && runs.findLast(({ version }) => version === run.version);
  return { newest, whole: run && begun && { run, asOfMs: begun.startedAtMs } };
}
