import {
  type Collection,
  type ConnectedVendor,
  connectVendor,
  defineVendor,
  type JsonObject,
  type Operation,
} from "@medtainer/core";

/** A contact of a vendor that is not Google. */
export interface AcmeContact extends JsonObject {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly tags: readonly string[];
}

const listContacts: Operation<{ cursor?: string }, { contacts: AcmeContact[]; next?: string }> = {
  vendor: "acme",
  id: "listContacts",
  route: "GET /contacts",
  effect: "read",
  parameters: { cursor: { in: "query" } },
  input: { type: "object", properties: { cursor: { type: "string" } }, additionalProperties: false },
  replyMediaType: "application/json",
  pagination: { style: "cursor", position: "cursor", items: "/contacts", next: "/next" },
};

const updateContact: Operation<JsonObject, unknown> = {
  vendor: "acme",
  id: "updateContact",
  route: "PUT /contacts/{contactId}",
  effect: "destructive",
  parameters: { contactId: { in: "path" }, email: { in: "body" }, phone: { in: "body" } },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: { contactId: { type: "string" }, email: { type: "string" }, phone: { type: "string" } },
    required: ["contactId"],
    additionalProperties: false,
  },
};

const contacts: Collection = {
  vendor: "acme",
  kind: "contacts",
  list: { operation: listContacts },
  key: "/id",
  labels: { tag: "/tags/*" },
  freshSeconds: 3_600,
};

/** A vendor with a collection of contacts, and a tool that changes one. */
export const acme = defineVendor({
  service: {
    name: "acme",
    title: "Acme",
    baseUrl: "https://acme.example",
    credential: { fields: {}, sign: () => {} },
    rateLimits: [],
  },
  operations: [listContacts, updateContact],
  operationTools: [
    {
      name: "acme_update_contact",
      title: "Change a contact",
      description: "Changes a contact.",
      operation: updateContact,
    },
  ],
  collections: [contacts],
});

/** The vendor with these contacts, read anew each time. */
export function connectAcme(read: () => readonly AcmeContact[]): ConnectedVendor {
  return connectVendor(acme, { credential: {}, fetch: async () => Response.json({ contacts: read() }) });
}
