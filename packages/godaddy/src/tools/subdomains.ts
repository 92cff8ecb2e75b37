import { defineTool, type ToolRun } from "@medtainer/core";
import { fullName } from "@medtainer/core/dns";
import { listRecords } from "../generated/operations.js";
import { type DomainInput, domainInput } from "./domain-input.js";
import { readZone } from "./zone-records.js";

const leading: ReadonlySet<string> = new Set(["A", "AAAA", "CNAME", "NS"]);

/** The names below a domain that lead somewhere. */
export const subdomains = defineTool({
  name: "godaddy_subdomains",
  title: "List subdomains",
  description:
    "Names below a domain that lead somewhere (A, AAAA, CNAME) or are handed to other name servers (NS), and where. " +
    "Names of mail keys and proofs, such as _dmarc, are left out.",
  input: domainInput(),
  uses: [listRecords],
  run: listSubdomains,
});

async function listSubdomains({ input, call }: ToolRun<DomainInput>) {
  const zone = await readZone(call, input.domain);
  const records = zone.records.filter(
    ({ name, type }) =>
      name !== "@" && leading.has(type) && !name.split(".").some((label) => label.startsWith("_")),
  );
  const names = [...new Set(records.map(({ name }) => name))];
  const found = names.map((name) => ({
    name: fullName(name, zone.name),
    leads_to: records.filter((record) => record.name === name).map(({ type, data }) => ({ type, data })),
  }));
  return { domain: zone.name, count: found.length, subdomains: found };
}
