// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetAboutInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Who is signed in, and how full the Drive is */
export const getAbout: Operation<GetAboutInput, Reply<ApiOperations["getAbout"]>> = {
  vendor: "google-workspace",
  id: "getAbout",
  group: "about",
  route: "GET /drive/v3/about",
  effect: "read",
  parameters: { fields: { in: "query" } },
  input: {
    type: "object",
    properties: {
      fields: {
        type: "string",
        description: "Which members are wanted, such as `user,storageQuota`. The API refuses the call without it.",
      },
    },
    required: ["fields"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
