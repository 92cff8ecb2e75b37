import { type AuditLink, type ChainHead, isPruned, linkTo } from "../audit-link.js";
import { AUDITED_TABLES, type AuditFault, type AuditVerification } from "../records.js";
import { hashColumns, readLink } from "./audit-chain.js";
import { padded } from "./chunked.js";
import { selectByIds, selectLinks, selectPrunings, selectUnlinked } from "./link-statements.js";
import type { Program } from "./program.js";
import { idsByTable, lastAnchor } from "./prune-chain.js";

const linksAtOnce = 1_000;
const maximumFaults = 100;

/**
 * Reads the chain and the rows that it is about, in the order of the links, and compares them. To be run in a
 * transaction that sees one moment. Memory is taken by the rows alone whose newest link has not been met yet.
 *
 * @param noted A head of before, which must still be the hash of a link, of an anchor, or of the chain's beginning.
 */
export function* verifyAudit(noted?: string): Program<AuditVerification> {
  const prunings = (yield selectPrunings()).rows.map(readLink);
  const faults: AuditFault[] = [];
  const open = new Map<string, OpenRow>();
  let head: ChainHead = lastAnchor(prunings);
  let isNotedFound = noted === undefined || noted === head.hash;
  let count = 0;
  for (let isGoing = true; isGoing; ) {
    const links = (yield selectLinks(head.position, linksAtOnce)).rows.map(readLink);
    const hashes = yield* hashStanding(links);
    for (const link of links) {
      if (!isNext(link, head) && faults.length < maximumFaults) {
        faults.push({ kind: "broken", ...rowOf(link) });
      }
      isNotedFound ||= link.hash === noted;
      compare(link, hashes.get(nameOf(link)), open, prunings);
      head = link;
    }
    count += links.length;
    isGoing = links.length === linksAtOnce;
  }
  if (!isNotedFound) faults.unshift({ kind: "cut", table: "", id: "" });
  faults.push(...[...open.values()].map(faultOf), ...(yield* findUnlinked()));
  return { links: count, head: head.hash, faults: faults.slice(0, maximumFaults) };
}

/** A row that is not as the newest link read so far says. */
interface OpenRow {
  readonly link: AuditLink;
  readonly isStanding: boolean;
}

function isNext(link: AuditLink, head: ChainHead): boolean {
  const expected = linkTo(head, link);
  return link.position === expected.position && link.hash === expected.hash;
}

/** A later link of the row may say what stands there; the newest one counts. */
function compare(
  link: AuditLink,
  hash: string | undefined,
  open: Map<string, OpenRow>,
  prunings: readonly AuditLink[],
): void {
  if (link.verb === "prune") return;
  const isGone = hash === undefined;
  const isAsSaid = isGone ? link.verb === "remove" || isPruned(link, prunings) : link.rowHash === hash;
  if (isAsSaid) open.delete(nameOf(link));
  else open.set(nameOf(link), { link, isStanding: !isGone });
}

function faultOf({ link, isStanding }: OpenRow): AuditFault {
  if (!isStanding) return { kind: "missing", ...rowOf(link) };
  return { kind: link.verb === "remove" ? "unlinked" : "altered", ...rowOf(link) };
}

function* hashStanding(links: readonly AuditLink[]): Program<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const [table, ids] of idsByTable(links)) {
    for (const group of padded(ids)) {
      for (const row of (yield selectByIds(table, group)).rows) {
        hashes.set(nameOf({ table, id: String(row.id) }), hashColumns(table, row));
      }
    }
  }
  return hashes;
}

function* findUnlinked(): Program<AuditFault[]> {
  const faults: AuditFault[] = [];
  for (const table of AUDITED_TABLES) {
    const { rows } = yield selectUnlinked(table, maximumFaults);
    faults.push(...rows.map(({ id }): AuditFault => ({ kind: "unlinked", table, id: String(id) })));
  }
  return faults;
}

function nameOf({ table, id }: Pick<AuditLink, "table" | "id">): string {
  return `${table} ${id}`;
}

function rowOf({ table, id }: AuditLink): Pick<AuditFault, "table" | "id"> {
  return { table, id };
}
