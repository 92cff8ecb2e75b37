import { defineTool, type ToolRun } from "@medtainer/core";
import { describeRecord, parseName } from "@medtainer/core/dns";
import { listRecords } from "../generated/operations.js";
import { type DomainInput, domainInput } from "./domain-input.js";
import { readZone } from "./zone-records.js";

/** Past so many the records stand there once only, as data: a reply is cut at one list, and read on there. */
const mostInText = 200;

interface RecordsInput extends DomainInput {
  readonly type?: string;
  readonly name?: string;
}

/** The records of a domain. */
export const dnsRecords = defineTool({
  name: "godaddy_dns_records",
  title: "List DNS records",
  description:
    "The DNS records of a domain, all of them or those of one type or name. They count only while its name servers are GoDaddy's.",
  input: domainInput({
    type: { type: "string", enum: ["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"] },
    name: { type: "string", maxLength: 253, description: "Such as www; @ is the domain itself." },
  }),
  uses: [listRecords],
  run: listDnsRecords,
});

async function listDnsRecords({ input, call }: ToolRun<RecordsInput>) {
  const zone = await readZone(call, input.domain);
  const wantedName = input.name === undefined ? undefined : parseName(input.name, zone.name);
  const records = zone.records
    .filter(({ type }) => input.type === undefined || type === input.type)
    .filter(({ name }) => wantedName === undefined || name === wantedName);
  return {
    domain: zone.name,
    count: records.length,
    records,
    ...(records.length <= mostInText && { text: records.map(describeRecord).join("\n") }),
  };
}
