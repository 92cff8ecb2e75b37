// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { QueryEntitiesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Query anything */
export const queryEntities: Operation<QueryEntitiesInput, Reply<ApiOperations["queryEntities"]>> = {
  vendor: "quickbooks",
  id: "queryEntities",
  group: "query",
  route: "GET /v3/company/{realmId}/query",
  effect: "read",
  parameters: { realmId: { in: "path" }, query: { in: "query" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      query: {
        type: "string",
        maxLength: 4000,
        description: "The query: select, from, where, orderby, startposition, maxresults.",
      },
    },
    required: ["query"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
