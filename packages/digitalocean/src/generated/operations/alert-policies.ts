// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateAlertPolicyInput,
  DeleteAlertPolicyInput,
  GetAlertPolicyInput,
  ListAlertPoliciesInput,
  UpdateAlertPolicyInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List alert policies */
export const listAlertPolicies: Operation<
  ListAlertPoliciesInput,
  Reply<ApiOperations["listAlertPolicies"]>
> = {
  vendor: "digitalocean",
  id: "listAlertPolicies",
  group: "alert-policies",
  route: "GET /v2/monitoring/alerts",
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
    items: "/policies",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["monitoring:read"],
};

/** Create an alert policy */
export const createAlertPolicy: Operation<
  CreateAlertPolicyInput,
  Reply<ApiOperations["createAlertPolicy"]>
> = {
  vendor: "digitalocean",
  id: "createAlertPolicy",
  group: "alert-policies",
  route: "POST /v2/monitoring/alerts",
  effect: "write",
  parameters: {
    type: { in: "body" },
    description: { in: "body" },
    compare: { in: "body" },
    value: { in: "body" },
    window: { in: "body" },
    entities: { in: "body" },
    tags: { in: "body" },
    alerts: { in: "body" },
    enabled: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      type: {
        type: "string",
        description: "The metric. Those under `v1/insights/droplet` are for droplets.",
        enum: [
          "v1/insights/droplet/load_1",
          "v1/insights/droplet/load_5",
          "v1/insights/droplet/load_15",
          "v1/insights/droplet/memory_utilization_percent",
          "v1/insights/droplet/disk_utilization_percent",
          "v1/insights/droplet/cpu",
          "v1/insights/droplet/disk_read",
          "v1/insights/droplet/disk_write",
          "v1/insights/droplet/public_outbound_bandwidth",
          "v1/insights/droplet/public_inbound_bandwidth",
          "v1/insights/droplet/private_outbound_bandwidth",
          "v1/insights/droplet/private_inbound_bandwidth",
          "v1/insights/lbaas/avg_cpu_utilization_percent",
          "v1/insights/lbaas/connection_utilization_percent",
          "v1/insights/lbaas/droplet_health",
          "v1/insights/lbaas/tls_connections_per_second_utilization_percent",
          "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx",
          "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx",
          "v1/insights/lbaas/increase_in_http_error_rate_count_5xx",
          "v1/insights/lbaas/increase_in_http_error_rate_count_4xx",
          "v1/insights/lbaas/high_http_request_response_time",
          "v1/insights/lbaas/high_http_request_response_time_50p",
          "v1/insights/lbaas/high_http_request_response_time_95p",
          "v1/insights/lbaas/high_http_request_response_time_99p",
          "v1/dbaas/alerts/load_15_alerts",
          "v1/dbaas/alerts/memory_utilization_alerts",
          "v1/dbaas/alerts/disk_utilization_alerts",
          "v1/dbaas/alerts/cpu_alerts",
          "v1/droplet/autoscale_alerts/current_instances",
          "v1/droplet/autoscale_alerts/target_instances",
          "v1/droplet/autoscale_alerts/current_cpu_utilization",
          "v1/droplet/autoscale_alerts/target_cpu_utilization",
          "v1/droplet/autoscale_alerts/current_memory_utilization",
          "v1/droplet/autoscale_alerts/target_memory_utilization",
          "v1/droplet/autoscale_alerts/scale_up",
          "v1/droplet/autoscale_alerts/scale_down",
        ],
      },
      description: { type: "string", description: "Name that the message carries." },
      compare: {
        type: "string",
        description: "Which side of `value` sets it off.",
        enum: ["GreaterThan", "LessThan"],
      },
      value: {
        type: "number",
        format: "float",
        description: "Threshold: percent for CPU, memory and disk use.",
      },
      window: {
        type: "string",
        description: "Time over which the metric is averaged.",
        enum: ["5m", "10m", "30m", "1h"],
      },
      entities: {
        type: "array",
        items: { type: "string" },
        description: "Numbers of the droplets to watch, as text; may be empty where `tags` says which.",
      },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags whose droplets to watch; may be empty where `entities` says which.",
      },
      alerts: {
        type: "object",
        description: "Who is told; an empty list for a way that is not used.",
        properties: {
          email: { type: "array", items: { type: "string" }, description: "Mail addresses." },
          slack: {
            type: "array",
            items: {
              type: "object",
              properties: {
                channel: { type: "string", description: "Name of the channel." },
                url: { type: "string", description: "The channel's webhook; a secret." },
              },
              required: ["channel", "url"],
            },
            description: "Slack channels.",
          },
        },
        required: ["email", "slack"],
      },
      enabled: { type: "boolean", description: "False keeps the policy but sends nothing." },
    },
    required: ["type", "description", "compare", "value", "window", "entities", "tags", "alerts", "enabled"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:create"],
};

/** Get an alert policy */
export const getAlertPolicy: Operation<GetAlertPolicyInput, Reply<ApiOperations["getAlertPolicy"]>> = {
  vendor: "digitalocean",
  id: "getAlertPolicy",
  group: "alert-policies",
  route: "GET /v2/monitoring/alerts/{alert_uuid}",
  effect: "read",
  parameters: { alert_uuid: { in: "path" } },
  input: {
    type: "object",
    properties: {
      alert_uuid: { type: "string", description: "UUID of the policy, from the list of alert policies." },
    },
    required: ["alert_uuid"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:read"],
};

/** Update an alert policy */
export const updateAlertPolicy: Operation<
  UpdateAlertPolicyInput,
  Reply<ApiOperations["updateAlertPolicy"]>
> = {
  vendor: "digitalocean",
  id: "updateAlertPolicy",
  group: "alert-policies",
  route: "PUT /v2/monitoring/alerts/{alert_uuid}",
  effect: "write",
  parameters: {
    alert_uuid: { in: "path" },
    type: { in: "body" },
    description: { in: "body" },
    compare: { in: "body" },
    value: { in: "body" },
    window: { in: "body" },
    entities: { in: "body" },
    tags: { in: "body" },
    alerts: { in: "body" },
    enabled: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      alert_uuid: { type: "string", description: "UUID of the policy, from the list of alert policies." },
      type: {
        type: "string",
        description: "The metric. Those under `v1/insights/droplet` are for droplets.",
        enum: [
          "v1/insights/droplet/load_1",
          "v1/insights/droplet/load_5",
          "v1/insights/droplet/load_15",
          "v1/insights/droplet/memory_utilization_percent",
          "v1/insights/droplet/disk_utilization_percent",
          "v1/insights/droplet/cpu",
          "v1/insights/droplet/disk_read",
          "v1/insights/droplet/disk_write",
          "v1/insights/droplet/public_outbound_bandwidth",
          "v1/insights/droplet/public_inbound_bandwidth",
          "v1/insights/droplet/private_outbound_bandwidth",
          "v1/insights/droplet/private_inbound_bandwidth",
          "v1/insights/lbaas/avg_cpu_utilization_percent",
          "v1/insights/lbaas/connection_utilization_percent",
          "v1/insights/lbaas/droplet_health",
          "v1/insights/lbaas/tls_connections_per_second_utilization_percent",
          "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx",
          "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx",
          "v1/insights/lbaas/increase_in_http_error_rate_count_5xx",
          "v1/insights/lbaas/increase_in_http_error_rate_count_4xx",
          "v1/insights/lbaas/high_http_request_response_time",
          "v1/insights/lbaas/high_http_request_response_time_50p",
          "v1/insights/lbaas/high_http_request_response_time_95p",
          "v1/insights/lbaas/high_http_request_response_time_99p",
          "v1/dbaas/alerts/load_15_alerts",
          "v1/dbaas/alerts/memory_utilization_alerts",
          "v1/dbaas/alerts/disk_utilization_alerts",
          "v1/dbaas/alerts/cpu_alerts",
          "v1/droplet/autoscale_alerts/current_instances",
          "v1/droplet/autoscale_alerts/target_instances",
          "v1/droplet/autoscale_alerts/current_cpu_utilization",
          "v1/droplet/autoscale_alerts/target_cpu_utilization",
          "v1/droplet/autoscale_alerts/current_memory_utilization",
          "v1/droplet/autoscale_alerts/target_memory_utilization",
          "v1/droplet/autoscale_alerts/scale_up",
          "v1/droplet/autoscale_alerts/scale_down",
        ],
      },
      description: { type: "string", description: "Name that the message carries." },
      compare: {
        type: "string",
        description: "Which side of `value` sets it off.",
        enum: ["GreaterThan", "LessThan"],
      },
      value: {
        type: "number",
        format: "float",
        description: "Threshold: percent for CPU, memory and disk use.",
      },
      window: {
        type: "string",
        description: "Time over which the metric is averaged.",
        enum: ["5m", "10m", "30m", "1h"],
      },
      entities: {
        type: "array",
        items: { type: "string" },
        description: "Numbers of the droplets to watch, as text; may be empty where `tags` says which.",
      },
      tags: {
        type: "array",
        items: { type: "string" },
        description: "Tags whose droplets to watch; may be empty where `entities` says which.",
      },
      alerts: {
        type: "object",
        description: "Who is told; an empty list for a way that is not used.",
        properties: {
          email: { type: "array", items: { type: "string" }, description: "Mail addresses." },
          slack: {
            type: "array",
            items: {
              type: "object",
              properties: {
                channel: { type: "string", description: "Name of the channel." },
                url: { type: "string", description: "The channel's webhook; a secret." },
              },
              required: ["channel", "url"],
            },
            description: "Slack channels.",
          },
        },
        required: ["email", "slack"],
      },
      enabled: { type: "boolean", description: "False keeps the policy but sends nothing." },
    },
    required: [
      "alert_uuid",
      "type",
      "description",
      "compare",
      "value",
      "window",
      "entities",
      "tags",
      "alerts",
      "enabled",
    ],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["monitoring:update"],
};

/** Delete an alert policy */
export const deleteAlertPolicy: Operation<DeleteAlertPolicyInput, null> = {
  vendor: "digitalocean",
  id: "deleteAlertPolicy",
  group: "alert-policies",
  route: "DELETE /v2/monitoring/alerts/{alert_uuid}",
  effect: "destructive",
  parameters: { alert_uuid: { in: "path" } },
  input: {
    type: "object",
    properties: {
      alert_uuid: { type: "string", description: "UUID of the policy, from the list of alert policies." },
    },
    required: ["alert_uuid"],
    additionalProperties: false,
  },
  scopes: ["monitoring:delete"],
};
