import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import { nextId, showAction, startAction } from "../actions.js";
import { publicV6 } from "../network/addresses.js";
import type { BackupPolicy, DigitalOceanCall, DigitalOceanTables, Droplet } from "../tables.js";
import { timestamp } from "../timestamp.js";
import { findImage } from "./create-droplet.js";
import { findDroplet } from "./droplets.js";

type ActionBody = {
  type: string;
  image?: string | number;
  size?: string;
  disk?: boolean;
  name?: string;
  kernel?: number;
  backup_policy?: BackupPolicy;
};
type ActionCall = DigitalOceanCall<{ body: ActionBody }>;

/** What a droplet is like after an action; throws where the action cannot be started. */
type Effect = (droplet: Droplet, call: ActionCall) => (dueAt: number) => Partial<Droplet>;

/** Starting actions on a droplet. */
export const dropletActions: Behaviour<DigitalOceanTables> = {
  "POST /v2/droplets/{droplet_id}/actions": startDropletAction,
};

/** Each type of action, and what it does. `type` has passed the document's list. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  reboot: (droplet) => keepRunning(droplet),
  power_cycle: (droplet) => keepRunning(droplet),
  shutdown: () => () => ({ status: "off" }),
  power_off: () => () => ({ status: "off" }),
  power_on: () => () => ({ status: "active" }),
  password_reset: () => () => ({ status: "active" }),
  rename: (_, { body }) => {
    const name = required(body, "name");
    return () => ({ name });
  },
  resize,
  snapshot,
  restore: (droplet, call) => {
    const image = findImage(call.tables, required(call.body, "image"));
    if (!droplet.backup_ids.includes(image.id))
      throw new Refusal(422, "The image is not a backup of this droplet.");
    return () => ({ image, status: "active" });
  },
  rebuild: (_, call) => {
    const image = findImage(call.tables, required(call.body, "image"));
    return () => ({ image, status: "active" });
  },
  change_kernel: () => {
    throw new Refusal(422, "The droplet's kernel is managed inside it.");
  },
  enable_ipv6: ({ features, networks }, { random }) => {
    if (features.includes("ipv6")) throw new Refusal(422, "The droplet has IPv6 already.");
    const v6 = [publicV6(random)];
    return () => ({ features: [...features, "ipv6"], networks: { ...networks, v6 } });
  },
  enable_backups: ({ features }, { body }) => {
    if (features.includes("backups")) throw new Refusal(422, "The droplet has backups already.");
    const backup_policy: BackupPolicy = { plan: "daily", hour: 0, ...body.backup_policy };
    return () => ({ features: [...features, "backups"], backup_policy });
  },
  disable_backups: ({ features }) => {
    if (!features.includes("backups")) throw new Refusal(422, "The droplet has no backups.");
    return () => ({ features: features.filter((feature) => feature !== "backups"), backup_policy: null });
  },
  change_backup_policy: ({ features }, { body }) => {
    if (!features.includes("backups")) throw new Refusal(422, "The droplet has no backups.");
    const backup_policy = required(body, "backup_policy");
    return () => ({ backup_policy });
  },
};

function startDropletAction(call: ActionCall): SandboxReply {
  const { body, tables } = call;
  const droplet = findDroplet(call);
  if (droplet.locked) throw new Refusal(422, "Another action is still running on the droplet.");
  const effect = EFFECTS[body.type];
  if (!effect) throw new Refusal(422, `The sandbox does not know the action ${body.type}.`);
  const change = effect(droplet, call);
  tables.droplets.update(droplet.id, { locked: true });
  const action = startAction(call, {
    type: body.type,
    urn: `do:droplet:${droplet.id}`,
    resourceId: droplet.id,
    resourceType: "droplet",
    region: droplet.region_slug,
    complete: (dueAt) => {
      if (tables.droplets.get(droplet.id))
        tables.droplets.update(droplet.id, { ...change(dueAt), locked: false });
    },
  });
  return { body: { action: showAction(action, tables) } };
}

function keepRunning({ status }: Droplet): () => Partial<Droplet> {
  if (status === "off") throw new Refusal(422, "The droplet is off.");
  return () => ({ status: "active" });
}

function resize(droplet: Droplet, { body, tables }: ActionCall): () => Partial<Droplet> {
  const slug = required(body, "size");
  const size = tables.sizes.get(slug);
  if (!size?.regions.includes(droplet.region_slug)) {
    throw new Refusal(422, `There is no size ${slug} in ${droplet.region_slug}.`);
  }
  if (droplet.status !== "off") throw new Refusal(422, "Switch the droplet off before it is resized.");
  if (size.disk < droplet.disk) throw new Refusal(422, `The disk of ${slug} is smaller than the droplet's.`);
  return () => ({ size_slug: slug, disk: body.disk ? size.disk : droplet.disk });
}

/** A snapshot is an image and has an entry among the snapshots, with the same number. */
function snapshot({ id, name, image, disk, region_slug, snapshot_ids }: Droplet, call: ActionCall) {
  const { images, snapshots } = call.tables;
  const { now, random, body } = call;
  const imageId = nextId(images.list(), random.integer(100, 5_000));
  const facts = {
    name: body.name ?? `${name}-${now}`,
    regions: [region_slug],
    min_disk_size: disk,
    size_gigabytes: random.integer(15, 90) / 10,
    tags: [],
  };
  return (dueAt: number): Partial<Droplet> => {
    const created_at = timestamp(dueAt);
    images.add({ ...image, ...facts, created_at, id: imageId, type: "snapshot", slug: null, public: false });
    snapshots.add({
      ...facts,
      created_at,
      id: String(imageId),
      resource_id: String(id),
      resource_type: "droplet",
    });
    return { snapshot_ids: [...snapshot_ids, imageId] };
  };
}

function required<Name extends keyof ActionBody>(
  body: ActionBody,
  name: Name,
): NonNullable<ActionBody[Name]> {
  const value = body[name];
  if (value === undefined || value === null) throw new Refusal(422, `${body.type} needs ${name}.`);
  return value;
}
