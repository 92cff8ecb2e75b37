// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetAccountInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get the account */
export const getAccount: Operation<GetAccountInput, Reply<ApiOperations["getAccount"]>> = {
  vendor: "digitalocean",
  id: "getAccount",
  group: "account",
  route: "GET /v2/account",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["account:read"],
};
