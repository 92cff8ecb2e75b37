// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { CreateClientInput, GetClientInput, ListClientsInput, UpdateClientInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List clients */
export const listClients: Operation<ListClientsInput, Reply<ApiOperations["listClients"]>> = {
  vendor: "freshbooks",
  id: "listClients",
  group: "clients",
  route: "GET /accounting/account/{accountId}/users/clients",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
    search_email: { in: "query", name: "search[email]" },
    search_organization_like: { in: "query", name: "search[organization_like]" },
    search_userid: { in: "query", name: "search[userid]" },
    search_vis_state: { in: "query", name: "search[vis_state]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
      search_email: { type: "string", description: "Exactly this address." },
      search_organization_like: { type: "string", description: "Part of the name of the organization." },
      search_userid: { type: "integer", description: "The client with this id." },
      search_vis_state: {
        type: "integer",
        description: "0 shown, 1 deleted, 2 archived; all but the deleted where it is left out.",
        enum: [0, 1, 2],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/clients",
    total: "/response/result/total",
  },
  scopes: ["user:clients:read"],
};

/** Create a client */
export const createClient: Operation<
  CreateClientInput,
  Reply<ApiOperations["createClient"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createClient",
  group: "clients",
  route: "POST /accounting/account/{accountId}/users/clients",
  effect: "write",
  parameters: { accountId: { in: "path" }, client: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      client: {
        type: "object",
        properties: {
          fname: { type: "string" },
          lname: { type: "string" },
          organization: { type: "string" },
          email: { type: "string" },
          bus_phone: { type: "string" },
          home_phone: { type: "string" },
          mob_phone: { type: "string" },
          note: { type: "string" },
          currency_code: { type: "string" },
          language: { type: "string" },
          vat_name: { type: "string" },
          vat_number: { type: "string" },
          p_street: { type: "string" },
          p_street2: { type: "string" },
          p_city: { type: "string" },
          p_province: { type: "string" },
          p_code: { type: "string" },
          p_country: { type: "string" },
        },
      },
    },
    required: ["client"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:clients:write"],
};

/** Get a client */
export const getClient: Operation<GetClientInput, Reply<ApiOperations["getClient"], "/response/result">> = {
  vendor: "freshbooks",
  id: "getClient",
  group: "clients",
  route: "GET /accounting/account/{accountId}/users/clients/{clientId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, clientId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { clientId: { type: "integer", description: "Its id." } },
    required: ["clientId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:clients:read"],
};

/** Update a client */
export const updateClient: Operation<
  UpdateClientInput,
  Reply<ApiOperations["updateClient"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updateClient",
  group: "clients",
  route: "PUT /accounting/account/{accountId}/users/clients/{clientId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, clientId: { in: "path" }, client: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      clientId: { type: "integer", description: "Its id." },
      client: {
        type: "object",
        properties: {
          fname: { type: "string" },
          lname: { type: "string" },
          organization: { type: "string" },
          email: { type: "string" },
          bus_phone: { type: "string" },
          home_phone: { type: "string" },
          mob_phone: { type: "string" },
          note: { type: "string" },
          currency_code: { type: "string" },
          language: { type: "string" },
          vat_name: { type: "string" },
          vat_number: { type: "string" },
          p_street: { type: "string" },
          p_street2: { type: "string" },
          p_city: { type: "string" },
          p_province: { type: "string" },
          p_code: { type: "string" },
          p_country: { type: "string" },
          vis_state: { type: "integer", enum: [0, 1, 2] },
        },
      },
    },
    required: ["clientId", "client"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:clients:write"],
};
