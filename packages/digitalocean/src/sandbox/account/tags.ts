import type { Json } from "@medtainer/core";
import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import type {
  DigitalOceanCall,
  DigitalOceanServices,
  DigitalOceanStore,
  DigitalOceanTables,
  Tag,
} from "../tables.js";

type TaggedTable = "droplets" | "images" | "volumes" | "snapshots";
type TagTarget = { resource_id?: string; resource_type?: "droplet" | "image" | "volume" | "volume_snapshot" };
type TagCall = DigitalOceanCall<{ body: { resources: TagTarget[] } }>;

const TABLE_OF_TYPE = {
  droplet: "droplets",
  image: "images",
  volume: "volumes",
  volume_snapshot: "snapshots",
} as const;

/** Makes the tags that do not exist yet, and returns all names. */
export function ensureTags(
  { tags: table }: DigitalOceanStore,
  names: readonly string[] | null | undefined,
): string[] {
  for (const name of names ?? []) if (!table.get(name)) table.add({ name });
  return [...(names ?? [])];
}

/** Tags and what carries them. */
export const tags: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "tags">({
    table: "tags",
    path: "/v2/tags",
    item: "/v2/tags/{tag_id}",
    listKey: "tags",
    itemKey: "tag",
    create: ({ body, tables }) => tables.tags.get(String(body.name)) ?? { name: String(body.name) },
    view: showTag,
    remove: ({ name }, { tables }) => {
      for (const table of Object.values(TABLE_OF_TYPE)) {
        for (const id of taggedIds(tables, table, name))
          changeTags(tables, table, id, (names) => without(names, name));
      }
    },
  }),
  {
    "POST /v2/tags/{tag_id}/resources": (call: TagCall) =>
      changeResources(call, (names, name) => [...without(names, name), name]),
    "DELETE /v2/tags/{tag_id}/resources": (call: TagCall) => changeResources(call, without),
  },
];

function changeResources(call: TagCall, change: (names: string[], name: string) => string[]): SandboxReply {
  const { name } = call.tables.tags.find(String(call.path.tag_id));
  const targets = call.body.resources.map(({ resource_id = "", resource_type = "droplet" }) => {
    const table = TABLE_OF_TYPE[resource_type];
    // Looked up before anything is changed, so that one wrong id changes nothing.
    call.tables[table].find(resource_id);
    return { table, id: resource_id };
  });
  for (const { table, id } of targets) changeTags(call.tables, table, id, (names) => change(names, name));
  return {};
}

function changeTags(
  tables: DigitalOceanStore,
  table: TaggedTable,
  id: string,
  change: (names: string[]) => string[],
): void {
  const { tags: names } = tables[table].find(id);
  if (table === "images" && tables.images.find(id).public)
    throw new Refusal(403, "A public image takes no tags.");
  tables[table].update(id, { tags: change(names) });
}

function without(names: string[], name: string): string[] {
  return names.filter((other) => other !== name);
}

function taggedIds(tables: DigitalOceanStore, table: TaggedTable, name: string): string[] {
  const carriers = tables[table].list().filter((item) => item.tags.includes(name));
  return carriers.map(({ id }) => String(id));
}

function showTag({ name }: Tag, { tables, url }: DigitalOceanServices): { [key: string]: Json } {
  const count = (table: TaggedTable) => {
    const ids = taggedIds(tables, table, name);
    const last = ids.at(-1);
    return {
      count: ids.length,
      ...(last !== undefined && { last_tagged_uri: `${url.origin}/v2/${table}/${last}` }),
    };
  };
  const byKind = {
    droplets: count("droplets"),
    images: count("images"),
    volumes: count("volumes"),
    volume_snapshots: count("snapshots"),
    databases: { count: 0 },
  };
  const total = Object.values(byKind).reduce((sum, kind) => sum + kind.count, 0);
  const last = [byKind.droplets, byKind.images, byKind.volumes, byKind.volume_snapshots].find(
    (kind) => kind.count > 0,
  );
  return { name, resources: { ...last, count: total, ...byKind } };
}
