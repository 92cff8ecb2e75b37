import { type ListPosition, readListPage } from "../client/paginate.js";
import type { Collection, CollectionPage } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json, JsonObject } from "../json.js";
import type { CallOperation, Progress } from "../tool.js";

/** What a sync needs of the call that it runs in. */
export interface SyncWork {
  readonly call: CallOperation;
  readonly context: {
    readonly signal: AbortSignal;
    readonly reportProgress: (progress: Progress) => void;
    readonly sleep: (durationMs: number) => Promise<void>;
  };
}

/** One page of a collection; `cursor` is `null` for the first. */
export async function readPage(
  { list }: Collection,
  cursor: Json,
  { call }: Pick<SyncWork, "call">,
): Promise<CollectionPage> {
  if ("readPage" in list) return list.readPage(call, cursor);
  // What is kept as the cursor is the `next` that readListPage answered.
  const from = (cursor ?? undefined) as ListPosition | undefined;
  const { items, next, total } = await readListPage(call, list.operation, list.input ?? {}, from);
  return {
    items,
    // A position is JSON; its interface only has no index signature.
    ...(next && { next: { ...next } as JsonObject }),
    ...(total !== undefined && { total }),
  };
}

/** The longest that a vendor's limit is waited out, and how often in a row. */
const longestWaitMs = 15 * 60_000;
const mostWaits = 10;

/** Where a vendor that says "too many requests" names no time. */
const usualWaitMs = 30_000;

/** Tells whoever waits for a sync why it stands still. */
export type ReportPause = (message: string) => void;

/** Does the work again after the time that the vendor asks for, as long as all it says is that it was asked too much. */
export async function waitOutLimits<Result>(
  { context }: Pick<SyncWork, "context">,
  reportPause: ReportPause,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await work();
    } catch (reason) {
      const { code, details } = MedtainerError.from(reason);
      const waitMs = details.retryAfterMs ?? usualWaitMs;
      if (code !== "rate_limited" || waits >= mostWaits || waitMs > longestWaitMs) throw reason;
      reportPause(`The vendor asks for a pause of ${Math.ceil(waitMs / 1000)} s`);
      await context.sleep(waitMs);
    }
  }
}
