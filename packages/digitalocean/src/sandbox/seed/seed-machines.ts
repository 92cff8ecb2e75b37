import type { Random } from "@medtainer/sandbox";
import { defaultVpc, privateV4, publicV4, publicV6 } from "../network/addresses.js";
import type { Droplet, Image, Snapshot, Volume } from "../tables.js";
import { DAY_MS, timestamp } from "../timestamp.js";
import { catalogueImages, catalogueSizes } from "./catalogue.js";
import { FREE_VOLUMES, MACHINES, type Machine, type VolumeFacts } from "./machines.js";

/** Everything that computes or stores. */
export interface SeededMachines {
  readonly droplets: readonly Droplet[];
  readonly images: readonly Image[];
  readonly snapshots: readonly Snapshot[];
  readonly volumes: readonly Volume[];
}

/** Makes nine droplets, four volumes, the public images, and a few copies of both. */
export function seedMachines(random: Random, now: number): SeededMachines {
  const base = catalogueImages(now);
  const made = MACHINES.map((machine, position) => seedMachine(machine, position, { random, now, base }));
  const free = FREE_VOLUMES.map((facts) => seedVolume({ random, now }, facts, facts.region, []));
  const volumes = [...made.flatMap(({ volume }) => volume ?? []), ...free];
  return {
    droplets: made.map(({ droplet }) => droplet),
    images: [...base, ...made.flatMap(({ copies }) => copies)],
    snapshots: [
      ...made.flatMap(({ droplet, copies }) => copies.flatMap((copy) => toSnapshot(copy, droplet))),
      ...volumes.slice(0, 1).map((volume) => snapshotOfVolume({ random, now }, volume)),
    ],
    volumes,
  };
}

interface Setting {
  readonly random: Random;
  readonly now: number;
  readonly base: readonly Image[];
}

const HOSTS = { a: 217, b: 341 };
const FIRST_DROPLET = 412_008_170;
const FIRST_IMAGE = 196_331_890;

function seedMachine(machine: Machine, position: number, setting: Setting) {
  const { random, now, base } = setting;
  const id = FIRST_DROPLET + position * 1_371;
  const size = catalogueSizes().find(({ slug }) => slug === machine.size);
  const image = base.find(({ slug }) => slug === machine.image);
  if (!size || !image) throw new Error(`${machine.name} has a size or an image that the catalogue lacks.`);
  const features = [...(machine.features ?? []), "droplet_agent", "private_networking"];
  const copies = seedCopies(machine, FIRST_IMAGE + position * 10, { image, disk: size.disk, now });
  const volume = machine.volume && seedVolume(setting, machine.volume, machine.region, [id]);
  const droplet: Droplet = {
    id,
    name: machine.name,
    status: machine.status ?? "active",
    locked: false,
    created_at: timestamp(now - machine.daysOld * DAY_MS),
    region_slug: machine.region,
    size_slug: machine.size,
    disk: size.disk,
    image,
    features,
    backup_policy: features.includes("backups") ? { plan: "daily", hour: 4 } : null,
    backup_ids: copies.filter(({ type }) => type === "backup").map((copy) => copy.id),
    snapshot_ids: copies.filter(({ type }) => type === "snapshot").map((copy) => copy.id),
    volume_ids: volume ? [volume.id] : [],
    networks: {
      v4: [publicV4(random), privateV4(random)],
      v6: features.includes("ipv6") ? [publicV6(random)] : [],
    },
    tags: machine.tags ?? [],
    vpc_uuid: defaultVpc(machine.region),
    host: machine.host ? HOSTS[machine.host] : random.integer(400, 900),
  };
  return { droplet, volume, copies };
}

function seedCopies(
  { copies = [], region }: Machine,
  firstId: number,
  { image, disk, now }: { readonly image: Image; readonly disk: number; readonly now: number },
): Image[] {
  return copies.map(({ name, type, gigabytes, daysOld }, position) => ({
    ...image,
    id: firstId + position,
    name,
    type,
    slug: null,
    public: false,
    regions: [region],
    created_at: timestamp(now - daysOld * DAY_MS),
    min_disk_size: disk,
    size_gigabytes: gigabytes,
    description: "",
  }));
}

function seedVolume(
  { random, now }: Pick<Setting, "random" | "now">,
  { name, gigabytes, filesystem }: VolumeFacts,
  region: string,
  dropletIds: number[],
): Volume {
  return {
    id: random.uuid(),
    name,
    description: "",
    size_gigabytes: gigabytes,
    created_at: timestamp(now - random.integer(30, 200) * DAY_MS),
    region_slug: region,
    droplet_ids: dropletIds,
    filesystem_type: filesystem,
    filesystem_label: "",
    tags: [],
  };
}

function toSnapshot(copy: Image, droplet: Droplet): Snapshot[] {
  if (copy.type !== "snapshot") return [];
  const { id, name, created_at, regions, min_disk_size, size_gigabytes, tags } = copy;
  const facts = { name, created_at, regions, min_disk_size, size_gigabytes, tags };
  return [{ ...facts, id: String(id), resource_id: String(droplet.id), resource_type: "droplet" }];
}

function snapshotOfVolume({ random, now }: Pick<Setting, "random" | "now">, volume: Volume): Snapshot {
  return {
    id: random.uuid(),
    name: `${volume.name} weekly`,
    created_at: timestamp(now - 5 * DAY_MS),
    regions: [volume.region_slug],
    min_disk_size: volume.size_gigabytes,
    size_gigabytes: 41.8,
    resource_id: volume.id,
    resource_type: "volume",
    tags: [],
  };
}
