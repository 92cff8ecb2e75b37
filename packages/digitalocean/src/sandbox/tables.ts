import type { CallServices, ResourceCall, SandboxCall, Tables } from "@medtainer/sandbox";

/** Everything that the sandbox keeps, by table. Items are plain JSON, in the vendor's member names where it shows them. */
export type DigitalOceanTables = {
  accounts: Account;
  actions: Action;
  alertPolicies: AlertPolicy;
  assignments: Assignment;
  domains: Domain;
  droplets: Droplet;
  firewalls: Firewall;
  images: Image;
  invoices: Invoice;
  payments: Payment;
  projects: Project;
  records: DomainRecord;
  regions: Region;
  reservedIps: ReservedIp;
  sizes: Size;
  snapshots: Snapshot;
  sshKeys: SshKey;
  tags: Tag;
  volumes: Volume;
};

/** A request as a handler gets it. */
export type DigitalOceanCall<Input = unknown> = SandboxCall<DigitalOceanTables, Input>;

/** What a request offers beside its input: tables, clock, chance. */
export type DigitalOceanServices = CallServices<DigitalOceanTables>;

/** A request to a resource, with the shape of its body. */
export type BodyCall<Body> = ResourceCall<DigitalOceanTables, Body>;

/** The tables as handlers use them. */
export type DigitalOceanStore = Tables<DigitalOceanTables>;

/** Whose account it is, and how much it may hold. */
export type Account = {
  uuid: string;
  email: string;
  name: string;
  email_verified: boolean;
  status: "active" | "warning" | "locked";
  status_message: string;
  droplet_limit: number;
  floating_ip_limit: number;
  team: { uuid: string; name: string };
};

/** A data centre. */
export type Region = { slug: string; name: string; features: string[]; available: boolean; sizes: string[] };

/** A plan of a droplet with its price. */
export type Size = {
  slug: string;
  /** Megabytes. */
  memory: number;
  vcpus: number;
  /** Gigabytes. */
  disk: number;
  /** Terabytes a month. */
  transfer: number;
  price_monthly: number;
  price_hourly: number;
  regions: string[];
  available: boolean;
  description: string;
};

/** What a droplet's disk is made from. */
export type Image = {
  id: number;
  name: string;
  type: "base" | "snapshot" | "backup";
  distribution: string;
  slug: string | null;
  public: boolean;
  regions: string[];
  created_at: string;
  min_disk_size: number;
  size_gigabytes: number;
  description: string;
  tags: string[];
  status: "available";
};

/** An IPv4 address of a droplet. */
export type NetworkV4 = { ip_address: string; netmask: string; gateway: string; type: "public" | "private" };

/** An IPv6 address of a droplet. */
export type NetworkV6 = { ip_address: string; netmask: number; gateway: string; type: "public" };

/** When backups are taken. */
export type BackupPolicy = { plan?: "daily" | "weekly"; weekday?: string; hour?: number };

/** A virtual server; its size and region are looked up when it is shown. */
export type Droplet = {
  id: number;
  name: string;
  status: "new" | "active" | "off";
  locked: boolean;
  created_at: string;
  region_slug: string;
  size_slug: string;
  /** Gigabytes; a resize may leave it behind the size's. */
  disk: number;
  image: Image;
  features: string[];
  backup_policy: BackupPolicy | null;
  backup_ids: number[];
  snapshot_ids: number[];
  volume_ids: string[];
  networks: { v4: NetworkV4[]; v6: NetworkV6[] };
  tags: string[];
  vpc_uuid: string;
  /** The physical machine it runs on: droplets with the same one are neighbours. */
  host: number;
};

/** A job on a resource. */
export type Action = {
  id: number;
  status: "in-progress" | "completed" | "errored";
  type: string;
  started_at: string;
  completed_at: string | null;
  resource_id: number | null;
  resource_type: string;
  region_slug: string;
  /** Kind and id of what it works on, as in {@link Assignment}: not every id is a number. */
  urn: string;
};

/** A public key that new droplets can trust. */
export type SshKey = { id: number; fingerprint: string; public_key: string; name: string };

/** A disk that is attached over the network. */
export type Volume = {
  id: string;
  name: string;
  description: string;
  size_gigabytes: number;
  created_at: string;
  region_slug: string;
  droplet_ids: number[];
  filesystem_type: string;
  filesystem_label: string;
  tags: string[];
};

/** A saved copy of a droplet or a volume. */
export type Snapshot = {
  id: string;
  name: string;
  created_at: string;
  regions: string[];
  min_disk_size: number;
  size_gigabytes: number;
  resource_id: string;
  resource_type: "droplet" | "volume";
  tags: string[];
};

/** A DNS zone. */
export type Domain = { name: string; ttl: number };

/** A DNS record, with the zone it belongs to. */
export type DomainRecord = {
  id: number;
  domain: string;
  type: string;
  name: string;
  data: string;
  priority: number | null;
  port: number | null;
  ttl: number;
  weight: number | null;
  flags: number | null;
  tag: string | null;
};

/** The other end of the traffic that a rule lets through. */
type FirewallTarget = { addresses?: string[]; droplet_ids?: number[]; tags?: string[] };

/** What may come in. */
export type InboundRule = { protocol: string; ports: string; sources: FirewallTarget };

/** What may go out. */
export type OutboundRule = { protocol: string; ports: string; destinations: FirewallTarget };

/** Lets through what a rule allows. */
export type Firewall = {
  id: string;
  name: string;
  status: "waiting" | "succeeded";
  created_at: string;
  pending_changes: { droplet_id: number; removing: boolean; status: string }[];
  droplet_ids: number[];
  tags: string[];
  inbound_rules: InboundRule[];
  outbound_rules: OutboundRule[];
};

/** An address that can move between droplets. */
export type ReservedIp = { ip: string; region_slug: string; droplet_id: number | null; locked: boolean };

/** A group of resources. */
export type Project = {
  id: string;
  owner_uuid: string;
  owner_id: number;
  name: string;
  description: string;
  purpose: string;
  environment?: string;
  is_default: boolean;
  created_at: string;
  updated_at: string;
};

/** Which project a resource is in. */
export type Assignment = {
  /** `do:droplet:<number>`, `do:volume:<uuid>`, `do:domain:<name>`, `do:floatingip:<address>`. */
  urn: string;
  project_id: string;
  assigned_at: string;
};

/** A label; what carries it says so itself. */
export type Tag = { name: string };

/** An entry of the billing history. */
export type Payment = {
  id: string;
  description: string;
  amount: string;
  invoice_id: string;
  invoice_uuid: string;
  date: string;
  type: "Invoice" | "Payment";
};

/** The bill of one month, in dollars. */
export type Invoice = { invoice_uuid: string; invoice_id: string; amount: string; invoice_period: string };

/** A rule that sends a message when a metric crosses a threshold. */
export type AlertPolicy = {
  uuid: string;
  type: string;
  description: string;
  compare: "GreaterThan" | "LessThan";
  value: number;
  window: string;
  entities: string[];
  tags: string[];
  alerts: { email: string[]; slack: { channel: string; url: string }[] };
  enabled: boolean;
};

/** The member that tells the items of each table apart. */
export const TABLE_KEYS: {
  readonly [Name in keyof DigitalOceanTables]: keyof DigitalOceanTables[Name] & string;
} = {
  accounts: "uuid",
  actions: "id",
  alertPolicies: "uuid",
  assignments: "urn",
  domains: "name",
  droplets: "id",
  firewalls: "id",
  images: "id",
  invoices: "invoice_id",
  payments: "id",
  projects: "id",
  records: "id",
  regions: "slug",
  reservedIps: "ip",
  sizes: "slug",
  snapshots: "id",
  sshKeys: "id",
  tags: "name",
  volumes: "id",
};
