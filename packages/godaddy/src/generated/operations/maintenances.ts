// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetMaintenanceInput, ListMaintenancesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List maintenances */
export const listMaintenances: Operation<ListMaintenancesInput, Reply<ApiOperations["listMaintenances"]>> = {
  vendor: "godaddy",
  id: "listMaintenances",
  group: "maintenances",
  route: "GET /v2/domains/maintenances",
  effect: "read",
  parameters: {
    status: { in: "query" },
    modifiedAtAfter: { in: "query" },
    startsAtAfter: { in: "query" },
    limit: { in: "query" },
    "X-Request-Id": { in: "header" },
  },
  input: {
    type: "object",
    properties: {
      status: {
        type: "string",
        description: "Only those that take place, or that were called off.",
        enum: ["ACTIVE", "CANCELLED"],
      },
      modifiedAtAfter: {
        format: "date-time",
        type: "string",
        description: "Only those that were changed after this time.",
      },
      startsAtAfter: {
        format: "date-time",
        type: "string",
        description: "Only those that begin after this time.",
      },
      limit: { default: 100, maximum: 100, minimum: 1, type: "integer", description: "How many at most." },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Get a maintenance */
export const getMaintenance: Operation<GetMaintenanceInput, Reply<ApiOperations["getMaintenance"]>> = {
  vendor: "godaddy",
  id: "getMaintenance",
  group: "maintenances",
  route: "GET /v2/domains/maintenances/{maintenanceId}",
  effect: "read",
  parameters: { maintenanceId: { in: "path" }, "X-Request-Id": { in: "header" } },
  input: {
    type: "object",
    properties: {
      maintenanceId: { type: "string", description: "Id of the maintenance." },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
    },
    required: ["maintenanceId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
