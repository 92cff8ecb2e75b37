import { defineTool, type ToolRun } from "@medtainer/core";
import { mailProvider, parseZone } from "@medtainer/core/dns";
import { listRecordsOfType } from "../generated/operations.js";
import { type DomainInput, domainInput } from "./domain-input.js";
import { fromGoDaddy } from "./zone-records.js";

const limit = 500;

/** Who receives a domain's mail. */
export const mxRecords = defineTool({
  name: "godaddy_mx_records",
  title: "List mail servers",
  description:
    "Which servers receive a domain's mail, in the order in which they are tried, and whose they are.",
  input: domainInput(),
  uses: [listRecordsOfType],
  run: listMailServers,
});

async function listMailServers({ input, call }: ToolRun<DomainInput>) {
  const found = await call(listRecordsOfType, { domain: input.domain, type: "MX", limit });
  const zone = parseZone(input.domain, found.map(fromGoDaddy));
  const servers = zone.records
    .map(({ name, data: host, priority = 0, ttlSeconds }) => ({
      name,
      host,
      priority,
      ttl_seconds: ttlSeconds ?? null,
      provider: mailProvider(host) ?? null,
    }))
    .sort((one, other) => one.priority - other.priority);
  const providers = [...new Set(servers.flatMap(({ provider }) => provider ?? []))];
  const receives = servers.some(({ name, host }) => name === "@" && host !== ".");
  return { domain: zone.name, receives_mail: receives, providers, servers };
}
