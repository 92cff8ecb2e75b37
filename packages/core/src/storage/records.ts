import type { ErrorCode } from "../errors/error-codes.js";
import type { JsonObject } from "../json.js";

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

/** Where an answer came from. */
export type ReplySource = "live" | "cached" | "sandbox";

/** The tables and their rows. */
export interface RecordTables {
  readonly tool_executions: ToolExecution;
  readonly api_calls: ApiCall;
  readonly approvals: Approval;
}

export type RecordTable = keyof RecordTables;

/** Which rows: every named column equals the value given. */
export type RecordFilter<Table extends RecordTable> = Partial<RecordTables[Table]>;

/** Options of {@link Records.query}. */
export interface RecordQuery<Table extends RecordTable> {
  readonly where?: RecordFilter<Table>;
  /** At most this many rows, the newest first; default 100. */
  readonly limit?: number;
}

/**
 * Relational storage for what must not be lost. Any backend passes the suite `describeRecords` of `@medtainer/testing`.
 *
 * Writes are committed in the order in which they were asked for. A write's promise settles when it, and
 * so everything asked for before it, is on disk: whoever needs durability awaits, whoever does not, need not.
 */
export interface Records {
  append<Table extends RecordTable>(table: Table, row: RecordTables[Table]): Promise<void>;
  /** Changes every row that matches, in one atomic step, and answers how many there were. */
  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
  ): Promise<number>;
  query<Table extends RecordTable>(table: Table, query?: RecordQuery<Table>): Promise<RecordTables[Table][]>;
  close(): Promise<void>;
}
