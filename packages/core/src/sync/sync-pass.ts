import type { Collection, CollectionPage } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { HeldLease } from "../storage/lease.js";
import type { Records, SyncedRecord, SyncRun } from "../storage/records.js";
import { readPage, type SyncWork, waitOutLimits } from "./read-page.js";
import { createRecordReader, type RecordReader } from "./to-record.js";

/** What one run of a sync is made of. */
export interface SyncPassParts {
  readonly records: Records;
  readonly collection: Collection;
  readonly lease: HeldLease;
  readonly work: SyncWork;
  readonly now: () => number;
  /** The row of the run, with the cursor at which it begins. */
  readonly run: SyncRun;
}

/** Small pages are written together, up to this many items. */
const batchRows = 1_000;

/** A list that goes on after so many pages has no end. */
const mostPages = 100_000;

/**
 * Reads a collection from the run's cursor to its end, and keeps what it reads. While one batch is written, the next
 * page is on its way. The cursor in the run's row is always one up to which everything is on disk.
 *
 * @returns the run as it stands in its row.
 * @throws MedtainerError `conflict` where the lease is another's by now, and as the vendor's operations.
 */
export async function readToEnd(parts: SyncPassParts): Promise<SyncRun> {
  const { collection, work, lease } = parts;
  const batches = new Batches(parts);
  for (let cursor: Json | undefined = parts.run.cursor, pages = 1; cursor !== undefined; pages += 1) {
    work.context.signal.throwIfAborted();
    lease.lost.throwIfAborted();
    if (pages > mostPages) throw endless(collection);
    const from: Json = cursor;
    const page: CollectionPage = await waitOutLimits(work, batches.reportProgress, () =>
      readPage(collection, from, work),
    );
    await batches.add(page);
    cursor = page.next;
  }
  return batches.end();
}

function endless({ kind }: Collection): MedtainerError {
  return new MedtainerError("payload_too_large", `The list of ${kind} has more than ${mostPages} pages.`);
}

/** What was read and is not yet kept. */
class Batches {
  #rows = new Map<string, SyncedRecord>();
  #run: SyncRun;
  #total: number | undefined;
  #writing: Promise<void> = Promise.resolve();

  readonly #read: RecordReader;

  constructor(private readonly parts: SyncPassParts) {
    this.#run = parts.run;
    this.#read = createRecordReader(parts.collection);
  }

  async add({ items, next, total }: CollectionPage): Promise<void> {
    const { collection, now } = this.parts;
    const { account, version } = this.#run;
    const reading = { account, version, syncedAtMs: now() };
    for (const item of items) {
      const record = this.#read(item, reading);
      this.#rows.set(record.id, record);
    }
    this.#run = {
      ...this.#run,
      cursor: next ?? null,
      pages: this.#run.pages + 1,
      seen: this.#run.seen + items.length,
    };
    if (total !== undefined) this.#total = total;
    this.reportProgress(`${collection.kind}: ${this.#run.seen.toLocaleString("en-US")} read`);
    if (this.#rows.size >= batchRows) await this.#write();
  }

  readonly reportProgress = (message: string): void => {
    this.parts.work.context.reportProgress({
      progress: this.#run.seen,
      ...(this.#total !== undefined && { total: this.#total }),
      message,
    });
  };

  async end(): Promise<SyncRun> {
    await this.#write();
    await this.#writing;
    return this.#run;
  }

  /** Begins to write what has come together, once the batch before is on disk. */
  async #write(): Promise<void> {
    await this.#writing;
    const rows = [...this.#rows.values()];
    const { id, cursor, pages, seen } = this.#run;
    this.#rows = new Map();
    this.#writing = this.#keep(rows, { id, cursor, pages, seen });
    // Whoever awaits it next hears of a failure; until then it is not an unhandled one.
    this.#writing.catch(() => {});
  }

  async #keep(
    rows: readonly SyncedRecord[],
    { id, ...progress }: Pick<SyncRun, "id" | "cursor" | "pages" | "seen">,
  ) {
    const { records, lease } = this.parts;
    const { fence } = lease;
    const changed = rows.length === 0 ? 0 : await records.upsert("records", rows, { fence });
    this.#run = { ...this.#run, changed: this.#run.changed + changed };
    await records.change("sync_runs", { id }, { ...progress, changed: this.#run.changed }, { fence });
  }
}
