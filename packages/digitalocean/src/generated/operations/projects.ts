// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  AssignProjectResourcesInput,
  CreateProjectInput,
  DeleteProjectInput,
  GetDefaultProjectInput,
  GetProjectInput,
  ListProjectResourcesInput,
  ListProjectsInput,
  PatchProjectInput,
  UpdateProjectInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List projects */
export const listProjects: Operation<ListProjectsInput, Reply<ApiOperations["listProjects"]>> = {
  vendor: "digitalocean",
  id: "listProjects",
  group: "projects",
  route: "GET /v2/projects",
  effect: "read",
  parameters: { per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/projects",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["project:read"],
};

/** Create a project */
export const createProject: Operation<CreateProjectInput, Reply<ApiOperations["createProject"]>> = {
  vendor: "digitalocean",
  id: "createProject",
  group: "projects",
  route: "POST /v2/projects",
  effect: "write",
  parameters: {
    name: { in: "body" },
    description: { in: "body" },
    purpose: { in: "body" },
    environment: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      name: { type: "string", maxLength: 175, description: "Unique in the account." },
      description: { type: "string", maxLength: 255, description: "Free text." },
      purpose: {
        type: "string",
        maxLength: 255,
        description: "One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything else is kept with `Other:` before it.",
      },
      environment: { type: "string", enum: ["Development", "Staging", "Production"] },
    },
    required: ["name", "purpose"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["project:create"],
};

/** Get the default project */
export const getDefaultProject: Operation<
  GetDefaultProjectInput,
  Reply<ApiOperations["getDefaultProject"]>
> = {
  vendor: "digitalocean",
  id: "getDefaultProject",
  group: "projects",
  route: "GET /v2/projects/default",
  effect: "read",
  parameters: {},
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["project:read"],
};

/** Get a project */
export const getProject: Operation<GetProjectInput, Reply<ApiOperations["getProject"]>> = {
  vendor: "digitalocean",
  id: "getProject",
  group: "projects",
  route: "GET /v2/projects/{project_id}",
  effect: "read",
  parameters: { project_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
    },
    required: ["project_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["project:read"],
};

/** Update a project */
export const updateProject: Operation<UpdateProjectInput, Reply<ApiOperations["updateProject"]>> = {
  vendor: "digitalocean",
  id: "updateProject",
  group: "projects",
  route: "PUT /v2/projects/{project_id}",
  effect: "write",
  parameters: {
    project_id: { in: "path" },
    name: { in: "body" },
    description: { in: "body" },
    purpose: { in: "body" },
    environment: { in: "body" },
    is_default: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
      name: { type: "string", maxLength: 175, description: "Unique in the account." },
      description: { type: "string", maxLength: 255, description: "Free text." },
      purpose: {
        type: "string",
        maxLength: 255,
        description: "One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything else is kept with `Other:` before it.",
      },
      environment: { type: "string", enum: ["Development", "Staging", "Production"] },
      is_default: { type: "boolean", description: "True where new resources land here." },
    },
    required: ["project_id", "name", "description", "purpose", "environment", "is_default"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["project:update"],
};

/** Delete a project */
export const deleteProject: Operation<DeleteProjectInput, null> = {
  vendor: "digitalocean",
  id: "deleteProject",
  group: "projects",
  route: "DELETE /v2/projects/{project_id}",
  effect: "destructive",
  parameters: { project_id: { in: "path" } },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
    },
    required: ["project_id"],
    additionalProperties: false,
  },
  scopes: ["project:delete"],
};

/** Change parts of a project */
export const patchProject: Operation<PatchProjectInput, Reply<ApiOperations["patchProject"]>> = {
  vendor: "digitalocean",
  id: "patchProject",
  group: "projects",
  route: "PATCH /v2/projects/{project_id}",
  effect: "write",
  parameters: {
    project_id: { in: "path" },
    name: { in: "body" },
    description: { in: "body" },
    purpose: { in: "body" },
    environment: { in: "body" },
    is_default: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
      name: { type: "string", maxLength: 175, description: "Unique in the account." },
      description: { type: "string", maxLength: 255, description: "Free text." },
      purpose: {
        type: "string",
        maxLength: 255,
        description: "One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything else is kept with `Other:` before it.",
      },
      environment: { type: "string", enum: ["Development", "Staging", "Production"] },
      is_default: { type: "boolean", description: "True where new resources land here." },
    },
    required: ["project_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["project:update"],
};

/** List a project's resources */
export const listProjectResources: Operation<
  ListProjectResourcesInput,
  Reply<ApiOperations["listProjectResources"]>
> = {
  vendor: "digitalocean",
  id: "listProjectResources",
  group: "projects",
  route: "GET /v2/projects/{project_id}/resources",
  effect: "read",
  parameters: { project_id: { in: "path" }, per_page: { in: "query" }, page: { in: "query" } },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
      per_page: { type: "integer", minimum: 1, maximum: 200, default: 20, description: "Items on a page." },
      page: { type: "integer", minimum: 1, default: 1, description: "Number of the page, from 1." },
    },
    required: ["project_id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/resources",
    total: "/meta/total",
    next: "/links/pages/next",
  },
  scopes: ["project:read"],
};

/** Move resources to a project */
export const assignProjectResources: Operation<
  AssignProjectResourcesInput,
  Reply<ApiOperations["assignProjectResources"]>
> = {
  vendor: "digitalocean",
  id: "assignProjectResources",
  group: "projects",
  route: "POST /v2/projects/{project_id}/resources",
  effect: "write",
  parameters: { project_id: { in: "path" }, resources: { in: "body" } },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      project_id: {
        type: "string",
        format: "uuid",
        description: "UUID of the project, from the list of projects.",
      },
      resources: {
        type: "array",
        items: {
          type: "string",
          description: "Kind and id of a resource: `do:droplet:<number>`, `do:volume:<uuid>`, `do:domain:<name>` and so on.",
        },
        description: "What to move, as URNs.",
      },
    },
    required: ["project_id", "resources"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["project:assign_resource"],
};
