import { type CallOperation, defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import {
  applyDiff,
  type DnsDiff,
  type DnsPlan,
  type DnsRecord,
  type DnsZone,
  describeDiff,
  openPlan,
  PLAN_INPUT,
  undoDiff,
} from "@medtainer/core/dns";
import { deleteRecordsOfName, listRecords, replaceRecordsOfName } from "../generated/operations.js";
import { findUnwritable } from "./unwritable.js";
import { placeOf, readZone, toGoDaddy } from "./zone-records.js";

interface ApplyInput {
  readonly plan: DnsPlan;
}

/** One write: the records that one type and name are to have; none deletes them. */
interface Write {
  readonly type: string;
  readonly name: string;
  readonly records: readonly DnsRecord[];
}

/** Carries out what was planned, and nothing else. */
export const applyDnsPlan = defineTool({
  name: "godaddy_apply_dns_plan",
  title: "Apply a DNS plan",
  description:
    "Carries out a plan of godaddy_dns_plan. Refused where the names it touches have changed since. Answers what was " +
    "done, and under undo the input of godaddy_dns_plan that plans the way back.",
  input: {
    type: "object",
    properties: { plan: PLAN_INPUT },
    required: ["plan"],
    additionalProperties: false,
  },
  uses: [listRecords, replaceRecordsOfName, deleteRecordsOfName],
  effect: "destructive",
  run: applyPlan,
});

async function applyPlan({ input, call, context }: ToolRun<ApplyInput>) {
  const zone = await readZone(call, input.plan.zone);
  const diff = await openPlan(zone, input.plan);
  const unwritable = findUnwritable(diff);
  if (unwritable.length > 0) throw new MedtainerError("invalid_input", unwritable.join(" "));
  const writes = writesOf(zone, diff);
  for (const [at, write] of writes.entries()) {
    context.reportProgress({ progress: at, total: writes.length, message: describeWrite(write) });
    await send(call, zone.name, write).catch((reason: unknown) => stop(writes, at, reason));
  }
  return {
    domain: zone.name,
    done: describeDiff(zone.name, diff),
    writes: writes.map(describeWrite),
    undo: { domain: zone.name, ...undoDiff(zone, diff) },
  };
}

/** GoDaddy replaces all records of a type and name at once. What goes, goes first: a CNAME may be in another's way. */
function writesOf(zone: DnsZone, diff: DnsDiff): Write[] {
  const after = applyDiff(zone, diff).records;
  const touched = [...diff.delete, ...diff.change.map(({ from }) => from), ...diff.add].map(placeOf);
  const places = new Map(touched.map((place) => [JSON.stringify(place), place]));
  const writes = [...places].map(([key, place]) => ({
    ...place,
    records: after.filter((record) => JSON.stringify(placeOf(record)) === key),
  }));
  return [
    ...writes.filter(({ records }) => records.length === 0),
    ...writes.filter(({ records }) => records.length > 0),
  ];
}

async function send(call: CallOperation, domain: string, { type, name, records }: Write): Promise<void> {
  // findUnwritable has refused every type that these two do not take.
  const place = { domain, type: type as "A", name };
  if (records.length > 0) await call(replaceRecordsOfName, { ...place, body: records.map(toGoDaddy) });
  else await call(deleteRecordsOfName, place);
}

/** Some of it may be done by then, and whoever asked must know what. */
function stop(writes: readonly Write[], at: number, reason: unknown): never {
  const error = MedtainerError.from(reason);
  const list = (some: readonly Write[]) => (some.length > 0 ? some.map(describeWrite).join("; ") : "nothing");
  const message = `${describeWrite(writes[at])} failed: ${error.message} Done before: ${list(writes.slice(0, at))}. Not tried: ${list(
    writes.slice(at + 1),
  )}. Make a new plan before you go on.`;
  throw new MedtainerError(error.code, message, { ...error.details, cause: reason });
}

function describeWrite(write: Write | undefined): string {
  if (!write) return "";
  const { type, name, records } = write;
  return records.length === 0
    ? `delete ${type} ${name}`
    : `set ${type} ${name} to ${records.map(({ data }) => data).join(", ")}`;
}
