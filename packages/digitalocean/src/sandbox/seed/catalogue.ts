import type { Image, Region, Size } from "../tables.js";
import { DAY_MS, timestamp } from "../timestamp.js";

type SizeFacts = [
  slug: string,
  memory: number,
  vcpus: number,
  disk: number,
  transfer: number,
  monthly: number,
  description: string,
];

/** A selection of the plans that DigitalOcean sells, with the prices of 2026. */
const SIZES: readonly SizeFacts[] = [
  ["s-1vcpu-512mb-10gb", 512, 1, 10, 0.5, 4, "Basic"],
  ["s-1vcpu-1gb", 1_024, 1, 25, 1, 6, "Basic"],
  ["s-1vcpu-2gb", 2_048, 1, 50, 2, 12, "Basic"],
  ["s-2vcpu-2gb", 2_048, 2, 60, 3, 18, "Basic"],
  ["s-2vcpu-4gb", 4_096, 2, 80, 4, 24, "Basic"],
  ["s-4vcpu-8gb", 8_192, 4, 160, 5, 48, "Basic"],
  ["s-8vcpu-16gb", 16_384, 8, 320, 6, 96, "Basic"],
  ["c-2", 4_096, 2, 25, 4, 42, "CPU-Optimized"],
  ["c-4", 8_192, 4, 50, 5, 84, "CPU-Optimized"],
  ["g-2vcpu-8gb", 8_192, 2, 25, 4, 63, "General Purpose"],
  ["m-2vcpu-16gb", 16_384, 2, 50, 4, 84, "Memory-Optimized"],
];

/** Region slugs with their names; those with `false` take no new droplets any more. */
const REGIONS: readonly [slug: string, name: string, available: boolean][] = [
  ["nyc1", "New York 1", true],
  ["nyc2", "New York 2", false],
  ["nyc3", "New York 3", true],
  ["sfo1", "San Francisco 1", false],
  ["sfo2", "San Francisco 2", true],
  ["sfo3", "San Francisco 3", true],
  ["ams3", "Amsterdam 3", true],
  ["lon1", "London 1", true],
  ["fra1", "Frankfurt 1", true],
  ["tor1", "Toronto 1", true],
  ["sgp1", "Singapore 1", true],
  ["blr1", "Bangalore 1", true],
  ["syd1", "Sydney 1", true],
];

const FEATURES = ["backups", "ipv6", "metadata", "install_agent", "storage", "image_transfer"];

type ImageFacts = [
  id: number,
  slug: string,
  distribution: string,
  name: string,
  minDisk: number,
  gigabytes: number,
  daysOld: number,
];

/** A selection of the public images; what carries `on` in its name comes with an application. */
const IMAGES: readonly ImageFacts[] = [
  [195_932_981, "ubuntu-24-04-x64", "Ubuntu", "24.04 (LTS) x64", 7, 0.59, 60],
  [195_932_610, "ubuntu-22-04-x64", "Ubuntu", "22.04 (LTS) x64", 7, 0.62, 75],
  [196_116_020, "debian-13-x64", "Debian", "13 x64", 7, 0.4, 40],
  [189_649_720, "debian-12-x64", "Debian", "12 x64", 7, 0.38, 120],
  [193_205_311, "fedora-42-x64", "Fedora", "42 x64", 10, 0.46, 90],
  [190_771_542, "rockylinux-9-x64", "Rocky Linux", "9 x64", 10, 0.72, 150],
  [184_512_903, "docker-20-04", "Ubuntu", "Docker on Ubuntu 22.04", 25, 1.9, 200],
  [183_660_118, "wordpress-20-04", "Ubuntu", "WordPress on Ubuntu 22.04", 25, 2.4, 210],
];

/** The plans. */
export function catalogueSizes(): Size[] {
  const regions = REGIONS.filter(([, , available]) => available).map(([slug]) => slug);
  return SIZES.map(([slug, memory, vcpus, disk, transfer, monthly, description]) => ({
    slug,
    memory,
    vcpus,
    disk,
    transfer,
    price_monthly: monthly,
    // A month is billed as 28 days.
    price_hourly: Math.round((monthly / 672) * 100_000) / 100_000,
    regions,
    available: true,
    description,
  }));
}

/** The data centres. */
export function catalogueRegions(): Region[] {
  const sizes = SIZES.map(([slug]) => slug);
  return REGIONS.map(([slug, name, available]) => ({
    slug,
    name,
    features: FEATURES,
    available,
    sizes: available ? sizes : [],
  }));
}

/** The public images. */
export function catalogueImages(now: number): Image[] {
  return IMAGES.map(([id, slug, distribution, name, minDisk, gigabytes, daysOld]) => ({
    id,
    name,
    type: "base",
    distribution,
    slug,
    public: true,
    regions: REGIONS.map(([region]) => region),
    created_at: timestamp(now - daysOld * DAY_MS),
    min_disk_size: minDisk,
    size_gigabytes: gigabytes,
    description: `${distribution} ${name}`,
    tags: [],
    status: "available",
  }));
}

/** True for a public image that comes with an application. */
export function isApplication({ public: isPublic, name }: Image): boolean {
  return isPublic && / on /.test(name);
}
