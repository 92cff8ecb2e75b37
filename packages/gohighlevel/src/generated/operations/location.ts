// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateTagInput,
  DeleteTagInput,
  GetCustomFieldInput,
  GetLocationInput,
  ListCustomFieldsInput,
  ListCustomValuesInput,
  ListTagsInput,
  SearchTasksInput,
  UpdateTagInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get the location */
export const getLocation: Operation<GetLocationInput, Reply<ApiOperations["getLocation"]>> = {
  vendor: "gohighlevel",
  id: "getLocation",
  group: "location",
  route: "GET /locations/{locationId}",
  effect: "read",
  parameters: { locationId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["locations.readonly"],
};

/** List tags */
export const listTags: Operation<ListTagsInput, Reply<ApiOperations["listTags"]>> = {
  vendor: "gohighlevel",
  id: "listTags",
  group: "location",
  route: "GET /locations/{locationId}/tags",
  effect: "read",
  parameters: { locationId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["locations/tags.readonly"],
};

/** Create a tag */
export const createTag: Operation<CreateTagInput, Reply<ApiOperations["createTag"]>> = {
  vendor: "gohighlevel",
  id: "createTag",
  group: "location",
  route: "POST /locations/{locationId}/tags",
  effect: "write",
  parameters: { locationId: { in: "path" }, name: { in: "body" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: { name: { type: "string", description: "The tag as people read it." } },
    required: ["name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["locations/tags.write"],
};

/** Rename a tag */
export const updateTag: Operation<UpdateTagInput, Reply<ApiOperations["updateTag"]>> = {
  vendor: "gohighlevel",
  id: "updateTag",
  group: "location",
  route: "PUT /locations/{locationId}/tags/{tagId}",
  effect: "destructive",
  parameters: {
    locationId: { in: "path" },
    tagId: { in: "path" },
    name: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      tagId: { type: "string", description: "The id of the tag." },
      name: { type: "string", description: "The tag as people read it." },
    },
    required: ["tagId", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Delete a tag */
export const deleteTag: Operation<DeleteTagInput, Reply<ApiOperations["deleteTag"]>> = {
  vendor: "gohighlevel",
  id: "deleteTag",
  group: "location",
  route: "DELETE /locations/{locationId}/tags/{tagId}",
  effect: "destructive",
  parameters: { locationId: { in: "path" }, tagId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: { tagId: { type: "string", description: "The id of the tag." } },
    required: ["tagId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Search tasks */
export const searchTasks: Operation<SearchTasksInput, Reply<ApiOperations["searchTasks"]>> = {
  vendor: "gohighlevel",
  id: "searchTasks",
  group: "location",
  route: "POST /locations/{locationId}/tasks/search",
  effect: "read",
  parameters: {
    locationId: { in: "path" },
    contactId: { in: "body" },
    completed: { in: "body" },
    assignedTo: { in: "body" },
    query: { in: "body" },
    limit: { in: "body" },
    skip: { in: "body" },
    businessId: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "array", items: { type: "string" }, description: "Only tasks of these contacts." },
      completed: { type: "boolean", description: "Only those that are, or are not, done." },
      assignedTo: { type: "array", items: { type: "string" }, description: "Only tasks of these users." },
      query: { type: "string", description: "Words of title or text." },
      limit: { type: "number", default: 25, description: "How many on a page." },
      skip: { type: "number", default: 0, description: "How many to pass over." },
      businessId: { type: "string", description: "Only tasks of this company." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["locations/tasks.readonly"],
};

/** List custom fields */
export const listCustomFields: Operation<ListCustomFieldsInput, Reply<ApiOperations["listCustomFields"]>> = {
  vendor: "gohighlevel",
  id: "listCustomFields",
  group: "location",
  route: "GET /locations/{locationId}/customFields",
  effect: "read",
  parameters: { locationId: { in: "path" }, model: { in: "query" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      model: {
        type: "string",
        description: "Fields of contacts, of opportunities, or all.",
        enum: ["contact", "opportunity", "all"],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["locations/customFields.readonly"],
};

/** Get a custom field */
export const getCustomField: Operation<GetCustomFieldInput, Reply<ApiOperations["getCustomField"]>> = {
  vendor: "gohighlevel",
  id: "getCustomField",
  group: "location",
  route: "GET /locations/{locationId}/customFields/{id}",
  effect: "read",
  parameters: { locationId: { in: "path" }, id: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: { id: { type: "string", description: "Its id." } },
    required: ["id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** List custom values */
export const listCustomValues: Operation<ListCustomValuesInput, Reply<ApiOperations["listCustomValues"]>> = {
  vendor: "gohighlevel",
  id: "listCustomValues",
  group: "location",
  route: "GET /locations/{locationId}/customValues",
  effect: "read",
  parameters: { locationId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["locations/customValues.readonly"],
};
