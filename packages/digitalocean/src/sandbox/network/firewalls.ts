import type { Json } from "@medtainer/core";
import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import { ACTION_MS } from "../actions.js";
import type {
  BodyCall,
  DigitalOceanCall,
  DigitalOceanServices,
  DigitalOceanStore,
  DigitalOceanTables,
  Droplet,
  Firewall,
  InboundRule,
  OutboundRule,
} from "../tables.js";
import { timestamp } from "../timestamp.js";

type Rules = { inbound_rules?: InboundRule[] | null; outbound_rules?: OutboundRule[] | null };
type FirewallBody = Rules & { name: string; droplet_ids?: number[] | null; tags?: string[] | null };
type Change = (firewall: Firewall) => Partial<Firewall>;

/** Firewalls, the droplets and tags that they guard, and their rules. */
export const firewalls: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "firewalls">({
    table: "firewalls",
    path: "/v2/firewalls",
    item: "/v2/firewalls/{firewall_id}",
    listKey: "firewalls",
    itemKey: "firewall",
    create: (call: BodyCall<FirewallBody>) => {
      const id = call.random.uuid();
      const state = spread(call, id, call.body.droplet_ids ?? []);
      return { id, created_at: timestamp(call.now), ...checkBody(call), ...state };
    },
    update: ({ id }, call: BodyCall<FirewallBody>) => checkBody(call, id),
    remove: () => undefined,
    view: showFirewall,
  }),
  {
    "POST /v2/firewalls/{firewall_id}/droplets": (call: BodyCall<{ droplet_ids: number[] }>) => {
      requireDroplets(call.tables, call.body.droplet_ids);
      return change(call, ({ id, droplet_ids }) => ({
        droplet_ids: union(droplet_ids, call.body.droplet_ids),
        ...spread(call, id, call.body.droplet_ids),
      }));
    },
    "DELETE /v2/firewalls/{firewall_id}/droplets": (call: BodyCall<{ droplet_ids: number[] }>) =>
      change(call, ({ droplet_ids }) => ({ droplet_ids: without(droplet_ids, call.body.droplet_ids) })),
    "POST /v2/firewalls/{firewall_id}/tags": (call: BodyCall<{ tags: string[] | null }>) => {
      requireTags(call.tables, call.body.tags ?? []);
      return change(call, ({ tags }) => ({ tags: union(tags, call.body.tags ?? []) }));
    },
    "DELETE /v2/firewalls/{firewall_id}/tags": (call: BodyCall<{ tags: string[] | null }>) =>
      change(call, ({ tags }) => ({ tags: without(tags, call.body.tags ?? []) })),
    "POST /v2/firewalls/{firewall_id}/rules": (call: BodyCall<Rules>) => {
      requireRules(call.body);
      return change(call, ({ inbound_rules, outbound_rules }) => ({
        inbound_rules: union(inbound_rules, call.body.inbound_rules ?? []),
        outbound_rules: union(outbound_rules, call.body.outbound_rules ?? []),
      }));
    },
    "DELETE /v2/firewalls/{firewall_id}/rules": (call: BodyCall<Rules>) => {
      requireRules(call.body);
      return change(call, ({ inbound_rules, outbound_rules }) => ({
        inbound_rules: without(inbound_rules, call.body.inbound_rules ?? []),
        outbound_rules: without(outbound_rules, call.body.outbound_rules ?? []),
      }));
    },
  },
];

/** Whether a firewall stands before a droplet, by its number or by a tag. */
export function guards({ droplet_ids, tags }: Firewall, droplet: Droplet): boolean {
  return droplet_ids.includes(droplet.id) || tags.some((tag) => droplet.tags.includes(tag));
}

/** The firewall as the vendor shows it. */
export function showFirewall(firewall: Firewall): { [key: string]: Json } {
  // Rules are plain JSON; their optional members keep the compiler from seeing it.
  return firewall as { [key: string]: Json };
}

function checkBody({ body, tables }: BodyCall<FirewallBody>, ownId?: string) {
  requireRules(body);
  requireDroplets(tables, body.droplet_ids ?? []);
  requireTags(tables, body.tags ?? []);
  if (tables.firewalls.list().some(({ id, name }) => name === body.name && id !== ownId)) {
    throw new Refusal(409, `The name ${body.name} is taken.`);
  }
  return {
    name: body.name,
    droplet_ids: body.droplet_ids ?? [],
    tags: body.tags ?? [],
    inbound_rules: body.inbound_rules ?? [],
    outbound_rules: body.outbound_rules ?? [],
  };
}

/** A firewall with new droplets is `waiting` until it has reached them. */
function spread(
  { after, tables }: DigitalOceanServices,
  firewallId: string,
  dropletIds: readonly number[],
): Pick<Firewall, "status" | "pending_changes"> {
  if (dropletIds.length === 0) return { status: "succeeded", pending_changes: [] };
  after(ACTION_MS, () => {
    if (!tables.firewalls.get(firewallId)) return;
    tables.firewalls.update(firewallId, { status: "succeeded", pending_changes: [] });
  });
  const pending_changes = dropletIds.map((droplet_id) => ({
    droplet_id,
    removing: false,
    status: "waiting",
  }));
  return { status: "waiting", pending_changes };
}

function change(call: DigitalOceanCall<{ body: unknown }>, makeChange: Change): SandboxReply {
  const firewall = call.tables.firewalls.find(String(call.path.firewall_id));
  call.tables.firewalls.update(firewall.id, makeChange(firewall));
  return {};
}

function requireRules({ inbound_rules, outbound_rules }: Rules): void {
  if (!inbound_rules && !outbound_rules) throw new Refusal(422, "At least one list of rules is needed.");
}

function requireDroplets({ droplets }: DigitalOceanStore, ids: readonly number[]): void {
  const missing = ids.find((id) => !droplets.get(id));
  if (missing !== undefined) throw new Refusal(422, `There is no droplet ${missing}.`);
}

function requireTags({ tags }: DigitalOceanStore, names: readonly string[]): void {
  const missing = names.find((name) => !tags.get(name));
  if (missing !== undefined) throw new Refusal(422, `There is no tag ${missing}.`);
}

/** Rules have no id: two are the same where they say the same. */
function without<Item>(items: readonly Item[], gone: readonly Item[]): Item[] {
  const texts = new Set(gone.map((item) => JSON.stringify(item)));
  return items.filter((item) => !texts.has(JSON.stringify(item)));
}

function union<Item>(items: readonly Item[], added: readonly Item[]): Item[] {
  return [...without(items, added), ...added];
}
