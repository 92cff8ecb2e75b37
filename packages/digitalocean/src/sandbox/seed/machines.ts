/** A volume that exists from the start. */
export interface VolumeFacts {
  readonly name: string;
  readonly gigabytes: number;
  /** "" for a raw one. */
  readonly filesystem: string;
}

/** A snapshot or backup of a machine. */
interface CopyFacts {
  readonly name: string;
  readonly type: "snapshot" | "backup";
  readonly gigabytes: number;
  readonly daysOld: number;
}

/** A droplet that exists from the start, and what belongs to it. */
export interface Machine {
  readonly name: string;
  readonly region: string;
  readonly size: string;
  readonly image: string;
  readonly daysOld: number;
  readonly tags?: string[];
  readonly status?: "active" | "off";
  readonly features?: string[];
  readonly volume?: VolumeFacts;
  readonly copies?: readonly CopyFacts[];
  /** Machines with the same letter share hardware. */
  readonly host?: "a" | "b";
}

/** The droplets of a clinic's web shop and what surrounds it. */
export const MACHINES: readonly Machine[] = [
  {
    name: "web-1",
    region: "nyc3",
    size: "s-2vcpu-4gb",
    image: "ubuntu-24-04-x64",
    daysOld: 212,
    tags: ["web", "production"],
    features: ["monitoring", "ipv6", "backups"],
    copies: [
      { name: "web-1 before upgrade", type: "snapshot", gigabytes: 6.4, daysOld: 31 },
      { name: "web-1 daily backup", type: "backup", gigabytes: 6.7, daysOld: 2 },
    ],
    host: "a",
  },
  {
    name: "web-2",
    region: "nyc3",
    size: "s-2vcpu-4gb",
    image: "ubuntu-24-04-x64",
    daysOld: 198,
    tags: ["web", "production"],
    features: ["monitoring", "ipv6"],
  },
  {
    name: "db-1",
    region: "nyc3",
    size: "m-2vcpu-16gb",
    image: "debian-12-x64",
    daysOld: 205,
    tags: ["database", "production"],
    features: ["monitoring"],
    volume: { name: "db-1-data", gigabytes: 200, filesystem: "ext4" },
    host: "a",
  },
  {
    name: "cache-1",
    region: "nyc3",
    size: "s-1vcpu-2gb",
    image: "debian-12-x64",
    daysOld: 120,
    tags: ["production"],
  },
  {
    name: "worker-1",
    region: "sfo3",
    size: "c-2",
    image: "ubuntu-22-04-x64",
    daysOld: 88,
    tags: ["production"],
  },
  {
    name: "staging-1",
    region: "fra1",
    size: "s-1vcpu-2gb",
    image: "docker-20-04",
    daysOld: 64,
    tags: ["staging"],
    status: "off",
  },
  {
    name: "blog-1",
    region: "ams3",
    size: "s-1vcpu-1gb",
    image: "wordpress-20-04",
    daysOld: 340,
    features: ["monitoring"],
    copies: [{ name: "blog-1 new theme", type: "snapshot", gigabytes: 3.1, daysOld: 12 }],
  },
  { name: "vpn-1", region: "lon1", size: "s-1vcpu-512mb-10gb", image: "debian-13-x64", daysOld: 25 },
  {
    name: "metrics-1",
    region: "ams3",
    size: "s-2vcpu-2gb",
    image: "rockylinux-9-x64",
    daysOld: 150,
    tags: ["staging"],
  },
];

/** Volumes that are attached to nothing. */
export const FREE_VOLUMES: readonly (VolumeFacts & { readonly region: string })[] = [
  { name: "uploads", region: "nyc3", gigabytes: 100, filesystem: "ext4" },
  { name: "archive", region: "fra1", gigabytes: 50, filesystem: "xfs" },
  { name: "scratch", region: "sfo3", gigabytes: 20, filesystem: "" },
];
