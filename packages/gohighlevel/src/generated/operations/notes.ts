// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateNoteInput,
  DeleteNoteInput,
  GetNoteInput,
  ListNotesInput,
  UpdateNoteInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List notes */
export const listNotes: Operation<ListNotesInput, Reply<ApiOperations["listNotes"]>> = {
  vendor: "gohighlevel",
  id: "listNotes",
  group: "notes",
  route: "GET /contacts/{contactId}/notes",
  effect: "read",
  parameters: { contactId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
    },
    required: ["contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Write a note */
export const createNote: Operation<CreateNoteInput, Reply<ApiOperations["createNote"]>> = {
  vendor: "gohighlevel",
  id: "createNote",
  group: "notes",
  route: "POST /contacts/{contactId}/notes",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    userId: { in: "body" },
    body: { in: "body" },
    title: { in: "body" },
    color: { in: "body" },
    pinned: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      userId: { type: "string", description: "Who wrote it." },
      body: { type: "string", description: "The text." },
      title: { type: "string", description: "A heading." },
      color: { type: "string", description: "Colour of the card, such as #FFAA00." },
      pinned: { type: "boolean", description: "True keeps it on top." },
    },
    required: ["contactId", "body"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Get a note */
export const getNote: Operation<GetNoteInput, Reply<ApiOperations["getNote"]>> = {
  vendor: "gohighlevel",
  id: "getNote",
  group: "notes",
  route: "GET /contacts/{contactId}/notes/{id}",
  effect: "read",
  parameters: { contactId: { in: "path" }, id: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      id: { type: "string", description: "Its id." },
    },
    required: ["contactId", "id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Change a note */
export const updateNote: Operation<UpdateNoteInput, Reply<ApiOperations["updateNote"]>> = {
  vendor: "gohighlevel",
  id: "updateNote",
  group: "notes",
  route: "PUT /contacts/{contactId}/notes/{id}",
  effect: "destructive",
  parameters: {
    contactId: { in: "path" },
    id: { in: "path" },
    userId: { in: "body" },
    body: { in: "body" },
    title: { in: "body" },
    color: { in: "body" },
    pinned: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      id: { type: "string", description: "Its id." },
      userId: { type: "string", description: "Who wrote it." },
      body: { type: "string", description: "The text." },
      title: { type: "string", description: "A heading." },
      color: { type: "string", description: "Colour of the card, such as #FFAA00." },
      pinned: { type: "boolean", description: "True keeps it on top." },
    },
    required: ["contactId", "id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Delete a note */
export const deleteNote: Operation<DeleteNoteInput, Reply<ApiOperations["deleteNote"]>> = {
  vendor: "gohighlevel",
  id: "deleteNote",
  group: "notes",
  route: "DELETE /contacts/{contactId}/notes/{id}",
  effect: "destructive",
  parameters: { contactId: { in: "path" }, id: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      id: { type: "string", description: "Its id." },
    },
    required: ["contactId", "id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};
