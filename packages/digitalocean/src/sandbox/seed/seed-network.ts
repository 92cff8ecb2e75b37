import type { Random } from "@medtainer/sandbox";
import { EMPTY_RECORD, firstRecords } from "../network/domains.js";
import type { Domain, DomainRecord, Droplet, Firewall, ReservedIp } from "../tables.js";
import { DAY_MS, timestamp } from "../timestamp.js";

/** Everything that leads to the droplets. */
export interface SeededNetwork {
  readonly domains: readonly Domain[];
  readonly records: readonly DomainRecord[];
  readonly firewalls: readonly Firewall[];
  readonly reservedIps: readonly ReservedIp[];
}

/** Makes three domains with their records, two firewalls, and two reserved IPs of which one is idle. */
export function seedNetwork(random: Random, now: number, droplets: readonly Droplet[]): SeededNetwork {
  const names = Object.keys(ZONES);
  return {
    domains: names.map((name) => ({ name, ttl: 1_800 })),
    records: names.flatMap((name, position) => seedZone(name, FIRST_RECORD + position * 1_000, droplets)),
    firewalls: seedFirewalls(random, now, droplets),
    reservedIps: [
      { ip: "192.0.2.44", region_slug: "nyc3", droplet_id: idOf(droplets, "web-1"), locked: false },
      { ip: "192.0.2.45", region_slug: "fra1", droplet_id: null, locked: false },
    ],
  };
}

type RecordFacts = { type: string; name?: string; data?: string; droplet?: string } & Partial<
  Pick<DomainRecord, "priority" | "port" | "weight" | "flags" | "tag" | "ttl">
>;

const FIRST_RECORD = 312_209_000;

/** The zones. Names are kept for examples (RFC 2606); `droplet` stands for that droplet's public address. */
const ZONES: Readonly<Record<string, readonly RecordFacts[]>> = {
  "harborclinic.example": [
    { type: "A", droplet: "web-1" },
    { type: "A", droplet: "web-2" },
    { type: "CNAME", name: "www", data: "harborclinic.example" },
    { type: "CNAME", name: "status", data: "metrics.northpier.example", ttl: 3_600 },
    { type: "A", name: "vpn", droplet: "vpn-1" },
    { type: "MX", data: "mx1.mail.example", priority: 10, ttl: 14_400 },
    { type: "MX", data: "mx2.mail.example", priority: 20, ttl: 14_400 },
    { type: "TXT", data: "v=spf1 include:_spf.mail.example ~all", ttl: 3_600 },
    { type: "TXT", name: "_dmarc", data: "v=DMARC1; p=quarantine; rua=mailto:dmarc@harborclinic.example" },
    { type: "CAA", data: "letsencrypt.org", flags: 0, tag: "issue" },
  ],
  "northpier.example": [
    { type: "A", droplet: "blog-1" },
    { type: "A", name: "metrics", droplet: "metrics-1" },
    { type: "CNAME", name: "www", data: "northpier.example" },
    { type: "MX", data: "mx1.mail.example", priority: 10, ttl: 14_400 },
    { type: "TXT", data: "v=spf1 include:_spf.mail.example -all", ttl: 3_600 },
  ],
  "harborclinic-staging.example": [
    { type: "A", name: "*", droplet: "staging-1", ttl: 300 },
    {
      type: "SRV",
      name: "_sip._tcp",
      data: "sip.harborclinic.example",
      priority: 10,
      weight: 50,
      port: 5_060,
    },
    { type: "TXT", data: "v=spf1 -all" },
  ],
};

function seedZone(domain: string, firstId: number, droplets: readonly Droplet[]): DomainRecord[] {
  const standard = firstRecords(domain, firstId);
  const own = (ZONES[domain] ?? []).map(({ droplet, ...facts }, position) => ({
    ...EMPTY_RECORD,
    ...facts,
    ...(droplet !== undefined && { data: addressOf(droplets, droplet) }),
    domain,
    id: firstId + standard.length + position,
  }));
  return [...standard, ...own];
}

function addressOf(droplets: readonly Droplet[], name: string): string {
  const found = droplets.find((droplet) => droplet.name === name);
  return found?.networks.v4.find(({ type }) => type === "public")?.ip_address ?? "";
}

function idOf(droplets: readonly Droplet[], name: string): number | null {
  return droplets.find((droplet) => droplet.name === name)?.id ?? null;
}

const ANYWHERE = ["0.0.0.0/0", "::/0"];
const OFFICE = ["198.51.100.0/28"];

function seedFirewalls(random: Random, now: number, droplets: readonly Droplet[]): Firewall[] {
  const outbound_rules = ["tcp", "udp", "icmp"].map((protocol) => ({
    protocol,
    ports: "0",
    destinations: { addresses: ANYWHERE },
  }));
  const settled = { status: "succeeded" as const, pending_changes: [], outbound_rules };
  return [
    {
      ...settled,
      id: random.uuid(),
      name: "web",
      created_at: timestamp(now - 210 * DAY_MS),
      droplet_ids: [],
      tags: ["web"],
      inbound_rules: [
        { protocol: "tcp", ports: "80", sources: { addresses: ANYWHERE } },
        { protocol: "tcp", ports: "443", sources: { addresses: ANYWHERE } },
        { protocol: "tcp", ports: "22", sources: { addresses: OFFICE } },
      ],
    },
    {
      ...settled,
      id: random.uuid(),
      name: "database",
      created_at: timestamp(now - 204 * DAY_MS),
      droplet_ids: droplets.filter(({ name }) => name === "db-1").map(({ id }) => id),
      tags: [],
      inbound_rules: [
        { protocol: "tcp", ports: "5432", sources: { tags: ["web"] } },
        { protocol: "tcp", ports: "22", sources: { addresses: OFFICE } },
      ],
    },
  ];
}
