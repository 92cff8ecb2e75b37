import { hash as hashOf } from "node:crypto";
import type { AUDITED_TABLES } from "./records.js";

/** A table whose rows are linked. */
export type AuditedTable = (typeof AUDITED_TABLES)[number];

/** What was done: a row written for the first time, changed, removed; or many removed at once. */
export type AuditVerb = "append" | "change" | "remove" | "prune";

/** What a link says, before it has its place in the chain. */
export interface AuditEntry {
  readonly verb: AuditVerb;
  readonly table: AuditedTable;
  /** The row; empty for `prune`. */
  readonly id: string;
  /** The row's own time, by {@link AUDIT_TIMES}; 0 for `prune`. */
  readonly atMs: number;
  /** {@link hashRow} of the whole row as it stands after this; `null` where it is gone, and for `prune`. */
  readonly rowHash: string | null;
  /** JSON of {@link Pruning}; `null` but for `prune`. */
  readonly pruned: string | null;
}

/** What a `prune` link says. */
export interface Pruning {
  /** How many rows went. */
  readonly rows: number;
  /** Every row from and to (not included) this time of its own went; `null` where each has its own `remove`. */
  readonly range: { readonly from: number | null; readonly to: number | null } | null;
  /** The last link that was taken out of the beginning of the chain; the next one builds on this hash. */
  readonly anchor: ChainHead;
}

/** The end of a chain, on which the next link builds. */
export interface ChainHead {
  /** 0 before the first link; one more with each. */
  readonly position: number;
  readonly hash: string;
}

/** An entry in its place. */
export interface AuditLink extends AuditEntry, ChainHead {}

/** Where every chain begins. */
export const CHAIN_START: ChainHead = { position: 0, hash: "" };

/** The property that says when a row of an audited table came to be. */
export const AUDIT_TIMES = {
  tool_executions: "startedAtMs",
  api_calls: "startedAtMs",
  approvals: "createdAtMs",
} as const satisfies Record<AuditedTable, string>;

/** The entry for rows of a table that went together. */
export function pruneEntry(table: AuditedTable, pruning: Pruning): AuditEntry {
  return { verb: "prune", table, id: "", atMs: 0, rowHash: null, pruned: JSON.stringify(pruning) };
}

/** What a `prune` link says; `undefined` for any other, and for one that a stranger wrote. */
export function readPruning({ pruned }: AuditEntry): Pruning | undefined {
  if (pruned === null) return undefined;
  try {
    const pruning: Pruning = JSON.parse(pruned);
    const { position, hash } = pruning.anchor;
    return Number.isSafeInteger(position) && typeof hash === "string" ? pruning : undefined;
  } catch {
    return undefined;
  }
}

/** True where a later `prune` link says that a row of this time went. */
export function isPruned(link: AuditLink, prunings: readonly AuditLink[]): boolean {
  return prunings.some((prune) => {
    const range = readPruning(prune)?.range;
    if (!range || prune.table !== link.table || prune.position < link.position) return false;
    return (
      link.atMs >= (range.from ?? Number.NEGATIVE_INFINITY) &&
      link.atMs < (range.to ?? Number.POSITIVE_INFINITY)
    );
  });
}

/** Puts an entry behind the end of a chain. */
export function linkTo(head: ChainHead, entry: AuditEntry): AuditLink {
  const { verb, table, id, atMs, rowHash, pruned } = entry;
  const position = head.position + 1;
  const text = JSON.stringify([head.hash, position, verb, table, id, atMs, rowHash, pruned]);
  return { ...entry, position, hash: sha256(text) };
}

/**
 * The hash of a row: over its columns that hold something, in the order of their names. A column that is added later
 * and is null in old rows leaves their hashes as they are.
 */
export function hashRow(
  columns: readonly (readonly [name: string, value: boolean | number | string])[],
): string {
  return sha256(JSON.stringify(columns));
}

/** In base64url: 43 characters instead of 64, on each of the log's many links. */
function sha256(text: string): string {
  return hashOf("sha256", text, "base64url");
}
