import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import { assign, unassign } from "../account/projects.js";
import { ensureTags } from "../account/tags.js";
import { showAction, startAction } from "../actions.js";
import type {
  BodyCall,
  DigitalOceanCall,
  DigitalOceanStore,
  DigitalOceanTables,
  Droplet,
  Snapshot,
  Volume,
} from "../tables.js";
import { timestamp } from "../timestamp.js";

type NewVolume = {
  name: string;
  description?: string;
  size_gigabytes: number;
  tags?: string[] | null;
  snapshot_id?: string;
  filesystem_type?: string;
  filesystem_label?: string;
  region: string;
};
type VolumeActionBody = {
  type: string;
  droplet_id?: number;
  tags?: string[] | null;
  size_gigabytes?: number;
};
type VolumeActionCall = DigitalOceanCall<{ body: VolumeActionBody }>;

const MAX_GIGABYTES = 16_384;

/** Volumes, their snapshots, and attaching them. */
export const volumes: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "volumes">({
    table: "volumes",
    path: "/v2/volumes",
    item: "/v2/volumes/{volume_id}",
    listKey: "volumes",
    itemKey: "volume",
    filters: {
      name: ({ name }, wanted) => name === wanted,
      region: ({ region_slug }, wanted) => region_slug === wanted,
    },
    create: createVolume,
    view: ({ region_slug, ...volume }, { tables }) => ({
      ...volume,
      region: tables.regions.find(region_slug),
    }),
    remove: ({ id, droplet_ids }, { tables }) => {
      if (droplet_ids.length > 0) throw new Refusal(409, "Detach the volume before it is deleted.");
      unassign(tables, `do:volume:${id}`);
    },
  }),
  resource<DigitalOceanTables, "snapshots">({
    table: "snapshots",
    path: "/v2/volumes/{volume_id}/snapshots",
    listKey: "snapshots",
    itemKey: "snapshot",
    within: { table: "volumes", parameter: "volume_id", member: "resource_id" },
    create: createSnapshot,
  }),
  { "POST /v2/volumes/{volume_id}/actions": startVolumeAction },
];

function createVolume(call: BodyCall<NewVolume>): Volume {
  const { body, tables, random, now } = call;
  if (!tables.regions.get(body.region)?.available)
    throw new Refusal(422, `There is no region ${body.region}.`);
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(body.name)) {
    throw new Refusal(422, "The name takes lower-case letters, digits and dashes, a letter first.");
  }
  if (
    tables.volumes.list().some(({ name, region_slug }) => name === body.name && region_slug === body.region)
  ) {
    throw new Refusal(409, `The name ${body.name} is taken in ${body.region}.`);
  }
  const id = random.uuid();
  assign(call, `do:volume:${id}`);
  return {
    id,
    name: body.name,
    description: body.description ?? "",
    size_gigabytes: sizeOf(tables, body),
    created_at: timestamp(now),
    region_slug: body.region,
    droplet_ids: [],
    filesystem_type: body.filesystem_type ?? "",
    filesystem_label: body.filesystem_label ?? "",
    tags: ensureTags(tables, body.tags),
  };
}

function sizeOf({ snapshots }: DigitalOceanStore, { size_gigabytes, snapshot_id }: NewVolume): number {
  if (snapshot_id !== undefined) {
    const snapshot = snapshots.get(snapshot_id);
    if (snapshot?.resource_type !== "volume")
      throw new Refusal(404, `There is no volume snapshot ${snapshot_id}.`);
    return snapshot.min_disk_size;
  }
  if (size_gigabytes < 1 || size_gigabytes > MAX_GIGABYTES) {
    throw new Refusal(422, `size_gigabytes must be from 1 to ${MAX_GIGABYTES}.`);
  }
  return size_gigabytes;
}

function createSnapshot(call: BodyCall<{ name: string; tags?: string[] | null }>): Snapshot {
  const { body, path, tables, random, now } = call;
  const volume = tables.volumes.find(String(path.volume_id));
  return {
    id: random.uuid(),
    name: body.name,
    created_at: timestamp(now),
    regions: [volume.region_slug],
    min_disk_size: volume.size_gigabytes,
    size_gigabytes: Math.round(volume.size_gigabytes * random.integer(10, 60)) / 100,
    resource_id: volume.id,
    resource_type: "volume",
    tags: ensureTags(tables, body.tags),
  };
}

function startVolumeAction(call: VolumeActionCall): SandboxReply {
  const { body, path, tables } = call;
  const volume = tables.volumes.find(String(path.volume_id));
  const complete = EFFECTS[body.type]?.(volume, call);
  if (!complete) throw new Refusal(422, `The sandbox does not know the action ${body.type}.`);
  const action = startAction(call, {
    type: body.type === "resize" ? "resize" : `${body.type}_volume`,
    urn: `do:volume:${volume.id}`,
    resourceId: null,
    resourceType: "volume",
    region: volume.region_slug,
    complete,
  });
  return { body: { action: showAction(action, tables) } };
}

/** Each type of action: checks first, then what is different once it is completed. */
const EFFECTS: Readonly<Record<string, (volume: Volume, call: VolumeActionCall) => () => void>> = {
  attach: ({ id, droplet_ids, region_slug, tags }, call) => {
    const { tables } = call;
    const droplet = namedDroplet(call);
    if (droplet_ids.length > 0) throw new Refusal(422, "The volume is attached already.");
    if (droplet.region_slug !== region_slug)
      throw new Refusal(422, "Volume and droplet are in different regions.");
    const names = ensureTags(tables, [...tags, ...(call.body.tags ?? [])]);
    return () => {
      if (!tables.volumes.get(id) || !tables.droplets.get(droplet.id)) return;
      tables.volumes.update(id, { droplet_ids: [droplet.id], tags: [...new Set(names)] });
      changeVolumes(tables, droplet.id, (ids) => [...ids, id]);
    };
  },
  detach: ({ id, droplet_ids }, call) => {
    const { tables } = call;
    const droplet = namedDroplet(call);
    if (!droplet_ids.includes(droplet.id))
      throw new Refusal(422, "The volume is not attached to this droplet.");
    return () => {
      if (tables.volumes.get(id)) tables.volumes.update(id, { droplet_ids: [] });
      changeVolumes(tables, droplet.id, (ids) => ids.filter((other) => other !== id));
    };
  },
  resize: ({ id, size_gigabytes: before }, { body, tables }) => {
    const { size_gigabytes = 0 } = body;
    if (size_gigabytes <= before) throw new Refusal(422, `size_gigabytes must be more than ${before}.`);
    return () => {
      if (tables.volumes.get(id)) tables.volumes.update(id, { size_gigabytes });
    };
  },
};

function namedDroplet({ body, tables }: VolumeActionCall): Droplet {
  if (body.droplet_id === undefined) throw new Refusal(422, `${body.type} needs droplet_id.`);
  return tables.droplets.find(body.droplet_id);
}

function changeVolumes(
  { droplets }: DigitalOceanStore,
  id: number,
  change: (ids: string[]) => string[],
): void {
  const droplet = droplets.get(id);
  if (droplet) droplets.update(id, { volume_ids: change(droplet.volume_ids) });
}
