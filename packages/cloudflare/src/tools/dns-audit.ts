import { type CallOperation, defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { auditZone, type DnssecState } from "@medtainer/core/dns";
import { getDnssec, getSetting, listDnsRecords, listZones } from "../generated/operations.js";
import type { components } from "../generated/types.js";
import { DOMAIN } from "./domain-input.js";
import { openZone } from "./zone-records.js";

interface AuditInput {
  readonly domain: string;
}

type Zone = components["schemas"]["Zone"];

const settings = ["ssl", "always_use_https", "min_tls_version"] as const;

const dnssecStates: Readonly<Record<string, DnssecState>> = {
  active: "on",
  pending: "pending",
  "pending-disabled": "pending",
  disabled: "off",
  error: "broken",
};

/** What a zone is like, and what is wrong with it. */
export const dnsAudit = defineTool({
  name: "cloudflare_dns_audit",
  title: "Audit a zone",
  description:
    "Checks a zone: mail servers, SPF with its lookups, DKIM, DMARC, dangling names, CAA, TTLs, apex and www, DNSSEC, " +
    "duplicates, CNAME conflicts, TLS settings, name servers. Says of each finding what to do. Changes nothing.",
  input: {
    type: "object",
    properties: { domain: DOMAIN },
    required: ["domain"],
    additionalProperties: false,
  },
  uses: [listZones, listDnsRecords, getDnssec, getSetting],
  run: auditDns,
});

async function auditDns({ input, call }: ToolRun<AuditInput>) {
  const { id, zone, found } = await openZone(call, input.domain);
  const { status = "" } = (await readAllowed(call(getDnssec, { zone_id: id }))) ?? {};
  const dnssec = dnssecStates[status];
  const audit = auditZone(zone, { flattensApex: true, ...(dnssec && { dnssec }) });
  const values = await readSettings(call, id);
  const remarks = [...judgeZone(found), ...judgeSettings(values)];
  return { ...audit, settings: values, remarks, text: [audit.text, ...remarks].join("\n") };
}

/** A token may be allowed to read DNS alone; what it may not read is left out. */
async function readAllowed<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (MedtainerError.isInstance(error) && (error.code === "forbidden" || error.code === "not_found"))
      return undefined;
    throw error;
  }
}

async function readSettings(call: CallOperation, zoneId: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const setting of settings) {
    const answer = await readAllowed(call(getSetting, { zone_id: zoneId, setting_id: setting }));
    if (answer) found[setting] = answer.value;
  }
  return found;
}

function judgeZone({ name, status, paused, name_servers: servers }: Zone): string[] {
  const isWaiting = status !== undefined && status !== "active";
  return [
    ...(isWaiting
      ? [`${name} is ${status}: set its name servers at the registrar to ${servers.join(" and ")}.`]
      : []),
    ...(paused ? [`Cloudflare is paused for ${name}: traffic goes to the servers directly.`] : []),
  ];
}

function judgeSettings({
  ssl,
  always_use_https: https,
  min_tls_version: version,
}: Record<string, unknown>): string[] {
  const isWeak = ssl === "off" || ssl === "flexible";
  const isOld = version === "1.0" || version === "1.1";
  return [
    ...(isWeak
      ? [
          `TLS is ${String(ssl)}: between Cloudflare and the server nothing is encrypted. Set ssl to full or strict.`,
        ]
      : []),
    ...(https === "off" ? ["Visitors may stay on http: set always_use_https to on."] : []),
    ...(isOld
      ? [`TLS ${String(version)} is still taken, which is out of date: set min_tls_version to 1.2.`]
      : []),
  ];
}
