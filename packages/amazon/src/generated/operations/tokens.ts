// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { CreateRestrictedDataTokenInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create a token for personal data */
export const createRestrictedDataToken: Operation<
  CreateRestrictedDataTokenInput,
  Reply<ApiOperations["createRestrictedDataToken"]>
> = {
  vendor: "amazon",
  id: "createRestrictedDataToken",
  group: "tokens",
  route: "POST /tokens/2021-03-01/restrictedDataToken",
  effect: "write",
  parameters: { targetApplication: { in: "body" }, restrictedResources: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      targetApplication: { type: "string", description: "The application that the token is handed on to." },
      restrictedResources: {
        type: "array",
        items: {
          type: "object",
          properties: {
            method: {
              type: "string",
              description: "The HTTP method.",
              enum: ["GET", "PUT", "POST", "DELETE"],
            },
            path: { type: "string", description: "The path, such as /orders/v0/orders." },
            dataElements: {
              type: "array",
              items: { type: "string" },
              description: "Which kinds of personal data.",
            },
          },
          required: ["method", "path"],
        },
        description: "What it opens, 50 at most.",
      },
    },
    required: ["restrictedResources"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 1000, burst: 10 }],
};
