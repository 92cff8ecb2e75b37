import type { ErrorCode } from "../errors/error-codes.js";
import type { Json, JsonObject } from "../json.js";

/** `started` before the work, `ok` or `failed` after it; a crash leaves a visible `started`. */
export type WorkStatus = "started" | "ok" | "failed";

/** One call of a tool: who asked for what, and how it ended. Table `tool_executions`. */
export interface ToolExecution {
  readonly id: string;
  /** The name as the client sent it, known or not. */
  readonly tool: string;
  readonly vendor: string | null;
  /** Who called: `local`, `key:…`, later a person's subject. */
  readonly principal: string;
  /** The client's own name and version, as it says them. */
  readonly client: string | null;
  /** The input with secrets replaced; `null` where it was no object. */
  readonly input: JsonObject | null;
  readonly status: WorkStatus;
  readonly code: ErrorCode | null;
  readonly source: ReplySource | null;
  readonly approvalId: string | null;
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  readonly durationMs: number | null;
}

/** One HTTP request to a vendor; each attempt is its own row. Table `api_calls`. */
export interface ApiCall {
  readonly id: string;
  readonly toolExecutionId: string;
  readonly vendor: string;
  readonly operation: string;
  /** Method and path template; never the filled address. */
  readonly route: string;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly status: WorkStatus;
  readonly statusCode: number | null;
  readonly rateLimited: boolean;
  /** The vendor's id of the request. */
  readonly requestId: string | null;
  readonly source: ReplySource;
  readonly startedAtMs: number;
  readonly durationMs: number | null;
}

/** A call that waits for a person. Table `approvals`. */
export interface Approval {
  readonly id: string;
  readonly tool: string;
  readonly principal: string;
  /** SHA-256 over tool, principal and canonical input: the approval fits this very call and no other. */
  readonly fingerprint: string;
  /** The input with secrets replaced, for the person to read. */
  readonly input: JsonObject;
  /** `used` once the approved call has passed; it passes once. */
  readonly status: "pending" | "approved" | "denied" | "used";
  /** Who settled it: `operator`, `client`. */
  readonly settledBy: string | null;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** One thing of a vendor's, as it was when it was last read. Table `records`. */
export interface SyncedRecord {
  readonly vendor: string;
  /** The vendor's account, location or company that it belongs to. */
  readonly account: string;
  /** The collection: `contacts`, `orders`. */
  readonly kind: string;
  /** The vendor's own id, unique within vendor, account and kind. */
  readonly id: string;
  /** The thing as the vendor answered it. */
  readonly data: JsonObject;
  /** What a search reads, by field: `{ "name": "Bob Ray", "phone": "+1 813 555 0142" }`. */
  readonly search: Readonly<Record<string, string>>;
  /** What a query filters by: `tag:vip`, `stage:won`. */
  readonly labels: readonly string[];
  /** When the thing itself came to be, for the vendor; milliseconds since 1970. */
  readonly occurredAtMs: number | null;
  readonly syncedAtMs: number;
  /** The pass of the sync that last saw it; one that a whole pass did not see is gone at the vendor. */
  readonly version: number;
  /** When a sync noticed that it is gone. */
  readonly deletedAtMs: number | null;
}

/** What this installation knows of a contact beside the vendor's own data. Table `contact_context`. */
export interface ContactContext {
  readonly vendor: string;
  readonly account: string;
  /** The kind and id of the record that it is about. */
  readonly kind: string;
  readonly id: string;
  readonly nicknames: readonly string[];
  readonly notes: string;
  /** From 0 (none) to 100. */
  readonly importance: number | null;
  readonly lastInteractionAtMs: number | null;
  readonly updatedAtMs: number;
  /** The principal who wrote it last. */
  readonly updatedBy: string;
}

/** Something that happened with a contact. Table `interactions`. */
export interface Interaction {
  readonly id: string;
  readonly vendor: string;
  readonly account: string;
  readonly contactId: string;
  /** `message`, `note`, `task`, `appointment`, `call`. */
  readonly kind: string;
  readonly direction: "inbound" | "outbound" | null;
  readonly summary: string;
  readonly data: JsonObject;
  readonly occurredAtMs: number;
}

/** One run of a sync. Table `sync_runs`. */
export interface SyncRun {
  readonly id: string;
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
  readonly status: WorkStatus;
  readonly code: ErrorCode | null;
  /** The pass that it belongs to; a run that resumes another has the same. */
  readonly version: number;
  /** Where the next page begins, as the collection understands it; `null` at the start and at the end. */
  readonly cursor: Json;
  readonly pages: number;
  /** Records read, changed and found deleted by this run. */
  readonly seen: number;
  readonly changed: number;
  readonly deleted: number;
  readonly startedAtMs: number;
  readonly durationMs: number | null;
}

/** A vendor's tokens, encrypted. Table `credentials`. */
export interface StoredCredential {
  readonly vendor: string;
  readonly account: string;
  /** The principal whose it is, or `installation`. */
  readonly owner: string;
  readonly ciphertext: string;
  /** Which key encrypted it. */
  readonly keyId: string;
  /** Counts the replacements: a change names the version that it replaces. */
  readonly version: number;
  readonly status: "connected" | "reconnect_needed";
  /** When the access token ends; milliseconds since 1970. */
  readonly expiresAtMs: number | null;
  readonly updatedAtMs: number;
}

/** Who does a job at present, of many processes. Table `leases`. */
export interface Lease {
  /** The job. */
  readonly id: string;
  readonly owner: string;
  /** Grows with each new owner; see {@link LeaseFence}. */
  readonly fence: number;
  readonly untilMs: number;
}

/** A key of a script or a client. Table `api_keys`. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the key, in hex; the key itself is shown once and never kept. */
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly createdAtMs: number;
  readonly expiresAtMs: number | null;
  readonly revokedAtMs: number | null;
  readonly lastUsedAtMs: number | null;
}

/** Where an answer came from. */
export type ReplySource = "live" | "cached" | "sandbox";

/** The tables and their rows. */
export interface RecordTables {
  readonly tool_executions: ToolExecution;
  readonly api_calls: ApiCall;
  readonly approvals: Approval;
  readonly records: SyncedRecord;
  readonly contact_context: ContactContext;
  readonly interactions: Interaction;
  readonly sync_runs: SyncRun;
  readonly credentials: StoredCredential;
  readonly leases: Lease;
  readonly api_keys: ApiKey;
}

export type RecordTable = keyof RecordTables;

/** A row as it is kept. */
export type KeptRow<Table extends RecordTable> = RecordTables[Table] & {
  /** The order in which rows were first written; it never changes. */
  readonly sequence: number;
};

/** Which rows: every named column equals the value given. Columns of JSON cannot be named. */
export type RecordFilter<Table extends RecordTable> = Partial<RecordTables[Table]>;

/** Which rows a verb is about: those that meet every condition. */
export interface RecordSelection<Table extends RecordTable> {
  readonly where?: RecordFilter<Table>;
  /** One column of numbers, from (included) and to (not included). */
  readonly range?: {
    readonly column: NumberColumn<Table>;
    readonly from?: number;
    readonly to?: number;
  };
  /** Rows of `records` that carry all of these labels; refused for other tables. */
  readonly labels?: readonly string[];
}

/** The columns of a table that hold numbers. */
export type NumberColumn<Table extends RecordTable> = {
  [Column in keyof RecordTables[Table] & string]-?: number extends RecordTables[Table][Column]
    ? Column
    : never;
}[keyof RecordTables[Table] & string];

/** Options of {@link Records.query}. */
export interface RecordQuery<Table extends RecordTable> extends RecordSelection<Table> {
  /** Which rows come first, by their sequence; default `newest`. */
  readonly order?: "newest" | "oldest";
  /** Where the page before ended: rows past this sequence, in the order asked for. */
  readonly after?: number;
  /** At most this many rows; default 100. */
  readonly limit?: number;
}

/** Proof that the writer still has its lease: the write is refused once another has taken it. */
export interface LeaseFence {
  /** The lease's id. */
  readonly lease: string;
  readonly fence: number;
}

/** Options of a write. */
export interface RecordWriteOptions {
  /** Checked in the same transaction as the write. */
  readonly fence?: LeaseFence;
}

/** A question to {@link Records.search}. */
export interface RecordSearch {
  readonly vendor: string;
  readonly account: string;
  readonly kind: string;
  /** Words as a person says them: names, nicknames, parts of a phone number, with typing errors. */
  readonly text: string;
  /** How much a find in a field counts; 1 for a field that is not named. */
  readonly weights?: Readonly<Record<string, number>>;
  /** At most this many records, the best first; default 10, at most 100. */
  readonly limit?: number;
}

/** One record that a search found, and why. */
export interface RecordMatch {
  readonly record: KeptRow<"records">;
  readonly context: ContactContext | null;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Why a record was found. */
export interface MatchReason {
  /** The field of {@link SyncedRecord.search}, or `nicknames` or `notes` of its context. */
  readonly field: string;
  /** The word of the question. */
  readonly asked: string;
  /** The word that stands there. */
  readonly found: string;
  /** The same word; a name that people use for it (Bob, Robert); its beginning; a part of it; or one spelled alike. */
  readonly how: "exact" | "nickname" | "prefix" | "part" | "spelling";
}

/** What {@link Records.verify} found of the chain of hashes over the audit tables. */
export interface AuditVerification {
  /** How many links were read. */
  readonly links: number;
  /** The hash of the newest link: noted elsewhere, it proves later that nothing was cut off. */
  readonly head: string;
  /** The first faults, at most 100; none when the log is whole. */
  readonly faults: readonly AuditFault[];
}

/** Options of {@link Records.verify}. */
export interface VerifyOptions {
  /** The head of an earlier verification: where it is no link of the chain any more, that is a fault. Pruning may take it away. */
  readonly head?: string;
}

/** One fault of the audit log. */
export interface AuditFault {
  /**
   * `altered`: the row is not what was written. `missing`: the row is gone. `unlinked`: a row that no link knows.
   * `broken`: a link was changed or taken out. `cut`: the head noted earlier is no link of this chain; table and id are empty.
   */
  readonly kind: "altered" | "missing" | "unlinked" | "broken" | "cut";
  readonly table: RecordTable | "";
  readonly id: string;
}

/** The tables whose rows form the chain of hashes: each write to one of them adds a link. */
export const AUDITED_TABLES = ["tool_executions", "api_calls", "approvals"] as const;

/**
 * Relational storage for what must not be lost. Any backend passes the suite `describeRecords` of `@medtainer/testing`.
 *
 * Writes are committed in the order in which they were asked for. A write's promise settles when it, and
 * so everything asked for before it, is on disk: whoever needs durability awaits, whoever does not, need not.
 */
export interface Records {
  /** @throws MedtainerError `conflict` for a row whose key is taken, and where the fence is another's by now. */
  append<Table extends RecordTable>(
    table: Table,
    row: RecordTables[Table],
    options?: RecordWriteOptions,
  ): Promise<void>;
  /** Changes every row that matches, in one atomic step, and answers how many there were. */
  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
    options?: RecordWriteOptions,
  ): Promise<number>;
  /**
   * Writes each row, whether its key is taken or not, all in one atomic step; audited tables are refused. Answers how
   * many were new or differ from what stood there (for `records`, in `data`, `search`, `labels`, `occurredAtMs` or `deletedAtMs`).
   */
  upsert<Table extends RecordTable>(
    table: Table,
    rows: readonly RecordTables[Table][],
    options?: RecordWriteOptions,
  ): Promise<number>;
  /** Removes every row that matches, and answers how many. Of an audited table the chain notes that rows were pruned. */
  remove<Table extends RecordTable>(
    table: Table,
    selection: RecordSelection<Table>,
    options?: RecordWriteOptions,
  ): Promise<number>;
  query<Table extends RecordTable>(table: Table, query?: RecordQuery<Table>): Promise<KeptRow<Table>[]>;
  count<Table extends RecordTable>(table: Table, selection?: RecordSelection<Table>): Promise<number>;
  /** Finds records that are not deleted, by their search fields and their context. */
  search(search: RecordSearch): Promise<RecordMatch[]>;
  /** Reads the audit tables whole and compares them with their chain. */
  verify(options?: VerifyOptions): Promise<AuditVerification>;
  close(): Promise<void>;
}
