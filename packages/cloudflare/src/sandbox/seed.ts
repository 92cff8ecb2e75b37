import type { Random } from "@medtainer/sandbox";
import type { CloudflareTables, KeptRecord, KeptZone } from "./tables.js";

type SeedRecord = Omit<KeptRecord, "id" | "zoneId" | "name" | "ttl"> & {
  readonly at: string;
  readonly ttl?: number;
};

const account = { id: "01a7362d577a6c3019a474fd6f485823", name: "Riverbend Family Clinic" };
const servers = ["ada.ns.cloudflare.com", "rob.ns.cloudflare.com"];
const key2048 = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${"q3Lz".repeat(82)}wIDAQAB`;

/** Zones of a small clinic: one is sound, one has what goes wrong, one is not active yet. */
const zones: Readonly<Record<string, readonly SeedRecord[]>> = {
  "riverbend.care": [
    web("A", "@", "198.51.100.20"),
    web("CNAME", "www", "riverbend.care"),
    { type: "MX", at: "@", content: "aspmx.l.google.com", priority: 1 },
    { type: "MX", at: "@", content: "alt1.aspmx.l.google.com", priority: 5 },
    text("@", "v=spf1 include:_spf.google.com -all"),
    text("google._domainkey", `v=DKIM1; k=rsa; p=${key2048}`),
    text("_dmarc", "v=DMARC1; p=reject; rua=mailto:dmarc@riverbend.care"),
    {
      type: "CAA",
      at: "@",
      content: '0 issue "letsencrypt.org"',
      data: { flags: 0, tag: "issue", value: "letsencrypt.org" },
    },
    {
      type: "SRV",
      at: "_sip._tls",
      content: "1 443 sip.riverbend.care",
      priority: 100,
      data: { priority: 100, weight: 1, port: 443, target: "sip.riverbend.care" },
    },
    plain("A", "sip", "198.51.100.21"),
  ],
  "riverbendlabs.com": [
    web("CNAME", "@", "riverbendlabs.pages.dev"),
    web("CNAME", "www", "riverbendlabs.com"),
    plain("CNAME", "status", "old-status.riverbendlabs.com"),
    plain("CNAME", "docs", "riverbendlabs.github.io"),
    { type: "MX", at: "@", content: "route1.mx.cloudflare.net", priority: 12 },
    { type: "MX", at: "@", content: "route2.mx.cloudflare.net", priority: 34 },
    text("@", "v=spf1 include:_spf.mx.cloudflare.net +all"),
    text("@", "openai-domain-verification=dv-8842"),
    plain("A", "files", "198.51.100.31", 60),
    plain("A", "files", "198.51.100.32", 3_600),
  ],
  "riverbend-new.com": [plain("A", "@", "198.51.100.40", 300)],
};

/** The account of a clinic with three zones. */
export function seed(
  random: Random,
  now: number,
): { [Name in keyof CloudflareTables]: CloudflareTables[Name][] } {
  const found = Object.keys(zones).map((name, at) =>
    makeZone(name, random.hex(32), now - (at + 1) * 9_000_000_000),
  );
  const [first, second] = found;
  return {
    zones: found.map((zone) => adjust(zone)),
    records: found.flatMap((zone) =>
      (zones[zone.name] ?? []).map((record) => makeRecord(record, zone, random, now)),
    ),
    settings: found.flatMap(({ id, name }) => settingsOf(id, name === "riverbendlabs.com")),
    rulesets: [
      {
        id: random.hex(32),
        zoneId: first?.id ?? "",
        name: "default",
        kind: "zone",
        phase: "http_request_firewall_custom",
        version: "3",
        last_updated: iso(now - 86_400_000),
        rules: [
          {
            id: random.hex(32),
            action: "block",
            expression: '(http.request.uri.path contains "/wp-login.php")',
            description: "Nobody logs in here",
            enabled: true,
          },
        ],
      },
    ],
    emailRules: [
      {
        id: random.hex(32),
        zoneId: second?.id ?? "",
        name: "hello to the office",
        enabled: true,
        priority: 0,
        matchers: [{ type: "literal", field: "to", value: "hello@riverbendlabs.com" }],
        actions: [{ type: "forward", value: ["office@riverbend.care"] }],
      },
    ],
  };
}

/** A zone as it is right after it was added: pending. */
export function makeZone(name: string, id: string, at: number): KeptZone {
  return {
    id,
    name,
    status: "pending",
    paused: false,
    type: "full",
    name_servers: servers,
    original_name_servers: null,
    created_on: iso(at),
    modified_on: iso(at),
    activated_on: null,
    account,
    dnssec: { status: "disabled" },
    dnsSettings: { foundation_dns: false, multi_provider: false, secondary_overrides: false },
    hold: false,
    emailRouting: false,
    universalSsl: true,
  };
}

/** The settings of a zone, and whether they were ever looked after. */
export function settingsOf(zoneId: string, isNeglected = false): CloudflareTables["settings"][] {
  const values = {
    ssl: isNeglected ? "flexible" : "strict",
    always_use_https: isNeglected ? "off" : "on",
    min_tls_version: isNeglected ? "1.0" : "1.2",
    security_level: "medium",
    brotli: "on",
    development_mode: "off",
  };
  return Object.entries(values).map(([id, value]) => ({ key: `${zoneId} ${id}`, zoneId, id, value }));
}

function adjust(zone: KeptZone): KeptZone {
  if (zone.name === "riverbend-new.com") return zone;
  const isSound = zone.name === "riverbend.care";
  return {
    ...zone,
    status: "active",
    activated_on: zone.created_on ?? null,
    emailRouting: !isSound,
    ...(isSound && { dnssec: signed(zone.name) }),
  };
}

/** DNSSEC that is on. */
export function signed(name: string): KeptZone["dnssec"] {
  const digest = "48E939042E82C22542CB377B580DFDC52A361CEFDC72E7F9107E2B6BD9306A45";
  return {
    status: "active",
    algorithm: "13",
    digest,
    digest_algorithm: "SHA256",
    digest_type: "2",
    ds: `${name}. 3600 IN DS 16953 13 2 ${digest}`,
    flags: 257,
    key_tag: 42,
    key_type: "ECDSAP256SHA256",
  };
}

function makeRecord(
  { at, ttl = 1, ...record }: SeedRecord,
  zone: KeptZone,
  random: Random,
  now: number,
): KeptRecord {
  const name = at === "@" ? zone.name : `${at}.${zone.name}`;
  const made = iso(now - 5_000_000_000);
  return {
    proxied: false,
    proxiable: false,
    ...record,
    id: random.hex(32),
    zoneId: zone.id,
    name,
    ttl,
    created_on: made,
    modified_on: made,
  };
}

function web(type: "A" | "CNAME", at: string, content: string): SeedRecord {
  return { type, at, content, proxied: true, proxiable: true };
}

function plain(type: "A" | "CNAME", at: string, content: string, ttl = 1): SeedRecord {
  return { type, at, content, proxied: false, proxiable: true, ttl };
}

function text(at: string, content: string): SeedRecord {
  return { type: "TXT", at, content: `"${content}"` };
}

/** As the vendor writes times. */
export function iso(time: number): string {
  return new Date(Math.floor(time / 1_000) * 1_000).toISOString();
}
