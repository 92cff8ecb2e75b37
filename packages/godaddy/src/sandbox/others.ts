import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { GoDaddyCall, GoDaddyTables } from "./tables.js";

type Schemas = components["schemas"];
type ForwardCall = GoDaddyCall<{ path: { fqdn: string }; body: Schemas["DomainForwardingCreate"] }>;
type ActionCall = GoDaddyCall<{ path: { domain: string; type: string } }>;

/** Forwardings, jobs, notifications and maintenances. */
export const others: Behaviour<GoDaddyTables> = {
  getForwarding: ({ path, query, tables }: ForwardCall & { query: { includeSubs?: boolean } }) => {
    const isBelow = (fqdn: string) => query.includeSubs === true && fqdn.endsWith(`.${path.fqdn}`);
    const found = tables.forwards.list().filter(({ fqdn }) => fqdn === path.fqdn || isBelow(fqdn));
    if (found.length === 0) throw new Refusal(404);
    return { body: found };
  },
  createForwarding: ({ path, body, tables }: ForwardCall) => {
    if (tables.forwards.get(path.fqdn)) throw new Refusal(409, `${path.fqdn} is forwarded already.`);
    tables.forwards.add({ ...body, fqdn: path.fqdn });
    return {};
  },
  replaceForwarding: ({ path, body, tables }: ForwardCall) => {
    tables.forwards.find(path.fqdn);
    tables.forwards.add({ ...body, fqdn: path.fqdn });
    return {};
  },
  deleteForwarding: ({ path, tables }: ForwardCall) => {
    tables.forwards.remove(path.fqdn);
    return {};
  },
  listActions: ({ path, tables }: ActionCall) => {
    tables.domains.find(path.domain);
    const own = tables.actions.list().filter(({ domain }) => domain === path.domain);
    return { body: own.map(showAction) };
  },
  getAction: ({ path, tables }: ActionCall) => ({
    body: showAction(tables.actions.find(`${path.domain} ${path.type}`)),
  }),
  cancelAction: ({ path, tables }: ActionCall) => {
    const { id, status } = tables.actions.find(`${path.domain} ${path.type}`);
    if (status === "SUCCESS") throw new Refusal(409, "The job is done.");
    tables.actions.update(id, { status: "CANCELLED" });
    return {};
  },
  getNotification: ({ tables }) => {
    const [next] = tables.notifications.list();
    if (!next) throw new Refusal(404, "There is no notification.");
    return { body: next };
  },
  acknowledgeNotification: ({ path, tables }: GoDaddyCall<{ path: { notificationId: string } }>) => {
    tables.notifications.remove(path.notificationId);
    return {};
  },
  listMaintenances: ({ tables }) => {
    // The vendor's file answers one where others answer a list.
    const [next] = tables.maintenances.list();
    if (!next) throw new Refusal(404);
    const { systems: _, ...maintenance } = next;
    return { body: maintenance };
  },
  getMaintenance: ({ path, tables }: GoDaddyCall<{ path: { maintenanceId: string } }>) => ({
    body: tables.maintenances.find(path.maintenanceId),
  }),
};

function showAction({ id: _, domain: __, ...action }: GoDaddyTables["actions"]): Schemas["Action"] {
  return action;
}
