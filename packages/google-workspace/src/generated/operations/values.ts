// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  AppendValuesInput,
  BatchClearValuesInput,
  BatchGetValuesInput,
  BatchUpdateValuesInput,
  ClearValuesInput,
  GetValuesInput,
  UpdateValuesInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Read cells */
export const getValues: Operation<GetValuesInput, Reply<ApiOperations["getValues"]>> = {
  vendor: "google-workspace",
  id: "getValues",
  group: "values",
  route: "GET /v4/spreadsheets/{spreadsheetId}/values/{range}",
  effect: "read",
  parameters: {
    spreadsheetId: { in: "path" },
    range: { in: "path" },
    majorDimension: { in: "query" },
    valueRenderOption: { in: "query" },
    dateTimeRenderOption: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      range: {
        type: "string",
        description: "The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`.",
      },
      majorDimension: {
        type: "string",
        description: "Whether the inner lists are rows or columns; rows where it is left out.",
        enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
      },
      valueRenderOption: {
        type: "string",
        description: "Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them.",
        enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
      },
      dateTimeRenderOption: {
        type: "string",
        description: "Dates as numbers of days or as shown, where values are not as shown anyway.",
        enum: ["SERIAL_NUMBER", "FORMATTED_STRING"],
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["spreadsheetId", "range"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-read" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Write cells */
export const updateValues: Operation<UpdateValuesInput, Reply<ApiOperations["updateValues"]>> = {
  vendor: "google-workspace",
  id: "updateValues",
  group: "values",
  route: "PUT /v4/spreadsheets/{spreadsheetId}/values/{range}",
  effect: "destructive",
  parameters: {
    spreadsheetId: { in: "path" },
    range: { in: "path" },
    valueInputOption: { in: "query" },
    includeValuesInResponse: { in: "query" },
    responseValueRenderOption: { in: "query" },
    responseDateTimeRenderOption: { in: "query" },
    fields: { in: "query" },
    majorDimension: { in: "body" },
    values: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      range: {
        type: "string",
        description: "The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`.",
      },
      valueInputOption: {
        type: "string",
        description: "RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included.",
        enum: ["INPUT_VALUE_OPTION_UNSPECIFIED", "RAW", "USER_ENTERED"],
      },
      includeValuesInResponse: {
        type: "boolean",
        description: "Whether the reply shows the cells afterwards.",
      },
      responseValueRenderOption: {
        type: "string",
        description: "How the reply shows values.",
        enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
      },
      responseDateTimeRenderOption: {
        type: "string",
        description: "How the reply shows dates.",
        enum: ["SERIAL_NUMBER", "FORMATTED_STRING"],
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      majorDimension: {
        type: "string",
        description: "Whether the inner lists are rows or columns; rows where it is left out.",
        enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
      },
      values: {
        type: "array",
        items: { type: "array", items: {} },
        description: "Lists of cells, one a row: texts, numbers, true and false.",
      },
    },
    required: ["spreadsheetId", "range"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Append rows */
export const appendValues: Operation<AppendValuesInput, Reply<ApiOperations["appendValues"]>> = {
  vendor: "google-workspace",
  id: "appendValues",
  group: "values",
  route: "POST /v4/spreadsheets/{spreadsheetId}/values/{range}:append",
  effect: "write",
  parameters: {
    spreadsheetId: { in: "path" },
    range: { in: "path" },
    valueInputOption: { in: "query" },
    insertDataOption: { in: "query" },
    includeValuesInResponse: { in: "query" },
    responseValueRenderOption: { in: "query" },
    responseDateTimeRenderOption: { in: "query" },
    fields: { in: "query" },
    majorDimension: { in: "body" },
    values: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      range: {
        type: "string",
        description: "The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`.",
      },
      valueInputOption: {
        type: "string",
        description: "RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included.",
        enum: ["INPUT_VALUE_OPTION_UNSPECIFIED", "RAW", "USER_ENTERED"],
      },
      insertDataOption: {
        type: "string",
        description: "OVERWRITE writes into the cells below, INSERT_ROWS makes new rows.",
        enum: ["OVERWRITE", "INSERT_ROWS"],
      },
      includeValuesInResponse: {
        type: "boolean",
        description: "Whether the reply shows the cells afterwards.",
      },
      responseValueRenderOption: {
        type: "string",
        description: "How the reply shows values.",
        enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
      },
      responseDateTimeRenderOption: {
        type: "string",
        description: "How the reply shows dates.",
        enum: ["SERIAL_NUMBER", "FORMATTED_STRING"],
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      majorDimension: {
        type: "string",
        description: "Whether the inner lists are rows or columns; rows where it is left out.",
        enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
      },
      values: {
        type: "array",
        items: { type: "array", items: {} },
        description: "Lists of cells, one a row: texts, numbers, true and false.",
      },
    },
    required: ["spreadsheetId", "range"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Clear cells */
export const clearValues: Operation<ClearValuesInput, Reply<ApiOperations["clearValues"]>> = {
  vendor: "google-workspace",
  id: "clearValues",
  group: "values",
  route: "POST /v4/spreadsheets/{spreadsheetId}/values/{range}:clear",
  effect: "destructive",
  parameters: { spreadsheetId: { in: "path" }, range: { in: "path" }, fields: { in: "query" } },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      range: {
        type: "string",
        description: "The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["spreadsheetId", "range"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Read several ranges */
export const batchGetValues: Operation<BatchGetValuesInput, Reply<ApiOperations["batchGetValues"]>> = {
  vendor: "google-workspace",
  id: "batchGetValues",
  group: "values",
  route: "GET /v4/spreadsheets/{spreadsheetId}/values:batchGet",
  effect: "read",
  parameters: {
    spreadsheetId: { in: "path" },
    ranges: { in: "query" },
    majorDimension: { in: "query" },
    valueRenderOption: { in: "query" },
    dateTimeRenderOption: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      ranges: {
        type: "array",
        items: { type: "string" },
        description: "Ranges in A1 notation, such as `Orders!A2:F`.",
      },
      majorDimension: {
        type: "string",
        description: "Whether the inner lists are rows or columns; rows where it is left out.",
        enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"],
      },
      valueRenderOption: {
        type: "string",
        description: "Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them.",
        enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
      },
      dateTimeRenderOption: {
        type: "string",
        description: "Dates as numbers of days or as shown, where values are not as shown anyway.",
        enum: ["SERIAL_NUMBER", "FORMATTED_STRING"],
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["spreadsheetId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-read" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Write several ranges */
export const batchUpdateValues: Operation<
  BatchUpdateValuesInput,
  Reply<ApiOperations["batchUpdateValues"]>
> = {
  vendor: "google-workspace",
  id: "batchUpdateValues",
  group: "values",
  route: "POST /v4/spreadsheets/{spreadsheetId}/values:batchUpdate",
  effect: "destructive",
  parameters: {
    spreadsheetId: { in: "path" },
    fields: { in: "query" },
    valueInputOption: { in: "body" },
    data: { in: "body" },
    includeValuesInResponse: { in: "body" },
    responseValueRenderOption: { in: "body" },
    responseDateTimeRenderOption: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      valueInputOption: {
        type: "string",
        description: "RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included.",
        enum: ["INPUT_VALUE_OPTION_UNSPECIFIED", "RAW", "USER_ENTERED"],
      },
      data: {
        type: "array",
        items: {
          type: "object",
          properties: {
            range: { type: "string", description: "The cells in A1 notation." },
            majorDimension: { type: "string", enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"] },
            values: {
              type: "array",
              items: { type: "array", items: {} },
              description: "Lists of cells, one a row: texts, numbers, true and false.",
            },
          },
        },
      },
      includeValuesInResponse: { type: "boolean" },
      responseValueRenderOption: { type: "string", enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"] },
      responseDateTimeRenderOption: { type: "string", enum: ["SERIAL_NUMBER", "FORMATTED_STRING"] },
    },
    required: ["spreadsheetId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Clear several ranges */
export const batchClearValues: Operation<BatchClearValuesInput, Reply<ApiOperations["batchClearValues"]>> = {
  vendor: "google-workspace",
  id: "batchClearValues",
  group: "values",
  route: "POST /v4/spreadsheets/{spreadsheetId}/values:batchClear",
  effect: "destructive",
  parameters: { spreadsheetId: { in: "path" }, fields: { in: "query" }, ranges: { in: "body" } },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      ranges: { type: "array", items: { type: "string" }, description: "In A1 notation." },
    },
    required: ["spreadsheetId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};
