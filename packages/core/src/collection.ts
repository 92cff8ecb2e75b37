import type { Json, JsonObject } from "./json.js";
import type { Operation } from "./operation.js";
import type { CallOperation } from "./tool.js";

/**
 * A resource of a vendor that is kept in storage, as data: how it is listed, what names an item, what is looked for in
 * it, and how old an answer may be. All pointers are JSON Pointers (RFC 6901) into one item, in which `*` stands for
 * every entry of an array.
 *
 * @example
 * const contacts: Collection = {
 *   vendor: "acme",
 *   kind: "contacts",
 *   list: { operation: listContacts, input: { limit: 100 } },
 *   key: "/id",
 *   search: { name: ["/firstName", "/lastName"], phone: "/phone" },
 *   labels: { tag: "/tags/*" },
 *   occurredAt: "/dateAdded",
 *   freshSeconds: 1_200,
 *   schedule: { cron: "*\/15 * * * *" },
 * };
 */
export interface Collection {
  readonly vendor: string;
  /** `contacts`, `orders`; unique within the vendor. */
  readonly kind: string;
  readonly list: CollectionList | CollectionPages;
  /** The vendor's own id: a text or a number. */
  readonly key: string;
  /** What a search reads, by field: where its words stand. */
  readonly search?: Readonly<Record<string, string | readonly string[]>>;
  /** What a query filters by: `{ tag: "/tags/*" }` labels an item `tag:vip`. */
  readonly labels?: Readonly<Record<string, string | readonly string[]>>;
  /** When the thing came to be, for the vendor: a date as text, or milliseconds since 1970. */
  readonly occurredAt?: string;
  /** Younger than this, what is kept answers; older, the vendor is asked first. */
  readonly freshSeconds: number;
  /**
   * How old what is kept may be to answer where the vendor fails, or another process is just asking it; left out, an
   * old answer is never given.
   */
  readonly staleSeconds?: number;
  /** When it is read whole without being asked for; what was read should be fresh until well after the next turn. */
  readonly schedule?: CollectionSchedule;
}

/** A list operation with pagination, and the input that it is sent. */
export interface CollectionList {
  readonly operation: Operation<never, unknown>;
  readonly input?: JsonObject;
}

/** A list that no single operation answers. */
export interface CollectionPages {
  /** The operations that `readPage` calls; each must read only. */
  readonly uses: readonly Operation<never, unknown>[];
  /** @param cursor `null` for the first page, then what the page before named. */
  readPage(call: CallOperation, cursor: Json): Promise<CollectionPage>;
}

/** One page of a {@link CollectionPages}. */
export interface CollectionPage {
  readonly items: readonly Json[];
  /** Where the next page begins; absent after the last. It is kept, so that a sync that was cut can read on. */
  readonly next?: Json;
  /** How many items there are in all, where that is known. */
  readonly total?: number;
}

/** When a collection is read whole. */
export interface CollectionSchedule {
  /** Minute, hour, day of month, month, day of week: `0 6 * * 1` is Mondays at 06:00. */
  readonly cron: string;
  /** An IANA name; default `UTC`. */
  readonly timezone?: string;
}

/** The operations that a sync of the collection calls. */
export function operationsOf({ list }: Collection): readonly Operation<never, unknown>[] {
  return "operation" in list ? [list.operation] : list.uses;
}

/** One kept thing of a collection. */
export interface CollectionItem {
  readonly id: string;
  /** As the vendor answered it. */
  readonly data: JsonObject;
  readonly labels: readonly string[];
  readonly occurredAtMs: number | null;
  /** When it was last seen at the vendor. */
  readonly syncedAtMs: number;
  /** Its place in the order of {@link CollectionQuery.after}. */
  readonly sequence: number;
}

/** Which items: those that meet every condition. */
export interface CollectionQuery {
  readonly id?: string;
  /** Items that carry all of these labels. */
  readonly labels?: readonly string[];
  /** When the thing came to be, in milliseconds since 1970: from (included) and to (not included). */
  readonly occurredAtMs?: { readonly from?: number; readonly to?: number };
  /** By the time at which they were first kept; default `newest`. */
  readonly order?: "newest" | "oldest";
  /** The `sequence` of the last item of the page before. */
  readonly after?: number;
  /** Default 100. */
  readonly limit?: number;
}

/** How old an answer is. */
export interface CollectionAge {
  /** The vendor had it so at this time or later; milliseconds since 1970. */
  readonly asOfMs: number;
  /** True where it is older than {@link Collection.freshSeconds}, because the vendor could not be asked. */
  readonly isStale: boolean;
}

/** What {@link Collections.read} answers. */
export interface CollectionAnswer extends CollectionAge {
  readonly items: readonly CollectionItem[];
  /** How many items meet the conditions, on whatever page. */
  readonly total: number;
}

/** A question to {@link Collections.search}. */
export interface CollectionSearch {
  /** Words as a person says them: names, nicknames, parts of a phone number, with typing errors. */
  readonly text: string;
  /** How much a find in a field counts; 1 for a field that is not named. */
  readonly weights?: Readonly<Record<string, number>>;
  /** At most this many; default 10, at most 100. */
  readonly limit?: number;
}

/** One item that a search found, and why. */
export interface CollectionMatch {
  readonly record: CollectionItem;
  /** What this installation knows of it; null where it knows nothing. */
  readonly context: ItemContext | null;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  readonly reasons: readonly {
    readonly field: string;
    readonly asked: string;
    readonly found: string;
    readonly how: "exact" | "nickname" | "prefix" | "part" | "spelling";
  }[];
}

/** What {@link Collections.search} answers: the best first. */
export interface CollectionMatches extends CollectionAge {
  readonly matches: readonly CollectionMatch[];
}

/** What this installation knows of an item beside the vendor's own data. A search finds nicknames and notes, too. */
export interface ItemContext {
  readonly id: string;
  readonly nicknames: readonly string[];
  readonly notes: string;
  /** From 0 (none) to 100. */
  readonly importance: number | null;
  readonly updatedAtMs: number;
  /** The principal who wrote it last. */
  readonly updatedBy: string;
}

/** The part of an {@link ItemContext} that is written; what is left out stays. */
export type ItemContextChange = Partial<Pick<ItemContext, "nicknames" | "notes" | "importance">>;

/** Something that happened with an item, as this installation was told; the vendor may know nothing of it. */
export interface ItemInteraction {
  readonly id: string;
  /** `message`, `note`, `task`, `appointment`, `call`, `context`. */
  readonly kind: string;
  readonly direction: "inbound" | "outbound" | null;
  readonly summary: string;
  /** Milliseconds since 1970. */
  readonly occurredAtMs: number;
}

/** What is known of an item: the newest interactions first. */
export interface ItemKnowledge {
  readonly context: ItemContext | null;
  readonly interactions: readonly ItemInteraction[];
}

/** One run of a sync, for whoever asks how the collection does. */
export interface CollectionRun {
  readonly status: "started" | "ok" | "failed";
  /** Why it failed. */
  readonly code: string | null;
  readonly pages: number;
  /** Items read, changed (or new), and found gone. */
  readonly seen: number;
  readonly changed: number;
  readonly deleted: number;
  readonly startedAtMs: number;
  readonly durationMs: number | null;
}

/** How a collection does. */
export interface CollectionStatus {
  /** The items kept now. */
  readonly kept: number;
  /** When the last whole reading began; null where there was none yet. */
  readonly asOfMs: number | null;
  /** True where it is older than {@link Collection.freshSeconds}, or there was none yet. */
  readonly isStale: boolean;
  /** The newest runs, the newest first, at most ten. */
  readonly runs: readonly CollectionRun[];
}

/** How one whole reading of a collection went. */
export interface SyncReport {
  readonly kind: string;
  readonly pages: number;
  /** Items read, changed (or new), and found gone. */
  readonly seen: number;
  readonly changed: number;
  readonly deleted: number;
  /** The items kept now. */
  readonly kept: number;
  /** True where it went on with a reading that was cut. */
  readonly isResumed: boolean;
  /** When the reading began. */
  readonly asOfMs: number;
  readonly durationMs: number;
}

/**
 * What is kept of a vendor's collections, for a tool of that vendor: {@link ToolContext.collections}. A tool may ask
 * for a collection only where its `uses` names the operations that a sync of it calls, since a question may start one.
 */
export interface Collections {
  /** @throws MedtainerError as the vendor's operations, where what is kept is too old and the vendor fails. */
  read(collection: Collection, query?: CollectionQuery): Promise<CollectionAnswer>;
  /** @throws MedtainerError as {@link read}. */
  search(collection: Collection, search: CollectionSearch): Promise<CollectionMatches>;
  /**
   * Reads the collection whole, now; answers `undefined` where another is at it, or what is kept is not as old as asked.
   *
   * @throws MedtainerError as the vendor's operations; what was read until then is kept, and the next sync goes on there.
   */
  sync(
    collection: Collection,
    options?: { readonly ifOlderThanSeconds?: number },
  ): Promise<SyncReport | undefined>;
  /** Keeps things as a write has just answered them, so that the next question finds them. */
  keep(collection: Collection, items: readonly JsonObject[]): Promise<void>;
  /** How the collection does; asks no vendor. */
  status(collection: Collection): Promise<CollectionStatus>;
  /** What this installation knows of the collection's items, by their id; asks no vendor. */
  contexts(collection: Collection): Promise<ReadonlyMap<string, ItemContext>>;
  /** What it knows of one item, with at most `limit` interactions, default 100; asks no vendor. */
  knowledge(collection: Collection, id: string, limit?: number): Promise<ItemKnowledge>;
  /**
   * Changes what it knows of one item, in the caller's name. Of several callers at once nobody's change is lost.
   *
   * @param change Made of what is known before; called again where another was faster.
   * @param summary The change in words: it becomes an interaction of kind `context`.
   * @throws MedtainerError `conflict` where others were faster every time.
   */
  learn(
    collection: Collection,
    id: string,
    change: (known: ItemContext | null) => ItemContextChange,
    summary: string,
  ): Promise<ItemContext>;
}
