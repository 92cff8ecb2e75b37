import type { JsonObject } from "@medtainer/core";
import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { viewContact, viewCreated } from "./contact-views.js";
import { searchContacts } from "./search-contacts.js";
import type { CrmCall, CrmTables, KeptContact } from "./tables.js";

type Schemas = components["schemas"];
type OfContact = { path: { contactId: string } };
/** Values of custom fields may be anything; they are checked by the document and not kept here. */
type Given<Name extends "ContactInput" | "ContactUpsert" | "ContactChange"> = Omit<
  Schemas[Name],
  "customFields" | "dateOfBirth"
>;

/** Contacts and their tags. */
export const contacts: Behaviour<CrmTables> = {
  searchContacts,
  findDuplicateContact: ({ tables, query }: CrmCall<{ query: { email?: string; number?: string } }>) => {
    const found = findSame(tables, { ...query, phone: query.number });
    return { body: { contact: found ? (viewContact(found) as JsonObject) : null } };
  },
  getContact: ({ tables, path }: CrmCall<OfContact>) => shown(find(tables, path.contactId)),
  createContact: (call: CrmCall<{ body: Given<"ContactInput"> }>) => {
    if (findSame(call.tables, call.body)) {
      throw new Refusal(400, "This location does not allow duplicated contacts.");
    }
    return { body: { contact: viewCreated(create(call)) as JsonObject } };
  },
  upsertContact: (call: CrmCall<{ body: Given<"ContactUpsert"> }>) => {
    const known = findSame(call.tables, call.body);
    const contact = known ? change(call, known.id) : create(call);
    return { body: { new: known === undefined, contact: viewContact(contact) as JsonObject } };
  },
  updateContact: (call: CrmCall<OfContact & { body: Given<"ContactChange"> }>) => {
    find(call.tables, call.path.contactId);
    const contact = change(call, call.path.contactId);
    return { body: { succeded: true, contact: viewContact(contact) as JsonObject } };
  },
  deleteContact: ({ tables, path }: CrmCall<OfContact>) => {
    const { id } = find(tables, path.contactId);
    const isTheirs = ({ contactId }: { readonly contactId?: string }) => contactId === id;
    for (const note of tables.notes.list().filter(isTheirs)) tables.notes.remove(note.id);
    for (const task of tables.tasks.list().filter(isTheirs)) tables.tasks.remove(task.id);
    for (const deal of tables.opportunities.list().filter(isTheirs)) tables.opportunities.remove(deal.id);
    tables.contacts.remove(id);
    return { body: { succeded: true } };
  },
  addContactTags: ({ tables, path, body, now }: CrmCall<OfContact & { body: Schemas["Tags"] }>) => {
    const contact = find(tables, path.contactId);
    return retag(tables, contact, [...contact.tags, ...lower(body.tags)], now);
  },
  removeContactTags: ({ tables, path, body, now }: CrmCall<OfContact & { body: Schemas["Tags"] }>) => {
    const contact = find(tables, path.contactId);
    const gone = lower(body.tags);
    return retag(
      tables,
      contact,
      contact.tags.filter((tag) => !gone.includes(tag)),
      now,
    );
  },
  addContactToWorkflow: ({ tables, path }: CrmCall<OfContact>) => {
    find(tables, path.contactId);
    return { body: { succeded: true } };
  },
  removeContactFromWorkflow: ({ tables, path }: CrmCall<OfContact>) => {
    find(tables, path.contactId);
    return { body: { succeded: true } };
  },
};

/** The contact of an id. @throws Refusal 400, as HighLevel answers for an id that it does not know. */
export function find(tables: CrmCall["tables"], id: string): KeptContact {
  const contact = tables.contacts.get(id);
  if (contact === undefined) throw new Refusal(400, `Contact not found for id: ${id}`);
  return contact;
}

/** Notes that something happened with a contact. */
export function touch(tables: CrmCall["tables"], id: string, now: number): void {
  tables.contacts.update(id, { lastActivity: new Date(now).toISOString() });
}

function shown(contact: KeptContact) {
  return { body: { contact: viewContact(contact) as JsonObject } };
}

function findSame(
  tables: CrmCall["tables"],
  { email, phone }: { readonly email?: string | null; readonly phone?: string | null | undefined },
): KeptContact | undefined {
  return tables.contacts.list().find((contact) => {
    const sameEmail = Boolean(email) && contact.email?.toLowerCase() === email?.toLowerCase();
    return (
      sameEmail ||
      (Boolean(phone) && contact.phone !== undefined && digits(contact.phone) === digits(phone ?? ""))
    );
  });
}

function create({
  tables,
  body,
  random,
  now,
}: CrmCall<{ body: Given<"ContactInput"> | Given<"ContactUpsert"> }>) {
  const at = new Date(now).toISOString();
  const first: KeptContact = {
    id: random.hex(20),
    type: "lead",
    dnd: false,
    tags: [],
    customFields: [],
    dateAdded: at,
    dateUpdated: at,
  };
  return tables.contacts.add({ ...first, ...membersOf(body) });
}

function change({ tables, body, now }: CrmCall<{ body: Given<"ContactChange"> }>, id: string): KeptContact {
  return tables.contacts.update(id, { ...membersOf(body), dateUpdated: new Date(now).toISOString() });
}

const textMembers = [
  "firstName",
  "lastName",
  "companyName",
  "email",
  "phone",
  "city",
  "state",
  "country",
  "address1",
  "postalCode",
  "website",
  "timezone",
  "source",
  "assignedTo",
] as const;

function membersOf(
  body: Given<"ContactChange"> & { readonly companyName?: string | null },
): Partial<KeptContact> {
  const [first, ...rest] = (body.name ?? "").trim().split(/\s+/);
  const given: Readonly<Record<string, unknown>> = {
    ...(body.name && { firstName: first, lastName: rest.join(" ") }),
    ...body,
  };
  const texts = textMembers.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : []));
  return {
    // Each value is a text, as each of these members is.
    ...(Object.fromEntries(texts) as Partial<KeptContact>),
    ...(body.dnd !== undefined && { dnd: body.dnd }),
    ...(body.tags && { tags: lower(body.tags) }),
  };
}

function retag(tables: CrmCall["tables"], { id }: KeptContact, tags: readonly string[], now: number) {
  const distinct = [...new Set(tags)];
  for (const name of distinct) {
    if (!tables.tags.list().some((tag) => tag.name === name)) tables.tags.add({ id: `tag-${name}`, name });
  }
  tables.contacts.update(id, { tags: distinct, dateUpdated: new Date(now).toISOString() });
  return { body: { tags: distinct } };
}

/** HighLevel keeps tags in small letters. */
function lower(tags: readonly string[]): string[] {
  return tags.map((tag) => tag.trim().toLowerCase());
}

function digits(phone: string): string {
  return phone.replace(/\D/g, "");
}
