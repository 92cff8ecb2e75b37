// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  AddContactTagsInput,
  AddContactToWorkflowInput,
  CreateContactInput,
  DeleteContactInput,
  FindDuplicateContactInput,
  GetContactInput,
  ListContactAppointmentsInput,
  RemoveContactFromWorkflowInput,
  RemoveContactTagsInput,
  SearchContactsInput,
  UpdateContactInput,
  UpsertContactInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Search contacts */
export const searchContacts: Operation<SearchContactsInput, Reply<ApiOperations["searchContacts"]>> = {
  vendor: "gohighlevel",
  id: "searchContacts",
  group: "contacts",
  route: "POST /contacts/search",
  effect: "read",
  parameters: {
    locationId: { in: "body" },
    pageLimit: { in: "body" },
    page: { in: "body" },
    searchAfter: { in: "body" },
    query: { in: "body" },
    filters: { in: "body" },
    sort: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      pageLimit: { type: "number", minimum: 1, maximum: 500, description: "How many on a page, at most 500." },
      page: {
        type: "number",
        minimum: 1,
        description: "Page number from 1; only the first 10,000 contacts can be reached so.",
      },
      searchAfter: {
        type: "array",
        items: { type: ["string", "number"] },
        description: "`searchAfter` of the last contact of the page before; reaches all of them. Not together with `page`.",
      },
      query: {
        type: "string",
        maxLength: 75,
        description: "Words that stand in name, e-mail address, phone or company.",
      },
      filters: {
        type: "array",
        items: {
          type: "object",
          properties: {
            field: { type: "string", description: "Such as email, phone, tags, assignedTo, dateAdded." },
            operator: {
              type: "string",
              description: "How it is compared.",
              enum: [
                "eq",
                "not_eq",
                "contains",
                "not_contains",
                "wildcard",
                "not_wildcard",
                "match",
                "not_match",
                "range",
                "exists",
                "not_exists",
              ],
            },
            value: {
              type: ["string", "number", "boolean", "array", "object"],
              description: "Left out for exists and not_exists; for range `{gte, lte}`.",
              items: {},
            },
          },
          required: ["field", "operator"],
        },
        description: "Contacts that meet all of these.",
      },
      sort: {
        type: "array",
        items: {
          type: "object",
          properties: {
            field: { type: "string", description: "Such as dateAdded." },
            direction: { type: "string", description: "asc or desc.", enum: ["asc", "desc"] },
          },
          required: ["field", "direction"],
        },
        description: "The order.",
      },
    },
    required: ["pageLimit"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Find a contact by address */
export const findDuplicateContact: Operation<
  FindDuplicateContactInput,
  Reply<ApiOperations["findDuplicateContact"]>
> = {
  vendor: "gohighlevel",
  id: "findDuplicateContact",
  group: "contacts",
  route: "GET /contacts/search/duplicate",
  effect: "read",
  parameters: {
    locationId: { in: "query" },
    number: { in: "query" },
    email: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      number: { type: "string", description: "Phone number, in E.164 with its plus." },
      email: { type: "string", description: "E-mail address." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Create a contact */
export const createContact: Operation<CreateContactInput, Reply<ApiOperations["createContact"]>> = {
  vendor: "gohighlevel",
  id: "createContact",
  group: "contacts",
  route: "POST /contacts/",
  effect: "write",
  parameters: {
    firstName: { in: "body" },
    lastName: { in: "body" },
    name: { in: "body" },
    email: { in: "body" },
    locationId: { in: "body" },
    gender: { in: "body" },
    phone: { in: "body" },
    address1: { in: "body" },
    city: { in: "body" },
    state: { in: "body" },
    postalCode: { in: "body" },
    website: { in: "body" },
    timezone: { in: "body" },
    dnd: { in: "body" },
    dndSettings: { in: "body" },
    inboundDndSettings: { in: "body" },
    tags: { in: "body" },
    customFields: { in: "body" },
    source: { in: "body" },
    dateOfBirth: { in: "body" },
    country: { in: "body" },
    companyName: { in: "body" },
    assignedTo: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firstName: { type: ["string", "null"], description: "Given name." },
      lastName: { type: ["string", "null"], description: "Family name." },
      name: {
        type: ["string", "null"],
        description: "Whole name; HighLevel splits it where the two above are left out.",
      },
      email: { type: ["string", "null"], description: "E-mail address." },
      gender: { type: "string", description: "Gender, in words of your own." },
      phone: { type: ["string", "null"], description: "In E.164 where possible, such as +18135550142." },
      address1: { type: ["string", "null"], description: "Street and number." },
      city: { type: ["string", "null"], description: "Town." },
      state: { type: ["string", "null"], description: "State or region." },
      postalCode: { type: "string", description: "Postal code." },
      website: { type: ["string", "null"], description: "Web address." },
      timezone: { type: ["string", "null"], description: "IANA name, such as America/New_York." },
      dnd: { type: "boolean", description: "True stops all messages to the contact." },
      dndSettings: {
        type: "object",
        properties: {
          Call: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          Email: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          SMS: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          WhatsApp: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          GMB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          FB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
        },
      },
      inboundDndSettings: {
        type: "object",
        properties: {
          all: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages from the contact.",
                enum: ["active", "inactive"],
              },
              message: { type: "string", description: "Why." },
            },
            required: ["status"],
          },
        },
      },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags. In an update they take the place of all that were there.",
      },
      customFields: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "The field's id, from listCustomFields." },
            key: { type: "string", description: "The field's key." },
            field_value: {
              type: ["string", "number", "object", "array"],
              description: "As the field's type wants it: a text, a number, a list of texts.",
              items: {},
            },
          },
          required: ["id"],
        },
      },
      source: { type: "string", description: "Where the contact came from, in words of your own." },
      dateOfBirth: {
        type: ["object", "string", "null"],
        description: "The day of birth, such as 1984-02-29.",
      },
      country: { type: "string", description: "Two letters, such as US." },
      companyName: { type: ["string", "null"], description: "The company that the contact belongs to." },
      assignedTo: { type: "string", description: "Id of the user in charge." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Create or update a contact */
export const upsertContact: Operation<UpsertContactInput, Reply<ApiOperations["upsertContact"]>> = {
  vendor: "gohighlevel",
  id: "upsertContact",
  group: "contacts",
  route: "POST /contacts/upsert",
  effect: "write",
  parameters: {
    firstName: { in: "body" },
    lastName: { in: "body" },
    name: { in: "body" },
    email: { in: "body" },
    locationId: { in: "body" },
    gender: { in: "body" },
    phone: { in: "body" },
    address1: { in: "body" },
    city: { in: "body" },
    state: { in: "body" },
    postalCode: { in: "body" },
    website: { in: "body" },
    timezone: { in: "body" },
    dnd: { in: "body" },
    dndSettings: { in: "body" },
    inboundDndSettings: { in: "body" },
    tags: { in: "body" },
    customFields: { in: "body" },
    source: { in: "body" },
    dateOfBirth: { in: "body" },
    country: { in: "body" },
    companyName: { in: "body" },
    assignedTo: { in: "body" },
    createNewIfDuplicateAllowed: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firstName: { type: ["string", "null"], description: "Given name." },
      lastName: { type: ["string", "null"], description: "Family name." },
      name: {
        type: ["string", "null"],
        description: "Whole name; HighLevel splits it where the two above are left out.",
      },
      email: { type: ["string", "null"], description: "E-mail address." },
      gender: { type: "string", description: "Gender, in words of your own." },
      phone: { type: ["string", "null"], description: "In E.164 where possible, such as +18135550142." },
      address1: { type: ["string", "null"], description: "Street and number." },
      city: { type: ["string", "null"], description: "Town." },
      state: { type: ["string", "null"], description: "State or region." },
      postalCode: { type: "string", description: "Postal code." },
      website: { type: ["string", "null"], description: "Web address." },
      timezone: { type: ["string", "null"], description: "IANA name, such as America/New_York." },
      dnd: { type: "boolean", description: "True stops all messages to the contact." },
      dndSettings: {
        type: "object",
        properties: {
          Call: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          Email: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          SMS: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          WhatsApp: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          GMB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          FB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
        },
      },
      inboundDndSettings: {
        type: "object",
        properties: {
          all: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages from the contact.",
                enum: ["active", "inactive"],
              },
              message: { type: "string", description: "Why." },
            },
            required: ["status"],
          },
        },
      },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags. In an update they take the place of all that were there.",
      },
      customFields: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "The field's id, from listCustomFields." },
            key: { type: "string", description: "The field's key." },
            field_value: {
              type: ["string", "number", "object", "array"],
              description: "As the field's type wants it: a text, a number, a list of texts.",
              items: {},
            },
          },
          required: ["id"],
        },
      },
      source: { type: "string", description: "Where the contact came from, in words of your own." },
      dateOfBirth: {
        type: ["object", "string", "null"],
        description: "The day of birth, such as 1984-02-29.",
      },
      country: { type: "string", description: "Two letters, such as US." },
      companyName: { type: ["string", "null"], description: "The company that the contact belongs to." },
      assignedTo: { type: "string", description: "Id of the user in charge." },
      createNewIfDuplicateAllowed: { type: "boolean", default: false },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Get a contact */
export const getContact: Operation<GetContactInput, Reply<ApiOperations["getContact"]>> = {
  vendor: "gohighlevel",
  id: "getContact",
  group: "contacts",
  route: "GET /contacts/{contactId}",
  effect: "read",
  parameters: { contactId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
    },
    required: ["contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Update a contact */
export const updateContact: Operation<UpdateContactInput, Reply<ApiOperations["updateContact"]>> = {
  vendor: "gohighlevel",
  id: "updateContact",
  group: "contacts",
  route: "PUT /contacts/{contactId}",
  effect: "destructive",
  parameters: {
    contactId: { in: "path" },
    firstName: { in: "body" },
    lastName: { in: "body" },
    name: { in: "body" },
    email: { in: "body" },
    phone: { in: "body" },
    address1: { in: "body" },
    city: { in: "body" },
    state: { in: "body" },
    postalCode: { in: "body" },
    website: { in: "body" },
    timezone: { in: "body" },
    dnd: { in: "body" },
    dndSettings: { in: "body" },
    inboundDndSettings: { in: "body" },
    tags: { in: "body" },
    customFields: { in: "body" },
    source: { in: "body" },
    dateOfBirth: { in: "body" },
    country: { in: "body" },
    assignedTo: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      firstName: { type: ["string", "null"], description: "Given name." },
      lastName: { type: ["string", "null"], description: "Family name." },
      name: {
        type: ["string", "null"],
        description: "Whole name; HighLevel splits it where the two above are left out.",
      },
      email: { type: ["string", "null"], description: "E-mail address." },
      phone: { type: ["string", "null"], description: "In E.164 where possible, such as +18135550142." },
      address1: { type: ["string", "null"], description: "Street and number." },
      city: { type: ["string", "null"], description: "Town." },
      state: { type: ["string", "null"], description: "State or region." },
      postalCode: { type: "string", description: "Postal code." },
      website: { type: ["string", "null"], description: "Web address." },
      timezone: { type: ["string", "null"], description: "IANA name, such as America/New_York." },
      dnd: { type: "boolean", description: "True stops all messages to the contact." },
      dndSettings: {
        type: "object",
        properties: {
          Call: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          Email: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          SMS: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          WhatsApp: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          GMB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
          FB: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages of this kind.",
                enum: ["active", "inactive", "permanent"],
              },
              message: { type: "string", description: "Why." },
              code: { type: "string", description: "HighLevel's own code of the reason." },
            },
            required: ["status"],
          },
        },
      },
      inboundDndSettings: {
        type: "object",
        properties: {
          all: {
            type: "object",
            properties: {
              status: {
                type: "string",
                description: "`active` stops messages from the contact.",
                enum: ["active", "inactive"],
              },
              message: { type: "string", description: "Why." },
            },
            required: ["status"],
          },
        },
      },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags. In an update they take the place of all that were there.",
      },
      customFields: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "The field's id, from listCustomFields." },
            key: { type: "string", description: "The field's key." },
            field_value: {
              type: ["string", "number", "object", "array"],
              description: "As the field's type wants it: a text, a number, a list of texts.",
              items: {},
            },
          },
          required: ["id"],
        },
      },
      source: { type: ["string", "null"], description: "Where the contact came from, in words of your own." },
      dateOfBirth: {
        type: ["object", "string", "null"],
        description: "The day of birth, such as 1984-02-29.",
      },
      country: { type: "string", description: "Two letters, such as US." },
      assignedTo: { type: ["string", "null"], description: "Id of the user in charge." },
    },
    required: ["contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Delete a contact */
export const deleteContact: Operation<DeleteContactInput, Reply<ApiOperations["deleteContact"]>> = {
  vendor: "gohighlevel",
  id: "deleteContact",
  group: "contacts",
  route: "DELETE /contacts/{contactId}",
  effect: "destructive",
  parameters: { contactId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
    },
    required: ["contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Add tags to a contact */
export const addContactTags: Operation<AddContactTagsInput, Reply<ApiOperations["addContactTags"]>> = {
  vendor: "gohighlevel",
  id: "addContactTags",
  group: "contacts",
  route: "POST /contacts/{contactId}/tags",
  effect: "write",
  parameters: { contactId: { in: "path" }, tags: { in: "body" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags as people read them; unknown ones are made.",
      },
    },
    required: ["contactId", "tags"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Take tags off a contact */
export const removeContactTags: Operation<
  RemoveContactTagsInput,
  Reply<ApiOperations["removeContactTags"]>
> = {
  vendor: "gohighlevel",
  id: "removeContactTags",
  group: "contacts",
  route: "DELETE /contacts/{contactId}/tags",
  effect: "write",
  parameters: { contactId: { in: "path" }, tags: { in: "body" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags as people read them; unknown ones are made.",
      },
    },
    required: ["contactId", "tags"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** List a contact's appointments */
export const listContactAppointments: Operation<
  ListContactAppointmentsInput,
  Reply<ApiOperations["listContactAppointments"]>
> = {
  vendor: "gohighlevel",
  id: "listContactAppointments",
  group: "contacts",
  route: "GET /contacts/{contactId}/appointments",
  effect: "read",
  parameters: { contactId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
    },
    required: ["contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Start a workflow for a contact */
export const addContactToWorkflow: Operation<
  AddContactToWorkflowInput,
  Reply<ApiOperations["addContactToWorkflow"]>
> = {
  vendor: "gohighlevel",
  id: "addContactToWorkflow",
  group: "contacts",
  route: "POST /contacts/{contactId}/workflow/{workflowId}",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    workflowId: { in: "path" },
    eventStartTime: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      workflowId: { type: "string", description: "The id of the workflow." },
      eventStartTime: {
        type: "string",
        description: "When what the workflow is about begins: ISO 8601 with offset.",
      },
    },
    required: ["contactId", "workflowId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** End a workflow for a contact */
export const removeContactFromWorkflow: Operation<
  RemoveContactFromWorkflowInput,
  Reply<ApiOperations["removeContactFromWorkflow"]>
> = {
  vendor: "gohighlevel",
  id: "removeContactFromWorkflow",
  group: "contacts",
  route: "DELETE /contacts/{contactId}/workflow/{workflowId}",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    workflowId: { in: "path" },
    eventStartTime: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      workflowId: { type: "string", description: "The id of the workflow." },
      eventStartTime: {
        type: "string",
        description: "When what the workflow is about begins: ISO 8601 with offset.",
      },
    },
    required: ["contactId", "workflowId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};
