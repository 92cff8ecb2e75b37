import type { Json } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type {
  Action,
  DigitalOceanCall,
  DigitalOceanServices,
  DigitalOceanStore,
  DigitalOceanTables,
} from "./tables.js";
import { timestamp } from "./timestamp.js";

/** How long every action runs, in milliseconds of the sandbox's clock. */
export const ACTION_MS = 2_000;

/** What {@link startAction} starts. */
export interface ActionPlan {
  readonly type: string;
  /** As in an assignment: `do:droplet:41200817`. */
  readonly urn: string;
  readonly resourceId: number | null;
  readonly resourceType: "droplet" | "image" | "volume" | "reserved_ip";
  readonly region: string;
  /** What is different once it is completed. */
  complete(dueAt: number): void;
}

/** Starts an action that is completed after {@link ACTION_MS}. */
export function startAction(call: DigitalOceanServices, plan: ActionPlan): Action {
  const { actions } = call.tables;
  const action = actions.add({
    id: nextId(actions.list(), call.random.integer(1, 40)),
    status: "in-progress",
    type: plan.type,
    started_at: timestamp(call.now),
    completed_at: null,
    resource_id: plan.resourceId,
    resource_type: plan.resourceType,
    region_slug: plan.region,
    urn: plan.urn,
  });
  call.after(ACTION_MS, (dueAt) => {
    plan.complete(dueAt);
    actions.update(action.id, { status: "completed", completed_at: timestamp(dueAt) });
  });
  return action;
}

/** The action as the vendor shows it. */
export function showAction({ urn: _, ...action }: Action, { regions }: DigitalOceanStore): Json {
  return { ...action, region: regions.find(action.region_slug) };
}

/** A number for a new item: numbers only grow. */
export function nextId(items: readonly { readonly id: number }[], step: number): number {
  return Math.max(0, ...items.map(({ id }) => id)) + step;
}

/** A page of actions, the latest first. */
function replyWithActions(call: DigitalOceanCall, wanted: (action: Action) => boolean): SandboxReply {
  const { items, envelope } = call.paginate(call.tables.actions.list().filter(wanted).reverse());
  return { body: { actions: items.map((action) => showAction(action, call.tables)), ...envelope } };
}

/** Reading actions, of all resources and of each kind. */
export const actions: Behaviour<DigitalOceanTables> = {
  "GET /v2/actions": (call) => replyWithActions(call, () => true),
  "GET /v2/actions/{action_id}": ({ path, tables }) => ({
    body: { action: showAction(tables.actions.find(Number(path.action_id)), tables) },
  }),
  "GET /v2/droplets/{droplet_id}/actions": (call) => {
    const { id } = call.tables.droplets.find(Number(call.path.droplet_id));
    return replyWithActions(call, ({ urn }) => urn === `do:droplet:${id}`);
  },
  "GET /v2/droplets/{droplet_id}/actions/{action_id}": ({ path, tables }) => {
    const action = tables.actions.find(Number(path.action_id));
    if (action.urn !== `do:droplet:${path.droplet_id}`) throw new Refusal(404);
    return { body: { action: showAction(action, tables) } };
  },
  "GET /v2/images/{image_id}/actions": (call) => {
    const { id } = call.tables.images.find(Number(call.path.image_id));
    return replyWithActions(call, ({ urn }) => urn === `do:image:${id}`);
  },
  "GET /v2/reserved_ips/{reserved_ip}/actions": (call) => {
    const { ip } = call.tables.reservedIps.find(String(call.path.reserved_ip));
    return replyWithActions(call, ({ urn }) => urn === `do:floatingip:${ip}`);
  },
};
