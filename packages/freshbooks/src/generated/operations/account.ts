// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetMeInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get who is signed in */
export const getMe: Operation<GetMeInput, Reply<ApiOperations["getMe"]>> = {
  vendor: "freshbooks",
  id: "getMe",
  group: "account",
  route: "GET /auth/api/v1/users/me",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["user:profile:read"],
};
