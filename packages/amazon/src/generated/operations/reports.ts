// @generated from specs/amazon by "pnpm generate amazon". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CancelReportInput,
  CancelReportScheduleInput,
  CreateReportInput,
  CreateReportScheduleInput,
  GetReportDocumentInput,
  GetReportInput,
  GetReportScheduleInput,
  GetReportSchedulesInput,
  GetReportsInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List reports */
export const getReports: Operation<GetReportsInput, Reply<ApiOperations["getReports"]>> = {
  vendor: "amazon",
  id: "getReports",
  group: "reports",
  route: "GET /reports/2021-06-30/reports",
  effect: "read",
  parameters: {
    reportTypes: { in: "query", explode: false },
    processingStatuses: { in: "query", explode: false },
    marketplaceIds: { in: "query", explode: false },
    pageSize: { in: "query" },
    createdSince: { in: "query" },
    createdUntil: { in: "query" },
    nextToken: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      reportTypes: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        items: { type: "string" },
        description: "Only reports of these types, ten at most, such as GET_FLAT_FILE_OPEN_LISTINGS_DATA.",
      },
      processingStatuses: {
        type: "array",
        minItems: 1,
        items: { type: "string", enum: ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"] },
        description: "Only those in these states.",
      },
      marketplaceIds: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        items: { type: "string" },
        description: "Only for these marketplaces.",
      },
      pageSize: {
        type: "integer",
        minimum: 1,
        maximum: 100,
        default: 10,
        description: "How many on a page, 1 to 100; 10 without it.",
      },
      createdSince: {
        type: "string",
        format: "date-time",
        description: "Asked for at this time or later; 90 days back without it.",
      },
      createdUntil: {
        type: "string",
        format: "date-time",
        description: "Asked for at this time or earlier; now without it.",
      },
      nextToken: { type: "string", description: "Token of the page before; must then be the only parameter." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** Ask for a report */
export const createReport: Operation<CreateReportInput, Reply<ApiOperations["createReport"]>> = {
  vendor: "amazon",
  id: "createReport",
  group: "reports",
  route: "POST /reports/2021-06-30/reports",
  effect: "write",
  parameters: {
    reportOptions: { in: "body" },
    reportType: { in: "body" },
    dataStartTime: { in: "body" },
    dataEndTime: { in: "body" },
    marketplaceIds: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      reportOptions: {
        type: "object",
        description: "What the type lets one choose, as texts by name.",
        additionalProperties: { type: "string" },
      },
      reportType: {
        type: "string",
        description: "Such as GET_FLAT_FILE_OPEN_LISTINGS_DATA or GET_SALES_AND_TRAFFIC_REPORT.",
      },
      dataStartTime: { type: "string", format: "date-time", description: "First moment that it covers." },
      dataEndTime: {
        type: "string",
        format: "date-time",
        description: "Last moment that it covers; now without it.",
      },
      marketplaceIds: {
        type: "array",
        minItems: 1,
        maxItems: 25,
        items: { type: "string" },
        description: "What it covers, 1 to 25 marketplaces.",
      },
    },
    required: ["reportType", "marketplaceIds"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 59881, burst: 15 }],
};

/** Get a report */
export const getReport: Operation<GetReportInput, Reply<ApiOperations["getReport"]>> = {
  vendor: "amazon",
  id: "getReport",
  group: "reports",
  route: "GET /reports/2021-06-30/reports/{reportId}",
  effect: "read",
  parameters: { reportId: { in: "path" } },
  input: {
    type: "object",
    properties: { reportId: { type: "string", description: "The report." } },
    required: ["reportId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 500, burst: 15 }],
};

/** Cancel a report */
export const cancelReport: Operation<CancelReportInput, null> = {
  vendor: "amazon",
  id: "cancelReport",
  group: "reports",
  route: "DELETE /reports/2021-06-30/reports/{reportId}",
  effect: "destructive",
  parameters: { reportId: { in: "path" } },
  input: {
    type: "object",
    properties: { reportId: { type: "string", description: "The report." } },
    required: ["reportId"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** List report schedules */
export const getReportSchedules: Operation<
  GetReportSchedulesInput,
  Reply<ApiOperations["getReportSchedules"]>
> = {
  vendor: "amazon",
  id: "getReportSchedules",
  group: "reports",
  route: "GET /reports/2021-06-30/schedules",
  effect: "read",
  parameters: { reportTypes: { in: "query", explode: false } },
  input: {
    type: "object",
    properties: {
      reportTypes: {
        type: "array",
        minItems: 1,
        maxItems: 10,
        items: { type: "string" },
        description: "Only schedules for reports of these types, ten at most.",
      },
    },
    required: ["reportTypes"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** Schedule a report */
export const createReportSchedule: Operation<
  CreateReportScheduleInput,
  Reply<ApiOperations["createReportSchedule"]>
> = {
  vendor: "amazon",
  id: "createReportSchedule",
  group: "reports",
  route: "POST /reports/2021-06-30/schedules",
  effect: "destructive",
  parameters: {
    reportType: { in: "body" },
    marketplaceIds: { in: "body" },
    reportOptions: { in: "body" },
    period: { in: "body" },
    nextReportCreationTime: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      reportType: { type: "string", description: "Which report." },
      marketplaceIds: {
        type: "array",
        minItems: 1,
        maxItems: 25,
        items: { type: "string" },
        description: "What it covers, 1 to 25 marketplaces.",
      },
      reportOptions: {
        type: "object",
        description: "What the type lets one choose, as texts by name.",
        additionalProperties: { type: "string" },
      },
      period: {
        type: "string",
        description: "How often, as an ISO 8601 period: P1D is daily.",
        enum: [
          "PT5M",
          "PT15M",
          "PT30M",
          "PT1H",
          "PT2H",
          "PT4H",
          "PT8H",
          "PT12H",
          "P1D",
          "P2D",
          "P3D",
          "PT84H",
          "P7D",
          "P14D",
          "P15D",
          "P18D",
          "P30D",
          "P1M",
        ],
      },
      nextReportCreationTime: { type: "string", format: "date-time", description: "When first." },
    },
    required: ["reportType", "marketplaceIds", "period"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** Get a report schedule */
export const getReportSchedule: Operation<
  GetReportScheduleInput,
  Reply<ApiOperations["getReportSchedule"]>
> = {
  vendor: "amazon",
  id: "getReportSchedule",
  group: "reports",
  route: "GET /reports/2021-06-30/schedules/{reportScheduleId}",
  effect: "read",
  parameters: { reportScheduleId: { in: "path" } },
  input: {
    type: "object",
    properties: { reportScheduleId: { type: "string", description: "The schedule." } },
    required: ["reportScheduleId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** End a report schedule */
export const cancelReportSchedule: Operation<CancelReportScheduleInput, null> = {
  vendor: "amazon",
  id: "cancelReportSchedule",
  group: "reports",
  route: "DELETE /reports/2021-06-30/schedules/{reportScheduleId}",
  effect: "destructive",
  parameters: { reportScheduleId: { in: "path" } },
  input: {
    type: "object",
    properties: { reportScheduleId: { type: "string", description: "The schedule." } },
    required: ["reportScheduleId"],
    additionalProperties: false,
  },
  rateLimits: [{ requests: 1, windowMs: 45046, burst: 10 }],
};

/** Get the address of a report document */
export const getReportDocument: Operation<
  GetReportDocumentInput,
  Reply<ApiOperations["getReportDocument"]>
> = {
  vendor: "amazon",
  id: "getReportDocument",
  group: "reports",
  route: "GET /reports/2021-06-30/documents/{reportDocumentId}",
  effect: "read",
  parameters: { reportDocumentId: { in: "path" }, enableContentEncodingUrlHeader: { in: "query" } },
  input: {
    type: "object",
    properties: {
      reportDocumentId: { type: "string", description: "The document, from a finished report." },
      enableContentEncodingUrlHeader: {
        type: "boolean",
        description: "True to have a compressed file sent so that HTTP clients unpack it by themselves.",
      },
    },
    required: ["reportDocumentId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/errors" },
  rateLimits: [{ requests: 1, windowMs: 59881, burst: 15 }],
};
