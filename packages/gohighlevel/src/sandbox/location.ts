import type { JsonObject } from "@medtainer/core";
import type { Behaviour } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { type CrmCall, type CrmTables, LOCATION_ID } from "./tables.js";

type Schemas = components["schemas"];
type OneTag = { path: { tagId: string } };

/** The location itself, its tags, fields and values, and who works there. */
export const location: Behaviour<CrmTables> = {
  getLocation: ({ tables }) => ({ body: { location: (tables.locations.list()[0] ?? {}) as JsonObject } }),
  listTags: ({ tables }) => ({ body: { tags: tables.tags.list().map(viewTag) } }),
  createTag: ({ tables, body, random }: CrmCall<{ body: Schemas["TagInput"] }>) => ({
    body: { tag: viewTag(tables.tags.add({ id: random.hex(20), name: body.name.toLowerCase() })) },
  }),
  updateTag: ({ tables, path, body }: CrmCall<OneTag & { body: Schemas["TagInput"] }>) => {
    const before = tables.tags.find(path.tagId).name;
    const name = body.name.toLowerCase();
    retag(tables, before, [name]);
    return { body: { tag: viewTag(tables.tags.update(path.tagId, { name })) } };
  },
  deleteTag: ({ tables, path }: CrmCall<OneTag>) => {
    retag(tables, tables.tags.remove(path.tagId).name, []);
    return { body: { succeded: true } };
  },
  listCustomFields: ({ tables, query }: CrmCall<{ query: { model?: string } }>) => {
    const { model = "all" } = query;
    const found = tables.customFields.list().filter((field) => model === "all" || field.model === model);
    return { body: { customFields: found.map((field) => ({ ...field })) } };
  },
  getCustomField: ({ tables, path }: CrmCall<{ path: { id: string } }>) => ({
    body: { customField: { ...tables.customFields.find(path.id) } },
  }),
  listCustomValues: ({ tables }) => ({
    body: { customValues: tables.customValues.list().map((value) => ({ ...value })) },
  }),
  listUsers: ({ tables }) => ({ body: { users: usersIn(tables) } }),
  searchUsers: ({ tables, query }: CrmCall<{ query: { query?: string } }>) => {
    const words = query.query?.toLowerCase() ?? "";
    const users = usersIn(tables).filter(({ name, email }) =>
      `${name} ${email}`.toLowerCase().includes(words),
    );
    return { body: { users, count: users.length } };
  },
  getUser: ({ tables, path }: CrmCall<{ path: { userId: string } }>) => ({
    body: tables.users.find(path.userId) as JsonObject,
  }),
};

function usersIn(tables: CrmCall["tables"]): JsonObject[] {
  // Plain JSON; its interface only has no index signature.
  return tables.users.list() as readonly object[] as JsonObject[];
}

function viewTag(tag: Schemas["Tag"]) {
  return { ...tag, locationId: LOCATION_ID };
}

function retag(tables: CrmCall["tables"], before: string, after: readonly string[]): void {
  for (const { id, tags } of tables.contacts.list().filter((contact) => contact.tags.includes(before))) {
    const kept = tags.flatMap((tag) => (tag === before ? after : [tag]));
    tables.contacts.update(id, { tags: [...new Set(kept)] });
  }
}
