// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CompleteTaskInput,
  CreateTaskInput,
  DeleteTaskInput,
  GetTaskInput,
  ListTasksInput,
  UpdateTaskInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List a contact's tasks */
export const listTasks: Operation<ListTasksInput, Reply<ApiOperations["listTasks"]>> = {
  vendor: "gohighlevel",
  id: "listTasks",
  group: "tasks",
  route: "GET /contacts/{contactId}/tasks",
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

/** Create a task */
export const createTask: Operation<CreateTaskInput, Reply<ApiOperations["createTask"]>> = {
  vendor: "gohighlevel",
  id: "createTask",
  group: "tasks",
  route: "POST /contacts/{contactId}/tasks",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    title: { in: "body" },
    body: { in: "body" },
    dueDate: { in: "body" },
    completed: { in: "body" },
    assignedTo: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      title: { type: "string", description: "What is to be done." },
      body: { type: "string", description: "More about it." },
      dueDate: { type: "string", description: "When it is due: ISO 8601 with offset." },
      completed: { type: "boolean", description: "True once it is done." },
      assignedTo: { type: "string", description: "Id of the user who shall do it." },
    },
    required: ["contactId", "title", "dueDate", "completed"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Get a task */
export const getTask: Operation<GetTaskInput, Reply<ApiOperations["getTask"]>> = {
  vendor: "gohighlevel",
  id: "getTask",
  group: "tasks",
  route: "GET /contacts/{contactId}/tasks/{taskId}",
  effect: "read",
  parameters: { contactId: { in: "path" }, taskId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      taskId: { type: "string", description: "The id of the task." },
    },
    required: ["contactId", "taskId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.readonly"],
};

/** Change a task */
export const updateTask: Operation<UpdateTaskInput, Reply<ApiOperations["updateTask"]>> = {
  vendor: "gohighlevel",
  id: "updateTask",
  group: "tasks",
  route: "PUT /contacts/{contactId}/tasks/{taskId}",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    taskId: { in: "path" },
    title: { in: "body" },
    body: { in: "body" },
    dueDate: { in: "body" },
    completed: { in: "body" },
    assignedTo: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      taskId: { type: "string", description: "The id of the task." },
      title: { type: "string", description: "What is to be done." },
      body: { type: "string", description: "More about it." },
      dueDate: { type: "string", description: "When it is due: ISO 8601 with offset." },
      completed: { type: "boolean", description: "True once it is done." },
      assignedTo: { type: "string", description: "Id of the user who shall do it." },
    },
    required: ["contactId", "taskId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Delete a task */
export const deleteTask: Operation<DeleteTaskInput, Reply<ApiOperations["deleteTask"]>> = {
  vendor: "gohighlevel",
  id: "deleteTask",
  group: "tasks",
  route: "DELETE /contacts/{contactId}/tasks/{taskId}",
  effect: "destructive",
  parameters: { contactId: { in: "path" }, taskId: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      taskId: { type: "string", description: "The id of the task." },
    },
    required: ["contactId", "taskId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};

/** Tick off a task */
export const completeTask: Operation<CompleteTaskInput, Reply<ApiOperations["completeTask"]>> = {
  vendor: "gohighlevel",
  id: "completeTask",
  group: "tasks",
  route: "PUT /contacts/{contactId}/tasks/{taskId}/completed",
  effect: "write",
  parameters: {
    contactId: { in: "path" },
    taskId: { in: "path" },
    completed: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      contactId: { type: "string", description: "The contact's id, from gohighlevel_read_contacts." },
      taskId: { type: "string", description: "The id of the task." },
      completed: { type: "boolean", description: "True once it is done." },
    },
    required: ["contactId", "taskId", "completed"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["contacts.write"],
};
