// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateOpportunityInput,
  DeleteOpportunityInput,
  GetOpportunityInput,
  ListLostReasonsInput,
  ListPipelinesInput,
  SearchOpportunitiesInput,
  UpdateOpportunityInput,
  UpdateOpportunityStatusInput,
  UpsertOpportunityInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Search opportunities */
export const searchOpportunities: Operation<
  SearchOpportunitiesInput,
  Reply<ApiOperations["searchOpportunities"]>
> = {
  vendor: "gohighlevel",
  id: "searchOpportunities",
  group: "opportunities",
  route: "GET /opportunities/search",
  effect: "read",
  parameters: {
    q: { in: "query" },
    location_id: { in: "query" },
    pipeline_id: { in: "query" },
    pipeline_stage_id: { in: "query" },
    contact_id: { in: "query" },
    status: { in: "query" },
    assigned_to: { in: "query" },
    campaignId: { in: "query" },
    id: { in: "query" },
    order: { in: "query" },
    endDate: { in: "query" },
    startAfter: { in: "query" },
    startAfterId: { in: "query" },
    date: { in: "query" },
    country: { in: "query" },
    page: { in: "query" },
    limit: { in: "query" },
    getTasks: { in: "query" },
    getNotes: { in: "query" },
    getCalendarEvents: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { location_id: "locationId" },
  input: {
    type: "object",
    properties: {
      q: { type: "string", description: "Words of the name of deal or contact." },
      pipeline_id: { type: "string", description: "Only this pipeline." },
      pipeline_stage_id: { type: "string", description: "Only this stage." },
      contact_id: { type: "string", description: "Only this contact's." },
      status: {
        type: "string",
        description: "How they stand; `all` for any.",
        enum: ["open", "won", "lost", "abandoned", "all"],
      },
      assigned_to: { type: "string", description: "Only those of this user." },
      campaignId: { type: "string", description: "Only those of this campaign." },
      id: { type: "string", description: "Only this one." },
      order: { type: "string", description: "The order, such as added_asc." },
      endDate: { type: "string", description: "Only those added until this day, mm-dd-yyyy." },
      startAfter: {
        type: "string",
        description: "`meta.startAfter` of the page before, together with `startAfterId`.",
      },
      startAfterId: { type: "string", description: "`meta.startAfterId` of the page before." },
      date: { type: "string", description: "Only those added from this day on, mm-dd-yyyy." },
      country: { type: "string", description: "Only contacts of this country." },
      page: { type: "number", default: 1, description: "Page number from 1." },
      limit: { type: "number", default: 20, description: "How many on a page, at most 100." },
      getTasks: { type: "boolean", description: "True shows tasks too." },
      getNotes: { type: "boolean", description: "True shows notes too." },
      getCalendarEvents: { type: "boolean", description: "True shows appointments too." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "limit",
    items: "/opportunities",
    total: "/meta/total",
    next: "/meta/nextPage",
  },
  scopes: ["opportunities.readonly"],
};

/** List pipelines */
export const listPipelines: Operation<ListPipelinesInput, Reply<ApiOperations["listPipelines"]>> = {
  vendor: "gohighlevel",
  id: "listPipelines",
  group: "opportunities",
  route: "GET /opportunities/pipelines",
  effect: "read",
  parameters: { locationId: { in: "query" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  scopes: ["opportunities.readonly"],
};

/** List reasons for a loss */
export const listLostReasons: Operation<ListLostReasonsInput, Reply<ApiOperations["listLostReasons"]>> = {
  vendor: "gohighlevel",
  id: "listLostReasons",
  group: "opportunities",
  route: "GET /opportunities/lost-reason",
  effect: "read",
  parameters: {
    locationId: { in: "query" },
    name: { in: "query" },
    deleted: { in: "query" },
    query: { in: "query" },
    skip: { in: "query" },
    limit: { in: "query" },
    getCount: { in: "query" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  input: {
    type: "object",
    properties: {
      name: { type: "string", description: "Only the reason of exactly this name." },
      deleted: { type: "boolean", default: false, description: "True shows deleted ones too." },
      query: { type: "string", description: "Words of the name." },
      skip: { type: "number", default: 0, description: "How many to pass over." },
      limit: { type: "number", default: 100, description: "How many." },
      getCount: { type: "boolean", description: "True counts them too." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.readonly"],
};

/** Create an opportunity */
export const createOpportunity: Operation<
  CreateOpportunityInput,
  Reply<ApiOperations["createOpportunity"]>
> = {
  vendor: "gohighlevel",
  id: "createOpportunity",
  group: "opportunities",
  route: "POST /opportunities/",
  effect: "write",
  parameters: {
    pipelineId: { in: "body" },
    locationId: { in: "body" },
    name: { in: "body" },
    pipelineStageId: { in: "body" },
    status: { in: "body" },
    contactId: { in: "body" },
    monetaryValue: { in: "body" },
    assignedTo: { in: "body" },
    customFields: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      pipelineId: { type: "string", description: "The pipeline, from listPipelines." },
      name: { type: "string", description: "What the deal is called." },
      pipelineStageId: { type: "string", description: "The stage within the pipeline." },
      status: {
        type: "string",
        description: "How the deal stands; `all` only for a search.",
        enum: ["open", "won", "lost", "abandoned", "all"],
      },
      contactId: { type: "string", description: "Whose deal it is." },
      monetaryValue: {
        type: "number",
        description: "What it is worth, in whole units of the location's currency: 1250.5.",
      },
      assignedTo: { type: "string", description: "Id of the user in charge." },
      customFields: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "The field's id, from listCustomFields." },
            key: { type: "string", description: "The field's key." },
            field_value: {
              type: ["string", "number", "object", "array"],
              description: "As the field's type wants it: a text, a number, a list of texts.",
              items: {},
            },
          },
        },
      },
    },
    required: ["pipelineId", "name", "status", "contactId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.write"],
};

/** Create or update an opportunity */
export const upsertOpportunity: Operation<
  UpsertOpportunityInput,
  Reply<ApiOperations["upsertOpportunity"]>
> = {
  vendor: "gohighlevel",
  id: "upsertOpportunity",
  group: "opportunities",
  route: "POST /opportunities/upsert",
  effect: "write",
  parameters: {
    id: { in: "body" },
    pipelineId: { in: "body" },
    locationId: { in: "body" },
    followers: { in: "body" },
    isRemoveAllFollowers: { in: "body" },
    followersActionType: { in: "body" },
    name: { in: "body" },
    status: { in: "body" },
    pipelineStageId: { in: "body" },
    monetaryValue: { in: "body" },
    assignedTo: { in: "body" },
    lostReasonId: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  fromCredential: { locationId: "locationId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      id: { type: "string", description: "Its id, where it is known; else pipeline and contact tell." },
      pipelineId: { type: "string", description: "The pipeline, from listPipelines." },
      followers: {
        type: "array",
        items: { type: "string" },
        description: "Ids of users who are told of changes; may be empty.",
      },
      isRemoveAllFollowers: { type: "boolean", description: "True takes all followers away first." },
      followersActionType: {
        type: "string",
        description: "Whether the followers given are added or taken away.",
        enum: ["add", "remove"],
      },
      name: { type: "string", description: "What the deal is called." },
      status: {
        type: "string",
        description: "How the deal stands; `all` only for a search.",
        enum: ["open", "won", "lost", "abandoned", "all"],
      },
      pipelineStageId: { type: "string", description: "The stage within the pipeline." },
      monetaryValue: {
        type: ["number", "object"],
        description: "What it is worth, in whole units of the location's currency.",
      },
      assignedTo: { type: "string", description: "Id of the user in charge." },
      lostReasonId: { type: "string", description: "Why it was lost, from listLostReasons." },
    },
    required: ["pipelineId", "followers", "isRemoveAllFollowers", "followersActionType"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.write"],
};

/** Get an opportunity */
export const getOpportunity: Operation<GetOpportunityInput, Reply<ApiOperations["getOpportunity"]>> = {
  vendor: "gohighlevel",
  id: "getOpportunity",
  group: "opportunities",
  route: "GET /opportunities/{id}",
  effect: "read",
  parameters: { id: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: { id: { type: "string", description: "Its id." } },
    required: ["id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.readonly"],
};

/** Update an opportunity */
export const updateOpportunity: Operation<
  UpdateOpportunityInput,
  Reply<ApiOperations["updateOpportunity"]>
> = {
  vendor: "gohighlevel",
  id: "updateOpportunity",
  group: "opportunities",
  route: "PUT /opportunities/{id}",
  effect: "write",
  parameters: {
    id: { in: "path" },
    pipelineId: { in: "body" },
    name: { in: "body" },
    pipelineStageId: { in: "body" },
    status: { in: "body" },
    monetaryValue: { in: "body" },
    assignedTo: { in: "body" },
    customFields: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      id: { type: "string", description: "Its id." },
      pipelineId: { type: "string", description: "The pipeline, from listPipelines." },
      name: { type: "string", description: "What the deal is called." },
      pipelineStageId: { type: "string", description: "The stage within the pipeline." },
      status: {
        type: "string",
        description: "How the deal stands; `all` only for a search.",
        enum: ["open", "won", "lost", "abandoned", "all"],
      },
      monetaryValue: {
        type: "number",
        description: "What it is worth, in whole units of the location's currency: 1250.5.",
      },
      assignedTo: { type: "string", description: "Id of the user in charge." },
      customFields: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "string", description: "The field's id, from listCustomFields." },
            key: { type: "string", description: "The field's key." },
            field_value: {
              type: ["string", "number", "object", "array"],
              description: "As the field's type wants it: a text, a number, a list of texts.",
              items: {},
            },
          },
        },
      },
    },
    required: ["id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.write"],
};

/** Delete an opportunity */
export const deleteOpportunity: Operation<
  DeleteOpportunityInput,
  Reply<ApiOperations["deleteOpportunity"]>
> = {
  vendor: "gohighlevel",
  id: "deleteOpportunity",
  group: "opportunities",
  route: "DELETE /opportunities/{id}",
  effect: "destructive",
  parameters: { id: { in: "path" }, Version: { in: "header" } },
  constants: { Version: "2021-07-28" },
  input: {
    type: "object",
    properties: { id: { type: "string", description: "Its id." } },
    required: ["id"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.write"],
};

/** Close or reopen an opportunity */
export const updateOpportunityStatus: Operation<
  UpdateOpportunityStatusInput,
  Reply<ApiOperations["updateOpportunityStatus"]>
> = {
  vendor: "gohighlevel",
  id: "updateOpportunityStatus",
  group: "opportunities",
  route: "PUT /opportunities/{id}/status",
  effect: "write",
  parameters: {
    id: { in: "path" },
    status: { in: "body" },
    lostReasonId: { in: "body" },
    Version: { in: "header" },
  },
  constants: { Version: "2021-07-28" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      id: { type: "string", description: "Its id." },
      status: {
        type: "string",
        description: "How the deal stands; `all` only for a search.",
        enum: ["open", "won", "lost", "abandoned", "all"],
      },
      lostReasonId: { type: "string", description: "Why it was lost, from listLostReasons." },
    },
    required: ["id", "status"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  scopes: ["opportunities.write"],
};
