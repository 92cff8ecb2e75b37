// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { CreateDropletActionInput, GetDropletActionInput, ListDropletActionsInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List a droplet's actions */
export const listDropletActions: Operation<
  ListDropletActionsInput,
  Reply<ApiOperations["listDropletActions"]>
> = {
  vendor: "digitalocean",
  id: "listDropletActions",
  group: "droplet-actions",
  route: "GET /v2/droplets/{droplet_id}/actions",
  effect: "read",
  parameters: { droplet_id: { in: "path" }, per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    required: ["droplet_id"],
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
  scopes: ["droplet:read"],
};

/** Start an action on a droplet */
export const createDropletAction: Operation<
  CreateDropletActionInput,
  Reply<ApiOperations["createDropletAction"]>
> = {
  vendor: "digitalocean",
  id: "createDropletAction",
  group: "droplet-actions",
  route: "POST /v2/droplets/{droplet_id}/actions",
  effect: "write",
  parameters: {
    droplet_id: { in: "path" },
    type: { in: "body" },
    image: { in: "body" },
    size: { in: "body" },
    disk: { in: "body" },
    name: { in: "body" },
    kernel: { in: "body" },
    backup_policy: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
      type: {
        type: "string",
        description: "What to do. `reboot` and `shutdown` ask the system politely and may fail; `power_cycle` and `power_off` cut the power, so unsaved data is lost. `restore` and `rebuild` overwrite the disk. `password_reset` mails a new root password. `enable_ipv6` cannot be undone. Some need a second token scope: `resize` droplet:create, `snapshot` image:create; `restore`, `rebuild` and `password_reset` droplet:admin.",
        enum: [
          "enable_backups",
          "disable_backups",
          "change_backup_policy",
          "reboot",
          "power_cycle",
          "shutdown",
          "power_off",
          "power_on",
          "restore",
          "password_reset",
          "resize",
          "rebuild",
          "rename",
          "change_kernel",
          "enable_ipv6",
          "snapshot",
        ],
      },
      image: {
        type: ["string", "integer"],
        description: "For `rebuild`: number or public slug of the image to start over from. For `restore`: number of a backup of this very droplet.",
      },
      size: { type: "string", description: "For `resize`: slug from the list of sizes." },
      disk: {
        type: "boolean",
        description: "For `resize`: true enlarges the disk too, which can never be undone; otherwise only memory and CPUs change.",
      },
      name: {
        type: "string",
        description: "For `rename`: the droplet's new name. For `snapshot`: the snapshot's name.",
      },
      kernel: {
        type: "integer",
        description: "For `change_kernel`: number from the droplet's list of kernels.",
      },
      backup_policy: {
        type: "object",
        description: "For `change_backup_policy` (required there) and `enable_backups` (daily if left out): when backups are taken.",
        properties: {
          plan: { type: "string", description: "How often.", enum: ["daily", "weekly"] },
          weekday: {
            type: "string",
            description: "Day of a weekly backup.",
            enum: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
          },
          hour: {
            type: "integer",
            description: "Hour at which the window opens.",
            enum: [0, 4, 8, 12, 16, 20],
          },
        },
      },
    },
    required: ["droplet_id", "type"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["droplet:update"],
};

/** Get a droplet's action */
export const getDropletAction: Operation<GetDropletActionInput, Reply<ApiOperations["getDropletAction"]>> = {
  vendor: "digitalocean",
  id: "getDropletAction",
  group: "droplet-actions",
  route: "GET /v2/droplets/{droplet_id}/actions/{action_id}",
  effect: "read",
  parameters: { droplet_id: { in: "path" }, action_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
      action_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the action, from the reply that started it or from a list of actions.",
      },
    },
    required: ["droplet_id", "action_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["droplet:read"],
};
