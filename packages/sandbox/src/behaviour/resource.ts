import type { Json, JsonObject } from "@medtainer/core";
import type { Behaviour, Handler, SandboxCall, SandboxReply } from "./handler.js";
import { Refusal } from "./refusal.js";

/** A kind of thing that is listed, made, read, changed and deleted the usual way, as data. */
export interface ResourceOptions<Types, Name extends keyof Types & string> {
  readonly table: Name;
  /** Path of the list, as the document writes it: `/v2/droplets`. */
  readonly path: string;
  /** Path of one, whose last parameter finds it: `/v2/droplets/{droplet_id}`. */
  readonly item?: string;
  /** Member of a list's reply that holds the items; left out where the reply is the list itself. */
  readonly listKey?: string;
  /** Member of a single reply that holds the item; left out where the reply is the item itself. */
  readonly itemKey?: string;
  /** Members that the item path's parameter is compared with; default: the table's key. */
  readonly findBy?: readonly (keyof Types[Name])[];
  /** The thing that these belong to: it must exist, and only its own are seen. */
  readonly within?: Parent<Types, Name>;
  /** Query parameters of the list, and what each lets through. */
  readonly filters?: Readonly<Record<string, (item: Types[Name], value: Json) => boolean>>;
  /** Makes a new item out of the request; left out, there is no create. */
  create?(call: ResourceCall<Types>): Types[Name];
  /** What changes with an update; left out, there is no update. */
  update?(item: Types[Name], call: ResourceCall<Types>): Partial<Types[Name]>;
  /** Default: `PUT` alone. */
  readonly updateMethods?: readonly ("PUT" | "PATCH")[];
  /** Called before an item goes; left out, there is no delete. */
  remove?(item: Types[Name], call: ResourceCall<Types>): void;
  /** The item as the vendor shows it; left out, as it is kept. */
  view?(item: Types[Name], call: ResourceCall<Types>): object;
}

/** Where a resource lives inside another: `/v2/domains/{domain_name}/records`. */
export interface Parent<Types, Name extends keyof Types> {
  readonly table: keyof Types & string;
  /** Path parameter with the parent's key. */
  readonly parameter: string;
  /** Member of the child that holds the parent's key. */
  readonly member: keyof Types[Name];
}

/** A request to a resource. `create` and `update` may name the body's shape: it has passed the document's schema. */
export type ResourceCall<Types, Body = JsonObject> = SandboxCall<Types, { readonly body: Body }>;

/** The handlers of a resource: list and get, and create, update and delete as far as the options have them. */
export function resource<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
): Behaviour<Types> {
  const { path, item, updateMethods = ["PUT"] } = options;
  const handlers: Record<string, Handler<Types, { readonly body: JsonObject }>> = {
    [`GET ${path}`]: (call) => replyWithList(options, call),
  };
  if (options.create) handlers[`POST ${path}`] = (call) => createItem(options, call);
  if (item === undefined) return handlers;
  handlers[`GET ${item}`] = (call) => replyWithItem(options, call, findItem(options, call));
  for (const method of options.update ? updateMethods : []) {
    handlers[`${method} ${item}`] = (call) => updateItem(options, call);
  }
  if (options.remove) handlers[`DELETE ${item}`] = (call) => removeItem(options, call);
  return handlers;
}

function replyWithList<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): SandboxReply {
  const filters = Object.entries(options.filters ?? {}).filter(([name]) => call.query[name] !== undefined);
  const chosen = itemsInReach(options, call).filter((item) =>
    filters.every(([name, lets]) => lets(item, call.query[name] ?? null)),
  );
  const { items, envelope } = call.paginate(chosen);
  const views = items.map((item) => show(options, call, item));
  return { body: options.listKey === undefined ? views : { [options.listKey]: views, ...envelope } };
}

function createItem<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): SandboxReply {
  requireParent(options, call);
  const made = options.create?.(call);
  return made === undefined ? {} : replyWithItem(options, call, call.tables[options.table].add(made));
}

function updateItem<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): SandboxReply {
  const table = call.tables[options.table];
  const item = findItem(options, call);
  return replyWithItem(options, call, table.update(table.keyOf(item), options.update?.(item, call) ?? {}));
}

function removeItem<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): SandboxReply {
  const table = call.tables[options.table];
  const item = findItem(options, call);
  options.remove?.(item, call);
  table.remove(table.keyOf(item));
  return {};
}

function replyWithItem<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
  item: Types[Name],
): SandboxReply {
  const body = show(options, call, item);
  return { body: options.itemKey === undefined ? body : { [options.itemKey]: body } };
}

function findItem<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): Types[Name] {
  const wanted = String(call.path[lastParameter(options.item ?? "")]);
  const { keyOf } = call.tables[options.table];
  const item = itemsInReach(options, call).find((candidate) =>
    options.findBy
      ? options.findBy.some((member) => String(candidate[member]) === wanted)
      : keyOf(candidate) === wanted,
  );
  if (item === undefined) throw new Refusal(404);
  return item;
}

function itemsInReach<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): readonly Types[Name][] {
  const { within } = options;
  const items = call.tables[options.table].list();
  if (!within) return items;
  const parent = requireParent(options, call);
  return items.filter((item) => String(item[within.member]) === parent);
}

function requireParent<Types, Name extends keyof Types & string>(
  { within }: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
): string | undefined {
  if (!within) return undefined;
  const key = String(call.path[within.parameter]);
  call.tables[within.table].find(key);
  return key;
}

/** Items are plain JSON, which a type parameter cannot say of an interface. */
function show<Types, Name extends keyof Types & string>(
  options: ResourceOptions<Types, Name>,
  call: ResourceCall<Types>,
  item: Types[Name],
): Json {
  return (options.view?.(item, call) ?? item) as Json;
}

function lastParameter(path: string): string {
  return [...path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1] ?? "";
}
