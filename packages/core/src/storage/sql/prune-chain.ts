import { type AuditLink, CHAIN_START, type ChainHead, isPruned, readPruning } from "../audit-link.js";
import { isAudited, readLink } from "./audit-chain.js";
import { padded } from "./chunked.js";
import { deleteLinks, selectByIds, selectLinks, selectPrunings, selectRemoved } from "./link-statements.js";
import type { Program } from "./program.js";

const linksAtOnce = 1_000;

/**
 * Takes the oldest links out of the chain, as long as they are of rows that were removed through us, and answers the
 * last that went (or the one that went last before). A link of a row that is gone for no known reason stays, and all
 * that follow it: `verify` reports it as missing, however often the log is pruned.
 *
 * @param pruning The link that is about to be added.
 */
export function* dropPrunedLinks(pruning: AuditLink): Program<ChainHead> {
  const earlier = (yield selectPrunings()).rows.map(readLink);
  const prunings = [...earlier, pruning];
  let last: ChainHead = lastAnchor(earlier);
  for (let isGoing = true; isGoing; ) {
    const links = (yield selectLinks(last.position, linksAtOnce)).rows.map(readLink);
    const known = yield* findKnown(links);
    const kept = links.findIndex((link) => !isDone(link, known, prunings));
    const gone = kept < 0 ? links : links.slice(0, kept);
    last = gone.at(-1) ?? last;
    isGoing = kept < 0 && links.length === linksAtOnce;
  }
  yield deleteLinks(last.position);
  return { position: last.position, hash: last.hash };
}

/** Where the chain begins, which the newest pruning says. */
export function lastAnchor(prunings: readonly AuditLink[]): ChainHead {
  const newest = prunings.at(-1);
  return (newest && readPruning(newest)?.anchor) ?? CHAIN_START;
}

/** Of the rows that some links are about, those that stand and those that were removed one by one. */
interface KnownRows {
  readonly standing: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

function* findKnown(links: readonly AuditLink[]): Program<KnownRows> {
  const standing = new Set<string>();
  const removed = new Set<string>();
  for (const [table, ids] of idsByTable(links)) {
    for (const group of padded(ids)) {
      for (const { id } of (yield selectByIds(table, group)).rows) standing.add(`${table} ${id}`);
      for (const { row_id } of (yield selectRemoved(table, group)).rows) removed.add(`${table} ${row_id}`);
    }
  }
  return { standing, removed };
}

function isDone(link: AuditLink, { standing, removed }: KnownRows, prunings: readonly AuditLink[]): boolean {
  if (link.verb === "prune") return true;
  const row = `${link.table} ${link.id}`;
  return !standing.has(row) && (removed.has(row) || isPruned(link, prunings));
}

/** The rows that links are about, each once. */
export function idsByTable(links: readonly AuditLink[]): Map<AuditLink["table"], string[]> {
  const tables = new Map<AuditLink["table"], Set<string>>();
  for (const { verb, table, id } of links) {
    // A table that is none is a stranger's work: its link is broken, and no statement is made of it.
    if (verb === "prune" || !isAudited(table)) continue;
    const ids = tables.get(table) ?? new Set();
    tables.set(table, ids.add(id));
  }
  return new Map([...tables].map(([table, ids]) => [table, [...ids]]));
}
