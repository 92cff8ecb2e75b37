import { MedtainerError } from "../errors/medtainer-error.js";
import { cnameConflicts } from "./cname-conflicts.js";
import { applyDiff, type DnsDiff, diffZone, type WantedRecords } from "./diff-zone.js";
import { compareRecords, type DnsRecord, type DnsZone, describeRecord, sortedEntries } from "./dns-record.js";
import { withWanted } from "./match-record.js";
import { parseRecord } from "./parse-record.js";

/** A diff that can be looked at, approved, and carried out later: JSON, and all that carrying it out needs. */
export interface DnsPlan {
  readonly zone: string;
  /** Of all records at the names that the plan touches, as they were; see {@link openPlan}. */
  readonly fingerprint: string;
  readonly add: readonly DnsRecord[];
  readonly change: DnsDiff["change"];
  readonly delete: readonly DnsRecord[];
}

/** What planning answers. */
export interface PlannedZone {
  /** For a person: one line a step. */
  readonly text: string;
  /** For the tool that carries it out. */
  readonly plan: DnsPlan;
  readonly keep: readonly DnsRecord[];
  /** Why the zone would be wrong afterwards, a sentence each; a plan with any is not carried out. */
  readonly problems: readonly string[];
}

/** What a vendor does that a plan has to know. */
export interface PlanOptions {
  /** True where the vendor answers with addresses in place of a CNAME of the zone itself. */
  readonly flattensApex?: boolean;
}

/** A plan for a zone; nothing is changed. Throws as `diffZone` does. */
export async function planZone(
  zone: DnsZone,
  wanted: WantedRecords,
  { flattensApex = false }: PlanOptions = {},
): Promise<PlannedZone> {
  const diff = diffZone(zone, wanted);
  const plan: DnsPlan = {
    zone: zone.name,
    fingerprint: await fingerprintNames(zone, touchedNames(diff)),
    add: diff.add,
    change: diff.change,
    delete: diff.delete,
  };
  const problems = newConflicts(zone, diff, flattensApex);
  return { text: describeDiff(zone.name, diff), plan, keep: diff.keep, problems };
}

/** What would be wrong afterwards and is not now. */
function newConflicts(zone: DnsZone, diff: DnsDiff, flattensApex: boolean): string[] {
  const before = new Set(cnameConflicts(zone, flattensApex));
  return cnameConflicts(applyDiff(zone, diff), flattensApex).filter((problem) => !before.has(problem));
}

/**
 * What a plan that comes back asks for, checked against the zone as it is now. A plan is input like any other: its
 * records are parsed again, and what it changes or deletes must be there.
 *
 * @throws MedtainerError `conflict` where the zone has changed at the names that the plan touches, `invalid_input` where
 * it is for another zone, asks for what no plan does, or would leave a CNAME beside other records.
 */
export async function openPlan(
  zone: DnsZone,
  plan: DnsPlan,
  { flattensApex = false }: PlanOptions = {},
): Promise<DnsDiff> {
  if (plan.zone !== zone.name) {
    throw new MedtainerError("invalid_input", `The plan is for ${plan.zone}, not for ${zone.name}.`);
  }
  const diff: DnsDiff = {
    add: plan.add.map(({ id: _, ...record }) => parseRecord(record, zone.name)),
    change: plan.change.map(({ from, to }) => {
      const present = findPresent(zone, from);
      return { from: present, to: withWanted(present, parseRecord(to, zone.name)) };
    }),
    delete: plan.delete.map((record) => findPresent(zone, record)),
    keep: [],
  };
  assertAllowed(diff);
  await assertUnchanged(zone, plan);
  const problems = newConflicts(zone, diff, flattensApex);
  if (problems.length > 0)
    throw new MedtainerError("invalid_input", `${problems.join(" ")} Nothing was done.`);
  return diff;
}

function findPresent(zone: DnsZone, wanted: DnsRecord): DnsRecord {
  const found = zone.records.find((record) => recordText(record) === recordText(wanted));
  return found ?? refuseChanged(zone.name);
}

function assertAllowed({ add, change, delete: gone }: DnsDiff): void {
  const touched = [...add, ...gone, ...change.flatMap(({ from, to }) => [from, to])];
  const moved = change.find(({ from, to }) => from.name !== to.name || from.type !== to.type);
  const forbidden =
    touched.find(({ type }) => type === "SOA") ??
    gone.find(({ type, name }) => type === "NS" && name === "@") ??
    moved?.from;
  if (!forbidden) return;
  const place = `${forbidden.type} ${forbidden.name}`;
  throw new MedtainerError(
    "invalid_input",
    `${place}: no plan does this. Make the plan anew, and send it as it is.`,
  );
}

async function assertUnchanged(zone: DnsZone, plan: DnsPlan): Promise<void> {
  if ((await fingerprintNames(zone, touchedNames(plan))) !== plan.fingerprint) refuseChanged(zone.name);
}

function refuseChanged(zoneName: string): never {
  throw new MedtainerError(
    "conflict",
    `Records of ${zoneName} that the plan touches have changed since it was made. Nothing was done. Make a new plan.`,
  );
}

/** The steps of a diff in words, one a line: `+` comes, `~` changes, `-` goes. */
export function describeDiff(zoneName: string, { add, change, delete: gone, keep }: DnsDiff): string {
  const lines = [
    ...gone.map((record) => `- ${describeRecord(record)}`),
    ...change.map(({ from, to }) => `~ ${describeRecord(from)}  ->  ${describeRecord(to)}`),
    ...add.map((record) => `+ ${describeRecord(record)}`),
  ];
  const counts = `${add.length} to add, ${change.length} to change, ${gone.length} to delete, ${keep.length} as wanted already`;
  const head =
    lines.length === 0
      ? `${zoneName}: nothing to do, ${keep.length} as wanted already.`
      : `${zoneName}: ${counts}.`;
  return [head, ...lines].join("\n");
}

/** SHA-256 of all records at some names of a zone, in hexadecimal; ids count, the vendor's order does not. */
async function fingerprintNames(zone: DnsZone, names: ReadonlySet<string>): Promise<string> {
  const records = zone.records
    .filter(({ name }) => names.has(name))
    .sort(compareRecords)
    .map(recordText);
  const bytes = new TextEncoder().encode(JSON.stringify([[...names].sort(), records]));
  const digest = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** All of a record, whatever the order of its members. */
function recordText({ options = {}, ...record }: DnsRecord): string {
  return JSON.stringify([sortedEntries({ ...record }), sortedEntries(options)]);
}

function touchedNames({ add, change, delete: gone }: Omit<DnsDiff, "keep">): Set<string> {
  return new Set([...add, ...gone, ...change.map(({ from }) => from)].map(({ name }) => name));
}
