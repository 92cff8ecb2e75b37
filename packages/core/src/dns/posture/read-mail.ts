import type { DnsZone } from "../dns-record.js";
import { type Finding, finding } from "../finding.js";
import { isIpv4 } from "../ip-address.js";
import { mailProvider } from "./mail-providers.js";
import { type DkimSelector, readDkim } from "./read-dkim.js";
import { type DmarcPosture, readDmarc } from "./read-dmarc.js";
import { readSpf, type SpfPosture } from "./read-spf.js";

/** How the domain's mail is received and protected. */
export interface MailPosture {
  /** The best first. */
  readonly servers: readonly {
    readonly host: string;
    readonly priority: number;
    readonly provider?: string;
  }[];
  /** Who receives the mail, as far as the names of the servers tell. */
  readonly providers: readonly string[];
  /** False where the domain has no mail servers, or says that it has none. */
  readonly receives: boolean;
  readonly spf: SpfPosture;
  readonly dkim: readonly DkimSelector[];
  readonly dmarc: DmarcPosture;
}

/** The mail posture of a zone and what is wrong with it. */
export function readMail(zone: DnsZone): { posture: MailPosture; findings: Finding[] } {
  const servers = readServers(zone);
  const receives = servers.some(({ host }) => host !== ".");
  const spf = readSpf(zone);
  const isSilent = spf.posture.record?.replace(/\s+/g, " ").toLowerCase() === "v=spf1 -all";
  const dkim = readDkim(zone, receives && !isSilent);
  const dmarc = readDmarc(zone);
  const providers = [...new Set(servers.flatMap(({ provider }) => provider ?? []))];
  return {
    posture: { servers, providers, receives, spf: spf.posture, dkim: dkim.selectors, dmarc: dmarc.posture },
    findings: [...judgeServers(zone, servers), ...spf.findings, ...dkim.findings, ...dmarc.findings],
  };
}

function readServers({ records }: DnsZone): MailPosture["servers"] {
  return records
    .filter(({ name, type }) => name === "@" && type === "MX")
    .map(({ data: host, priority = 0 }) => {
      const provider = mailProvider(host);
      return { host, priority, ...(provider !== undefined && { provider }) };
    })
    .sort((one, other) => one.priority - other.priority);
}

function judgeServers(zone: DnsZone, servers: MailPosture["servers"]): Finding[] {
  if (servers.length === 0) return [missing()];
  const isAlias = (host: string) =>
    zone.records.some(({ name, type }) => type === "CNAME" && `${name}.${zone.name}` === host);
  const wrong = servers.filter(({ host }) => isIpv4(host) || isAlias(host)).map(({ host }) => host);
  const isMixed = servers.length > 1 && servers.some(({ host }) => host === ".");
  const findings: Finding[] = [];
  if (wrong.length > 0) {
    const message = `MX names ${wrong.join(", ")}, which is an address or a CNAME; it must be a name with addresses.`;
    findings.push(
      finding(
        "problem",
        "mx_invalid",
        ["@"],
        message,
        "Name the mail server by the name that has its A record.",
      ),
    );
  }
  if (isMixed) {
    const message = "MX says that there is no mail (.) and names servers as well.";
    findings.push(finding("problem", "mx_invalid", ["@"], message, "Keep one or the other."));
  }
  return findings;
}

function missing(): Finding {
  return finding(
    "note",
    "mx_missing",
    ["@"],
    "The domain has no mail servers. Senders then try the address of the domain itself.",
    'Add MX records; where the domain has no mail, one MX record "0 ." says so.',
  );
}
