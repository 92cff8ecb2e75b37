import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import { assign, unassign } from "../account/projects.js";
import { showAction, startAction } from "../actions.js";
import { showDropletOrNull } from "../compute/show-droplet.js";
import type {
  Action,
  DigitalOceanCall,
  DigitalOceanServices,
  DigitalOceanStore,
  DigitalOceanTables,
  Droplet,
  ReservedIp,
} from "../tables.js";
import { freeReservedIp, toNumber } from "./addresses.js";

type NewReservedIp = { droplet_id?: number; region?: string; project_id?: string };
type IpActionBody = { type: string; droplet_id?: number };

/** Reserved IPs, and pointing them at droplets. */
export const reservedIps: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "reservedIps">({
    table: "reservedIps",
    path: "/v2/reserved_ips",
    item: "/v2/reserved_ips/{reserved_ip}",
    listKey: "reserved_ips",
    itemKey: "reserved_ip",
    view: showReservedIp,
    remove: ({ ip }, { tables }) => unassign(tables, `do:floatingip:${ip}`),
  }),
  {
    "POST /v2/reserved_ips": createReservedIp,
    "POST /v2/reserved_ips/{reserved_ip}/actions": startIpAction,
  },
];

function showReservedIp({ region_slug, droplet_id, ...shown }: ReservedIp, call: DigitalOceanServices) {
  const { assignments, regions } = call.tables;
  const projectId = assignments.get(`do:floatingip:${shown.ip}`)?.project_id;
  return {
    ...shown,
    region: regions.find(region_slug),
    droplet: showDropletOrNull(droplet_id, call),
    ...(projectId !== undefined && { project_id: projectId }),
  };
}

function createReservedIp(call: DigitalOceanCall<{ body: NewReservedIp }>): SandboxReply {
  const { body, tables, random, url } = call;
  if ((body.droplet_id === undefined) === (body.region === undefined)) {
    throw new Refusal(422, "Either droplet_id or region is needed.");
  }
  const droplet = body.droplet_id === undefined ? undefined : requireDroplet(tables, body.droplet_id);
  const region = droplet?.region_slug ?? body.region ?? "";
  if (!tables.regions.get(region)?.available) throw new Refusal(422, `There is no region ${region}.`);
  const [account] = tables.accounts.list();
  const ip = freeReservedIp(random, (candidate) => tables.reservedIps.get(candidate) !== undefined);
  if (ip === undefined || tables.reservedIps.list().length >= (account?.floating_ip_limit ?? 0)) {
    throw new Refusal(422, `The account may have ${account?.floating_ip_limit} reserved IPs at most.`);
  }
  const reserved = tables.reservedIps.add({ ip, region_slug: region, droplet_id: null, locked: false });
  assign(call, `do:floatingip:${ip}`, body.project_id);
  if (!droplet) return { body: { reserved_ip: showReservedIp(reserved, call), links: {} } };

  const action = startMove(call, reserved, { type: "assign_ip", droplet });
  const links = {
    droplets: [{ id: droplet.id, rel: "droplet", href: `${url.origin}/v2/droplets/${droplet.id}` }],
    actions: [{ id: action.id, rel: "assign_ip", href: `${url.origin}/v2/actions/${action.id}` }],
  };
  return { body: { reserved_ip: showReservedIp(tables.reservedIps.find(ip), call), links } };
}

function startIpAction(call: DigitalOceanCall<{ body: IpActionBody }>): SandboxReply {
  const { body, path, tables } = call;
  const reserved = tables.reservedIps.find(String(path.reserved_ip));
  if (reserved.locked) throw new Refusal(422, "Another action is still running on the reserved IP.");
  const droplet = body.type === "assign" ? requireTarget(tables, reserved, body.droplet_id) : undefined;
  const action = startMove(call, reserved, { type: `${body.type}_ip`, droplet });
  const projectId = tables.assignments.get(`do:floatingip:${reserved.ip}`)?.project_id;
  return {
    body: {
      action: { ...showFields(action, tables), ...(projectId !== undefined && { project_id: projectId }) },
    },
  };
}

function showFields(action: Action, tables: DigitalOceanStore): object {
  return { ...(showAction(action, tables) as object) };
}

function requireDroplet({ droplets }: DigitalOceanStore, id: number): Droplet {
  const droplet = droplets.get(id);
  if (!droplet) throw new Refusal(422, `There is no droplet ${id}.`);
  return droplet;
}

function requireTarget(
  tables: DigitalOceanStore,
  { region_slug }: ReservedIp,
  id: number | undefined,
): Droplet {
  if (id === undefined) throw new Refusal(422, "assign needs droplet_id.");
  const droplet = requireDroplet(tables, id);
  if (droplet.region_slug !== region_slug) {
    throw new Refusal(422, `The droplet is in ${droplet.region_slug}, the reserved IP in ${region_slug}.`);
  }
  return droplet;
}

function startMove(
  call: DigitalOceanServices,
  { ip, region_slug }: ReservedIp,
  { type, droplet }: { readonly type: string; readonly droplet: Droplet | undefined },
): Action {
  const { reservedIps: table } = call.tables;
  table.update(ip, { locked: true });
  return startAction(call, {
    type,
    urn: `do:floatingip:${ip}`,
    resourceId: toNumber(ip),
    resourceType: "reserved_ip",
    region: region_slug,
    complete: () => {
      if (table.get(ip)) table.update(ip, { droplet_id: droplet?.id ?? null, locked: false });
    },
  });
}
