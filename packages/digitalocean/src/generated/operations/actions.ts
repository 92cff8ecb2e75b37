// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetActionInput, ListActionsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List actions */
export const listActions: Operation<ListActionsInput, Reply<ApiOperations["listActions"]>> = {
  vendor: "digitalocean",
  id: "listActions",
  group: "actions",
  route: "GET /v2/actions",
  effect: "read",
  parameters: { per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/actions",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["actions:read"],
};

/** Get an action */
export const getAction: Operation<GetActionInput, Reply<ApiOperations["getAction"]>> = {
  vendor: "digitalocean",
  id: "getAction",
  group: "actions",
  route: "GET /v2/actions/{action_id}",
  effect: "read",
  parameters: { action_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      action_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the action, from the reply that started it or from a list of actions.",
      },
    },
    required: ["action_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["actions:read"],
};
