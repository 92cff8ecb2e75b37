import { type Behaviour, resource, type SandboxReply } from "@medtainer/sandbox";
import { unassign } from "../account/projects.js";
import { guards, showFirewall } from "../network/firewalls.js";
import type { DigitalOceanCall, DigitalOceanStore, DigitalOceanTables, Droplet, Image } from "../tables.js";
import { createDroplet } from "./create-droplet.js";
import { showDroplet } from "./show-droplet.js";

/** Droplets: list, create, get, delete, and what belongs to one. */
export const droplets: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "droplets">({
    table: "droplets",
    path: "/v2/droplets",
    item: "/v2/droplets/{droplet_id}",
    listKey: "droplets",
    itemKey: "droplet",
    filters: {
      tag_name: ({ tags }, tag) => tags.includes(String(tag)),
      name: ({ name }, wanted) => name.toLowerCase() === String(wanted).toLowerCase(),
      type: ({ size_slug }, type) => size_slug.startsWith("gpu-") === (type === "gpus"),
    },
    view: showDroplet,
    remove: (droplet, { tables }) => forgetDroplet(tables, droplet),
  }),
  {
    "POST /v2/droplets": createDroplet,
    "GET /v2/droplets/{droplet_id}/backups": (call) =>
      replyWithImages(call, "backups", ({ backup_ids }) => backup_ids),
    "GET /v2/droplets/{droplet_id}/snapshots": (call) =>
      replyWithImages(call, "snapshots", ({ snapshot_ids }) => snapshot_ids),
    "GET /v2/droplets/{droplet_id}/kernels": (call) => {
      findDroplet(call);
      const { items, envelope } = call.paginate([]);
      return { body: { kernels: items, ...envelope } };
    },
    "GET /v2/droplets/{droplet_id}/firewalls": (call) => {
      const droplet = findDroplet(call);
      const { items, envelope } = call.paginate(
        call.tables.firewalls.list().filter((firewall) => guards(firewall, droplet)),
      );
      return { body: { firewalls: items.map(showFirewall), ...envelope } };
    },
    "GET /v2/droplets/{droplet_id}/neighbors": (call) => {
      const droplet = findDroplet(call);
      const all = call.tables.droplets.list();
      const neighbors = all.filter(({ id, host }) => host === droplet.host && id !== droplet.id);
      return { body: { droplets: neighbors.map((neighbor) => showDroplet(neighbor, call)) } };
    },
  },
];

/** The droplet that the path names. @throws Refusal 404 where there is none. */
export function findDroplet({ path, tables }: DigitalOceanCall): Droplet {
  return tables.droplets.find(Number(path.droplet_id));
}

function replyWithImages(
  call: DigitalOceanCall,
  key: string,
  idsOf: (droplet: Droplet) => readonly number[],
): SandboxReply {
  const ids = idsOf(findDroplet(call));
  const { items, envelope } = call.paginate(call.tables.images.list().filter(({ id }) => ids.includes(id)));
  return { body: { [key]: items.map(showAsSnapshot), ...envelope } };
}

function showAsSnapshot({ id, name, created_at, regions, min_disk_size, size_gigabytes, type }: Image) {
  return { id, name, created_at, regions, min_disk_size, size_gigabytes, type };
}

/** What a deleted droplet leaves behind stays: volumes, snapshots and reserved IPs are free again. */
function forgetDroplet(tables: DigitalOceanStore, { id }: Droplet): void {
  for (const volume of tables.volumes.list()) {
    if (volume.droplet_ids.includes(id)) tables.volumes.update(volume.id, { droplet_ids: [] });
  }
  for (const { ip, droplet_id } of tables.reservedIps.list()) {
    if (droplet_id === id) tables.reservedIps.update(ip, { droplet_id: null });
  }
  for (const { id: firewall, droplet_ids } of tables.firewalls.list()) {
    tables.firewalls.update(firewall, { droplet_ids: droplet_ids.filter((other) => other !== id) });
  }
  unassign(tables, `do:droplet:${id}`);
}
