// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  AddFirewallDropletsInput,
  AddFirewallRulesInput,
  AddFirewallTagsInput,
  CreateFirewallInput,
  DeleteFirewallInput,
  GetFirewallInput,
  ListFirewallsInput,
  RemoveFirewallDropletsInput,
  RemoveFirewallRulesInput,
  RemoveFirewallTagsInput,
  UpdateFirewallInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List firewalls */
export const listFirewalls: Operation<ListFirewallsInput, Reply<ApiOperations["listFirewalls"]>> = {
  vendor: "digitalocean",
  id: "listFirewalls",
  group: "firewalls",
  route: "GET /v2/firewalls",
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
    items: "/firewalls",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["firewall:read"],
};

/** Create a firewall */
export const createFirewall: Operation<CreateFirewallInput, Reply<ApiOperations["createFirewall"]>> = {
  vendor: "digitalocean",
  id: "createFirewall",
  group: "firewalls",
  route: "POST /v2/firewalls",
  effect: "write",
  parameters: {
    name: { in: "body" },
    inbound_rules: { in: "body" },
    outbound_rules: { in: "body" },
    droplet_ids: { in: "body" },
    tags: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: {
        type: "string",
        pattern: "^[a-zA-Z0-9][a-zA-Z0-9.-]+$",
        description: "Letters, digits, dots and dashes; a letter or digit first.",
      },
      inbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            sources: {
              type: "object",
              description: "Who may send it.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "sources"],
        },
        description: "Traffic that may come in. At least one of the two lists of rules must be sent.",
      },
      outbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            destinations: {
              type: "object",
              description: "Where it may go.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "destinations"],
        },
        description: "Traffic that may go out. Without any, the droplets reach nothing.",
      },
      droplet_ids: {
        type: ["array", "null"],
        items: { type: "integer" },
        description: "Numbers of the droplets to guard.",
      },
      tags: {
        type: ["array", "null"],
        items: { type: "string" },
        description: "Tags whose droplets it shall guard; they must exist.",
      },
    },
    required: ["name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["firewall:create"],
};

/** Get a firewall */
export const getFirewall: Operation<GetFirewallInput, Reply<ApiOperations["getFirewall"]>> = {
  vendor: "digitalocean",
  id: "getFirewall",
  group: "firewalls",
  route: "GET /v2/firewalls/{firewall_id}",
  effect: "read",
  parameters: { firewall_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
    },
    required: ["firewall_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["firewall:read"],
};

/** Replace a firewall */
export const updateFirewall: Operation<UpdateFirewallInput, Reply<ApiOperations["updateFirewall"]>> = {
  vendor: "digitalocean",
  id: "updateFirewall",
  group: "firewalls",
  route: "PUT /v2/firewalls/{firewall_id}",
  effect: "destructive",
  parameters: {
    firewall_id: { in: "path" },
    name: { in: "body" },
    inbound_rules: { in: "body" },
    outbound_rules: { in: "body" },
    droplet_ids: { in: "body" },
    tags: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      name: {
        type: "string",
        pattern: "^[a-zA-Z0-9][a-zA-Z0-9.-]+$",
        description: "Letters, digits, dots and dashes; a letter or digit first.",
      },
      inbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            sources: {
              type: "object",
              description: "Who may send it.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "sources"],
        },
        description: "Traffic that may come in. At least one of the two lists of rules must be sent.",
      },
      outbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            destinations: {
              type: "object",
              description: "Where it may go.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "destinations"],
        },
        description: "Traffic that may go out. Without any, the droplets reach nothing.",
      },
      droplet_ids: {
        type: ["array", "null"],
        items: { type: "integer" },
        description: "Numbers of the droplets to guard.",
      },
      tags: {
        type: ["array", "null"],
        items: { type: "string" },
        description: "Tags whose droplets it shall guard; they must exist.",
      },
    },
    required: ["firewall_id", "name"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["firewall:update"],
};

/** Delete a firewall */
export const deleteFirewall: Operation<DeleteFirewallInput, null> = {
  vendor: "digitalocean",
  id: "deleteFirewall",
  group: "firewalls",
  route: "DELETE /v2/firewalls/{firewall_id}",
  effect: "destructive",
  parameters: { firewall_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
    },
    required: ["firewall_id"],
    additionalProperties: false,
  },
  scopes: ["firewall:delete"],
};

/** Put droplets behind a firewall */
export const addFirewallDroplets: Operation<AddFirewallDropletsInput, null> = {
  vendor: "digitalocean",
  id: "addFirewallDroplets",
  group: "firewalls",
  route: "POST /v2/firewalls/{firewall_id}/droplets",
  effect: "write",
  parameters: { firewall_id: { in: "path" }, droplet_ids: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      droplet_ids: {
        type: "array",
        items: { type: "integer" },
        description: "Numbers from the list of droplets.",
      },
    },
    required: ["firewall_id", "droplet_ids"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};

/** Take droplets out from behind a firewall */
export const removeFirewallDroplets: Operation<RemoveFirewallDropletsInput, null> = {
  vendor: "digitalocean",
  id: "removeFirewallDroplets",
  group: "firewalls",
  route: "DELETE /v2/firewalls/{firewall_id}/droplets",
  effect: "destructive",
  parameters: { firewall_id: { in: "path" }, droplet_ids: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      droplet_ids: {
        type: "array",
        items: { type: "integer" },
        description: "Numbers from the list of droplets.",
      },
    },
    required: ["firewall_id", "droplet_ids"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};

/** Put tags behind a firewall */
export const addFirewallTags: Operation<AddFirewallTagsInput, null> = {
  vendor: "digitalocean",
  id: "addFirewallTags",
  group: "firewalls",
  route: "POST /v2/firewalls/{firewall_id}/tags",
  effect: "write",
  parameters: { firewall_id: { in: "path" }, tags: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      tags: { type: ["array", "null"], items: { type: "string" }, description: "Tags that exist." },
    },
    required: ["firewall_id", "tags"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};

/** Take tags out from behind a firewall */
export const removeFirewallTags: Operation<RemoveFirewallTagsInput, null> = {
  vendor: "digitalocean",
  id: "removeFirewallTags",
  group: "firewalls",
  route: "DELETE /v2/firewalls/{firewall_id}/tags",
  effect: "destructive",
  parameters: { firewall_id: { in: "path" }, tags: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      tags: { type: ["array", "null"], items: { type: "string" }, description: "Tags that exist." },
    },
    required: ["firewall_id", "tags"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};

/** Add firewall rules */
export const addFirewallRules: Operation<AddFirewallRulesInput, null> = {
  vendor: "digitalocean",
  id: "addFirewallRules",
  group: "firewalls",
  route: "POST /v2/firewalls/{firewall_id}/rules",
  effect: "write",
  parameters: { firewall_id: { in: "path" }, inbound_rules: { in: "body" }, outbound_rules: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      inbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            sources: {
              type: "object",
              description: "Who may send it.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "sources"],
        },
        description: "Traffic that may come in.",
      },
      outbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            destinations: {
              type: "object",
              description: "Where it may go.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "destinations"],
        },
        description: "Traffic that may go out.",
      },
    },
    required: ["firewall_id"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};

/** Remove firewall rules */
export const removeFirewallRules: Operation<RemoveFirewallRulesInput, null> = {
  vendor: "digitalocean",
  id: "removeFirewallRules",
  group: "firewalls",
  route: "DELETE /v2/firewalls/{firewall_id}/rules",
  effect: "destructive",
  parameters: { firewall_id: { in: "path" }, inbound_rules: { in: "body" }, outbound_rules: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      firewall_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the firewall, from the list of firewalls.",
      },
      inbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            sources: {
              type: "object",
              description: "Who may send it.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "sources"],
        },
        description: "Traffic that may come in.",
      },
      outbound_rules: {
        type: ["array", "null"],
        items: {
          type: "object",
          properties: {
            protocol: { type: "string", enum: ["tcp", "udp", "icmp"] },
            ports: {
              type: "string",
              description: "One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp.",
            },
            destinations: {
              type: "object",
              description: "Where it may go.",
              properties: {
                addresses: {
                  type: "array",
                  items: { type: "string" },
                  description: "IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet.",
                },
                droplet_ids: {
                  type: "array",
                  items: { type: "integer" },
                  description: "Numbers of droplets.",
                },
                load_balancer_uids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of load balancers.",
                },
                kubernetes_ids: {
                  type: "array",
                  items: { type: "string" },
                  description: "UUIDs of Kubernetes clusters.",
                },
                tags: {
                  type: ["array", "null"],
                  items: { type: "string" },
                  description: "All droplets with one of these tags.",
                },
              },
            },
          },
          required: ["protocol", "ports", "destinations"],
        },
        description: "Traffic that may go out.",
      },
    },
    required: ["firewall_id"],
    additionalProperties: false,
  },
  scopes: ["firewall:update"],
};
