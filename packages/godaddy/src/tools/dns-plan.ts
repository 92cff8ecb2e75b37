import { defineTool, type ToolRun } from "@medtainer/core";
import { auditZone, planZone, WANTED_RECORDS, type WantedRecords } from "@medtainer/core/dns";
import { listRecords } from "../generated/operations.js";
import { type DomainInput, domainInput } from "./domain-input.js";
import { findUnwritable } from "./unwritable.js";
import { readZone } from "./zone-records.js";

type PlanInput = DomainInput & Partial<WantedRecords>;

/** What is wrong with a zone, and what has to be done so that it has some records. */
export const dnsPlan = defineTool({
  name: "godaddy_dns_plan",
  title: "Plan DNS changes",
  description:
    "Checks a domain's DNS (mail, SPF, DKIM, DMARC, dangling names, TTLs) and plans the smallest change to the wanted " +
    "records. Changes nothing: show the text to the person, then call godaddy_apply_dns_plan with `plan`. Without " +
    "records and remove it only checks.",
  input: domainInput(WANTED_RECORDS),
  uses: [listRecords],
  run: planDns,
});

async function planDns({ input, call }: ToolRun<PlanInput>) {
  const { domain, records = [], remove = [], prune = false } = input;
  const zone = await readZone(call, domain);
  // GoDaddy's API does not know CAA, so that its absence from a list says nothing.
  const audit = auditZone(zone, { unseenTypes: ["CAA"] });
  if (records.length === 0 && remove.length === 0 && !prune) return { audit };
  const { text, plan, keep, problems } = await planZone(zone, { records, remove, prune });
  return { text, plan, keep, problems: [...problems, ...findUnwritable(plan)], audit };
}
