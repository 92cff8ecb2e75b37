// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetUserInput, ListUsersInput, SearchUsersInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List users */
export const listUsers: Operation<ListUsersInput, Reply<ApiOperations["listUsers"]>> = {
  vendor: "gohighlevel",
  id: "listUsers",
  group: "users",
  route: "GET /users/",
  effect: "read",
  parameters: { locationId: { in: "query" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["users.readonly"],
};

/** Search users */
export const searchUsers: Operation<SearchUsersInput, Reply<ApiOperations["searchUsers"]>> = {
  vendor: "gohighlevel",
  id: "searchUsers",
  group: "users",
  route: "GET /users/search",
  effect: "read",
  parameters: {
    companyId: { in: "query" },
    query: { in: "query" },
    skip: { in: "query" },
    limit: { in: "query" },
    locationId: { in: "query" },
    type: { in: "query" },
    role: { in: "query" },
    ids: { in: "query" },
    sort: { in: "query" },
    sortDirection: { in: "query" },
    enabled2waySync: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      companyId: { type: "string", description: "The agency's id, from getLocation." },
      query: { type: "string", description: "Words of name, e-mail address or phone." },
      skip: { type: "string", default: "0", description: "How many to pass over." },
      limit: { type: "string", default: "25", description: "How many." },
      type: { type: "string", description: "agency or account." },
      role: { type: "string", description: "admin or user." },
      ids: { type: "string", description: "Only these, separated by commas." },
      sort: { type: "string", description: "What they are sorted by." },
      sortDirection: { type: "string", description: "asc or desc." },
      enabled2waySync: { type: "boolean", description: "Only users whose calendar is synced both ways." },
    },
    required: ["companyId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["users.readonly"],
};

/** Get a user */
export const getUser: Operation<GetUserInput, Reply<ApiOperations["getUser"]>> = {
  vendor: "gohighlevel",
  id: "getUser",
  group: "users",
  route: "GET /users/{userId}",
  effect: "read",
  parameters: { userId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: { userId: { type: "string", description: "The id of the user." } },
    required: ["userId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["users.readonly"],
};
