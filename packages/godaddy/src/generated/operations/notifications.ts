// @generated from specs/godaddy by "pnpm generate godaddy". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { AcknowledgeNotificationInput, GetNotificationInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get the next notification */
export const getNotification: Operation<GetNotificationInput, Reply<ApiOperations["getNotification"]>> = {
  vendor: "godaddy",
  id: "getNotification",
  group: "notifications",
  route: "GET /v2/customers/{customerId}/domains/notifications",
  effect: "read",
  parameters: { customerId: { in: "path" }, "X-Request-Id": { in: "header" } },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
    },
    required: ["customerId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Acknowledge a notification */
export const acknowledgeNotification: Operation<AcknowledgeNotificationInput, null> = {
  vendor: "godaddy",
  id: "acknowledgeNotification",
  group: "notifications",
  route: "POST /v2/customers/{customerId}/domains/notifications/{notificationId}/acknowledge",
  effect: "write",
  parameters: { customerId: { in: "path" }, notificationId: { in: "path" }, "X-Request-Id": { in: "header" } },
  input: {
    type: "object",
    properties: {
      customerId: { type: "string", description: "Id of the account, as GoDaddy shows it." },
      notificationId: { type: "string", description: "Number of the notification." },
      "X-Request-Id": { type: "string", description: "Id of the caller's own, for questions to GoDaddy." },
    },
    required: ["customerId", "notificationId"],
    additionalProperties: false,
  },
};
