import { type CallOperation, defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import {
  type DnsDiff,
  type DnsPlan,
  type DnsRecord,
  describeDiff,
  describeRecord,
  openPlan,
  PLAN_INPUT,
  undoDiff,
} from "@medtainer/core/dns";
import {
  createDnsRecord,
  deleteDnsRecord,
  listDnsRecords,
  listZones,
  replaceDnsRecord,
} from "../generated/operations.js";
import { findUnwritable } from "./unwritable.js";
import { type OpenZone, openZone, toCloudflare } from "./zone-records.js";

interface ApplyInput {
  readonly plan: DnsPlan;
}

/** One write of one record. */
interface Write {
  readonly text: string;
  send(call: CallOperation): Promise<unknown>;
}

/** Carries out what was planned, and nothing else. */
export const applyDnsPlan = defineTool({
  name: "cloudflare_apply_dns_plan",
  title: "Apply a DNS plan",
  description:
    "Carries out a plan of cloudflare_dns_preview. Refused where the names it touches have changed since. Answers what " +
    "was done, and under undo the input of cloudflare_dns_preview that plans the way back.",
  input: {
    type: "object",
    properties: { plan: PLAN_INPUT },
    required: ["plan"],
    additionalProperties: false,
  },
  uses: [listZones, listDnsRecords, createDnsRecord, replaceDnsRecord, deleteDnsRecord],
  effect: "destructive",
  run: applyPlan,
});

async function applyPlan({ input, call, context }: ToolRun<ApplyInput>) {
  const open = await openZone(call, input.plan.zone);
  const diff = await openPlan(open.zone, input.plan, { flattensApex: true });
  const unwritable = findUnwritable(diff);
  if (unwritable.length > 0) throw new MedtainerError("invalid_input", unwritable.join(" "));
  const writes = writesOf(open, diff);
  for (const [at, write] of writes.entries()) {
    context.reportProgress({ progress: at, total: writes.length, message: write.text });
    await write.send(call).catch((reason: unknown) => stop(writes, at, reason));
  }
  const { name } = open.zone;
  return {
    domain: name,
    done: describeDiff(name, diff),
    undo: { domain: name, ...undoDiff(open.zone, diff) },
  };
}

/** What goes, goes first: a CNAME may be in another record's way. */
function writesOf({ id: zoneId, zone }: OpenZone, { add, change, delete: gone }: DnsDiff): Write[] {
  return [
    ...gone.map((record) => ({
      text: `delete ${describeRecord(record)}`,
      send: (call: CallOperation) => call(deleteDnsRecord, { zone_id: zoneId, dns_record_id: idOf(record) }),
    })),
    ...change.map(({ from, to }) => ({
      text: `change ${describeRecord(from)} to ${describeRecord(to)}`,
      send: (call: CallOperation) =>
        call(replaceDnsRecord, {
          zone_id: zoneId,
          dns_record_id: idOf(from),
          ...toCloudflare(to, zone.name),
        }),
    })),
    ...add.map((record) => ({
      text: `add ${describeRecord(record)}`,
      send: (call: CallOperation) =>
        call(createDnsRecord, { zone_id: zoneId, ...toCloudflare(record, zone.name) }),
    })),
  ];
}

function idOf(record: DnsRecord): string {
  if (record.id !== undefined) return record.id;
  throw new MedtainerError(
    "vendor_rejected",
    `Cloudflare shows no id of ${describeRecord(record)}, so it cannot be changed.`,
  );
}

/** Some of it may be done by then, and whoever asked must know what. */
function stop(writes: readonly Write[], at: number, reason: unknown): never {
  const error = MedtainerError.from(reason);
  const list = (some: readonly Write[]) =>
    some.length > 0 ? some.map(({ text }) => text).join("; ") : "nothing";
  const failed = `${writes[at]?.text ?? "A write"} failed: ${error.message}`;
  const others = `Done before: ${list(writes.slice(0, at))}. Not tried: ${list(writes.slice(at + 1))}.`;
  throw new MedtainerError(error.code, `${failed} ${others} Make a new plan before you go on.`, {
    ...error.details,
    cause: reason,
  });
}
