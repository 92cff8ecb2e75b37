// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import {
  cancelScheduledEmail,
  completeTask,
  createContact,
  deleteNote,
  deleteTask,
  updateContact,
  updateOpportunityStatus,
} from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "gohighlevel_cancel_scheduled_email",
    title: "Cancel a scheduled e-mail",
    description: "Stops an e-mail that was to be sent later.",
    operation: cancelScheduledEmail,
  },
  {
    name: "gohighlevel_complete_task",
    title: "Tick off a task",
    description: "Marks a task as done, or as open again with `completed: false`.",
    operation: completeTask,
  },
  {
    name: "gohighlevel_create_contact",
    title: "Create a contact",
    description: "Adds a contact. Look with gohighlevel_search_by_nickname first; where the location allows no duplicates, one with the same e-mail address or phone is refused. Lists show it after gohighlevel_sync_all_contacts.",
    operation: createContact,
    input: {
      type: "object",
      properties: {
        firstName: { type: ["string", "null"], description: "Given name." },
        lastName: { type: ["string", "null"], description: "Family name." },
        email: { type: ["string", "null"], description: "E-mail address." },
        phone: { type: ["string", "null"], description: "In E.164 where possible, such as +18135550142." },
        city: { type: ["string", "null"], description: "Town." },
        state: { type: ["string", "null"], description: "State or region." },
        tags: {
          type: "array",
          items: { type: "string" },
          description: "Tags. In an update they take the place of all that were there.",
        },
        source: { type: "string", description: "Where the contact came from, in words of your own." },
        country: { type: "string", description: "Two letters, such as US." },
        companyName: { type: ["string", "null"], description: "The company that the contact belongs to." },
        assignedTo: { type: "string", description: "Id of the user in charge." },
      },
      additionalProperties: false,
    },
  },
  {
    name: "gohighlevel_delete_note",
    title: "Delete a note",
    description: "Takes a note away for good.",
    operation: deleteNote,
  },
  {
    name: "gohighlevel_delete_task",
    title: "Delete a task",
    description: "Takes a task away for good.",
    operation: deleteTask,
  },
  {
    name: "gohighlevel_set_opportunity_status",
    title: "Close or reopen an opportunity",
    description: "Sets a deal to open, won, lost or abandoned.",
    operation: updateOpportunityStatus,
  },
  {
    name: "gohighlevel_update_contact",
    title: "Update a contact",
    description: "Changes what is given of a contact and leaves the rest. `tags` take the place of all tags that were there.",
    operation: updateContact,
    input: {
      type: "object",
      properties: {
        contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
        firstName: { type: ["string", "null"], description: "Given name." },
        lastName: { type: ["string", "null"], description: "Family name." },
        email: { type: ["string", "null"], description: "E-mail address." },
        phone: { type: ["string", "null"], description: "In E.164 where possible, such as +18135550142." },
        city: { type: ["string", "null"], description: "Town." },
        state: { type: ["string", "null"], description: "State or region." },
        dnd: { type: "boolean", description: "True stops all messages to the contact." },
        tags: {
          type: "array",
          items: { type: "string" },
          description: "Tags. In an update they take the place of all that were there.",
        },
        source: {
          type: ["string", "null"],
          description: "Where the contact came from, in words of your own.",
        },
        country: { type: "string", description: "Two letters, such as US." },
        assignedTo: { type: ["string", "null"], description: "Id of the user in charge." },
      },
      required: ["contactId"],
      additionalProperties: false,
    },
    effect: "destructive",
  },
);
