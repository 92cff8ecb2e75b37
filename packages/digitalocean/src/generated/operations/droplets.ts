// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateDropletInput,
  DeleteDropletInput,
  GetDropletInput,
  ListDropletBackupsInput,
  ListDropletFirewallsInput,
  ListDropletKernelsInput,
  ListDropletNeighborsInput,
  ListDropletSnapshotsInput,
  ListDropletsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List droplets */
export const listDroplets: Operation<ListDropletsInput, Reply<ApiOperations["listDroplets"]>> = {
  vendor: "digitalocean",
  id: "listDroplets",
  group: "droplets",
  route: "GET /v2/droplets",
  effect: "read",
  parameters: {
    per_page: { in: "query" },
    page: { in: "query" },
    tag_name: { in: "query" },
    name: { in: "query" },
    type: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
      tag_name: {
        type: "string",
        description: "Only droplets that carry this tag. Stands alone, without `name` or `type`.",
      },
      name: {
        type: "string",
        description: "Only droplets with exactly this name; capitals do not matter. Not together with `tag_name`.",
      },
      type: {
        type: "string",
        description: "`gpus` lists the droplets with a GPU, `droplets` all others. Not together with `tag_name`.",
        enum: ["droplets", "gpus"],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/droplets",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["droplet:read"],
};

/** Create a droplet */
export const createDroplet: Operation<CreateDropletInput, Reply<ApiOperations["createDroplet"]>> = {
  vendor: "digitalocean",
  id: "createDroplet",
  group: "droplets",
  route: "POST /v2/droplets",
  effect: "write",
  parameters: {
    name: { in: "body" },
    region: { in: "body" },
    size: { in: "body" },
    image: { in: "body" },
    ssh_keys: { in: "body" },
    backups: { in: "body" },
    backup_policy: { in: "body" },
    ipv6: { in: "body" },
    monitoring: { in: "body" },
    tags: { in: "body" },
    user_data: { in: "body" },
    volumes: { in: "body" },
    vpc_uuid: { in: "body" },
    with_droplet_agent: { in: "body" },
    public_networking: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: {
        type: "string",
        maxLength: 255,
        pattern: "^[a-zA-Z0-9]?[a-z0-9A-Z.\\-]*[a-z0-9A-Z]$",
        description: "Name and hostname: letters, digits, dots and dashes. If it is a full name under one of the account's domains, its address will resolve back to it.",
      },
      region: {
        type: "string",
        description: "Slug from the list of regions. The beginning of one (`nyc`) lets DigitalOcean choose among them; left out, any region may be taken.",
      },
      size: { type: "string", description: "Slug from the list of sizes; sets the price." },
      image: {
        type: ["string", "integer"],
        description: "Slug of a public image, or the number of an image, snapshot or backup, from the list of images.",
      },
      ssh_keys: {
        type: "array",
        default: [],
        items: { type: ["string", "integer"] },
        description: "Ids or fingerprints from the list of SSH keys; they may log in as root. Without any, the root password comes by mail.",
      },
      backups: {
        type: "boolean",
        default: false,
        description: "True for automatic backups at an extra charge.",
      },
      backup_policy: {
        type: "object",
        description: "When backups are taken; daily if left out. Only with `backups`.",
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
      ipv6: { type: "boolean", default: false, description: "True for a public IPv6 address as well." },
      monitoring: {
        type: "boolean",
        default: false,
        description: "True to install the agent that measures memory and disk; free of charge.",
      },
      tags: { type: ["array", "null"], items: { type: "string" }, default: [], description: "Names of tags." },
      user_data: {
        type: "string",
        description: "cloud-config or shell script that runs at the first start; plain text, at most 64 KiB. No secrets.",
      },
      volumes: {
        type: "array",
        default: [],
        items: { type: "string" },
        description: "UUIDs of volumes to attach; they must be free and in the same region.",
      },
      vpc_uuid: {
        type: "string",
        description: "UUID of the private network. Left out, it is the region's default one.",
      },
      with_droplet_agent: {
        type: "boolean",
        description: "Agent for the web console. Left out, it is installed if the system allows it; true makes a failure fatal, false leaves it off.",
      },
      public_networking: {
        type: "boolean",
        default: true,
        description: "False for a droplet without any public address, now or later; `ipv6` must be false then.",
      },
    },
    required: ["name", "size", "image"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["droplet:create"],
};

/** Get a droplet */
export const getDroplet: Operation<GetDropletInput, Reply<ApiOperations["getDroplet"]>> = {
  vendor: "digitalocean",
  id: "getDroplet",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}",
  effect: "read",
  parameters: { droplet_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
    },
    required: ["droplet_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["droplet:read"],
};

/** Delete a droplet */
export const deleteDroplet: Operation<DeleteDropletInput, null> = {
  vendor: "digitalocean",
  id: "deleteDroplet",
  group: "droplets",
  route: "DELETE /v2/droplets/{droplet_id}",
  effect: "destructive",
  parameters: { droplet_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
    },
    required: ["droplet_id"],
    additionalProperties: false,
  },
  scopes: ["droplet:delete"],
};

/** List a droplet's backups */
export const listDropletBackups: Operation<
  ListDropletBackupsInput,
  Reply<ApiOperations["listDropletBackups"]>
> = {
  vendor: "digitalocean",
  id: "listDropletBackups",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}/backups",
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
    items: "/backups",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["droplet:read"],
};

/** List a droplet's snapshots */
export const listDropletSnapshots: Operation<
  ListDropletSnapshotsInput,
  Reply<ApiOperations["listDropletSnapshots"]>
> = {
  vendor: "digitalocean",
  id: "listDropletSnapshots",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}/snapshots",
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
    items: "/snapshots",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["droplet:read"],
};

/** List kernels for a droplet */
export const listDropletKernels: Operation<
  ListDropletKernelsInput,
  Reply<ApiOperations["listDropletKernels"]>
> = {
  vendor: "digitalocean",
  id: "listDropletKernels",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}/kernels",
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
    items: "/kernels",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["droplet:read"],
};

/** List a droplet's firewalls */
export const listDropletFirewalls: Operation<
  ListDropletFirewallsInput,
  Reply<ApiOperations["listDropletFirewalls"]>
> = {
  vendor: "digitalocean",
  id: "listDropletFirewalls",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}/firewalls",
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
    items: "/firewalls",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["firewall:read"],
};

/** List a droplet's neighbors */
export const listDropletNeighbors: Operation<
  ListDropletNeighborsInput,
  Reply<ApiOperations["listDropletNeighbors"]>
> = {
  vendor: "digitalocean",
  id: "listDropletNeighbors",
  group: "droplets",
  route: "GET /v2/droplets/{droplet_id}/neighbors",
  effect: "read",
  parameters: { droplet_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      droplet_id: {
        type: "integer",
        minimum: 1,
        description: "Number of the droplet, from the list of droplets.",
      },
    },
    required: ["droplet_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["droplet:read"],
};
