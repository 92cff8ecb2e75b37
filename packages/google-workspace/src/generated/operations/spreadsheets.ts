// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  BatchUpdateSpreadsheetInput,
  CopySheetInput,
  CreateSpreadsheetInput,
  GetSpreadsheetInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create a spreadsheet */
export const createSpreadsheet: Operation<
  CreateSpreadsheetInput,
  Reply<ApiOperations["createSpreadsheet"]>
> = {
  vendor: "google-workspace",
  id: "createSpreadsheet",
  group: "spreadsheets",
  route: "POST /v4/spreadsheets",
  effect: "write",
  parameters: {
    fields: { in: "query" },
    properties: { in: "body" },
    sheets: { in: "body" },
    namedRanges: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      properties: {
        type: "object",
        properties: {
          title: { type: "string" },
          locale: { type: "string", description: "Such as `en_GB`: how numbers and dates are read." },
          timeZone: { type: "string", description: "An IANA name." },
          autoRecalc: {
            type: "string",
            enum: ["RECALCULATION_INTERVAL_UNSPECIFIED", "ON_CHANGE", "MINUTE", "HOUR"],
          },
        },
      },
      sheets: {
        type: "array",
        items: {
          type: "object",
          properties: {
            properties: {
              type: "object",
              properties: {
                sheetId: { type: "integer", format: "int32" },
                title: { type: "string" },
                index: { type: "integer", format: "int32" },
                sheetType: {
                  type: "string",
                  enum: ["SHEET_TYPE_UNSPECIFIED", "GRID", "OBJECT", "DATA_SOURCE"],
                },
                gridProperties: {
                  type: "object",
                  properties: {
                    rowCount: { type: "integer", format: "int32" },
                    columnCount: { type: "integer", format: "int32" },
                    frozenRowCount: { type: "integer", format: "int32" },
                    frozenColumnCount: { type: "integer", format: "int32" },
                    hideGridlines: { type: "boolean" },
                  },
                },
                hidden: { type: "boolean" },
                tabColor: {
                  type: "object",
                  properties: {
                    red: { type: "number", format: "float", description: "From 0 to 1." },
                    green: { type: "number", format: "float", description: "From 0 to 1." },
                    blue: { type: "number", format: "float", description: "From 0 to 1." },
                    alpha: { type: "number", format: "float", description: "From 0 to 1." },
                  },
                },
                rightToLeft: { type: "boolean" },
              },
            },
          },
        },
      },
      namedRanges: {
        type: "array",
        items: {
          type: "object",
          properties: {
            namedRangeId: { type: "string" },
            name: { type: "string" },
            range: {
              type: "object",
              properties: {
                sheetId: { type: "integer", format: "int32" },
                startRowIndex: { type: "integer", format: "int32", description: "From 0." },
                endRowIndex: { type: "integer", format: "int32", description: "The first that is not in it." },
                startColumnIndex: { type: "integer", format: "int32", description: "From 0." },
                endColumnIndex: {
                  type: "integer",
                  format: "int32",
                  description: "The first that is not in it.",
                },
              },
            },
          },
        },
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Get a spreadsheet */
export const getSpreadsheet: Operation<GetSpreadsheetInput, Reply<ApiOperations["getSpreadsheet"]>> = {
  vendor: "google-workspace",
  id: "getSpreadsheet",
  group: "spreadsheets",
  route: "GET /v4/spreadsheets/{spreadsheetId}",
  effect: "read",
  parameters: {
    spreadsheetId: { in: "path" },
    ranges: { in: "query" },
    includeGridData: { in: "query" },
    excludeTablesInBandedRanges: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      ranges: { type: "array", items: { type: "string" }, description: "Only these ranges, in A1 notation." },
      includeGridData: {
        type: "boolean",
        description: "True for every cell too, which is large; ignored where `fields` is given.",
      },
      excludeTablesInBandedRanges: {
        type: "boolean",
        description: "True to leave tables out of banded ranges.",
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

/** Change the sheets of a spreadsheet */
export const batchUpdateSpreadsheet: Operation<
  BatchUpdateSpreadsheetInput,
  Reply<ApiOperations["batchUpdateSpreadsheet"]>
> = {
  vendor: "google-workspace",
  id: "batchUpdateSpreadsheet",
  group: "spreadsheets",
  route: "POST /v4/spreadsheets/{spreadsheetId}:batchUpdate",
  effect: "destructive",
  parameters: {
    spreadsheetId: { in: "path" },
    fields: { in: "query" },
    requests: { in: "body" },
    includeSpreadsheetInResponse: { in: "body" },
    responseRanges: { in: "body" },
    responseIncludeGridData: { in: "body" },
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
      requests: {
        type: "array",
        items: {
          type: "object",
          properties: {
            addSheet: {
              type: "object",
              properties: {
                properties: {
                  type: "object",
                  properties: {
                    sheetId: { type: "integer", format: "int32" },
                    title: { type: "string" },
                    index: { type: "integer", format: "int32" },
                    sheetType: {
                      type: "string",
                      enum: ["SHEET_TYPE_UNSPECIFIED", "GRID", "OBJECT", "DATA_SOURCE"],
                    },
                    gridProperties: {
                      type: "object",
                      properties: {
                        rowCount: { type: "integer", format: "int32" },
                        columnCount: { type: "integer", format: "int32" },
                        frozenRowCount: { type: "integer", format: "int32" },
                        frozenColumnCount: { type: "integer", format: "int32" },
                        hideGridlines: { type: "boolean" },
                      },
                    },
                    hidden: { type: "boolean" },
                    tabColor: {
                      type: "object",
                      properties: {
                        red: { type: "number", format: "float", description: "From 0 to 1." },
                        green: { type: "number", format: "float", description: "From 0 to 1." },
                        blue: { type: "number", format: "float", description: "From 0 to 1." },
                        alpha: { type: "number", format: "float", description: "From 0 to 1." },
                      },
                    },
                    rightToLeft: { type: "boolean" },
                  },
                },
              },
            },
            deleteSheet: { type: "object", properties: { sheetId: { type: "integer", format: "int32" } } },
            duplicateSheet: {
              type: "object",
              properties: {
                sourceSheetId: { type: "integer", format: "int32" },
                insertSheetIndex: { type: "integer", format: "int32" },
                newSheetId: { type: "integer", format: "int32" },
                newSheetName: { type: "string" },
              },
            },
            updateSheetProperties: {
              type: "object",
              properties: {
                properties: {
                  type: "object",
                  description: "With the sheetId.",
                  properties: {
                    sheetId: { type: "integer", format: "int32" },
                    title: { type: "string" },
                    index: { type: "integer", format: "int32" },
                    sheetType: {
                      type: "string",
                      enum: ["SHEET_TYPE_UNSPECIFIED", "GRID", "OBJECT", "DATA_SOURCE"],
                    },
                    gridProperties: {
                      type: "object",
                      properties: {
                        rowCount: { type: "integer", format: "int32" },
                        columnCount: { type: "integer", format: "int32" },
                        frozenRowCount: { type: "integer", format: "int32" },
                        frozenColumnCount: { type: "integer", format: "int32" },
                        hideGridlines: { type: "boolean" },
                      },
                    },
                    hidden: { type: "boolean" },
                    tabColor: {
                      type: "object",
                      properties: {
                        red: { type: "number", format: "float", description: "From 0 to 1." },
                        green: { type: "number", format: "float", description: "From 0 to 1." },
                        blue: { type: "number", format: "float", description: "From 0 to 1." },
                        alpha: { type: "number", format: "float", description: "From 0 to 1." },
                      },
                    },
                    rightToLeft: { type: "boolean" },
                  },
                },
                fields: {
                  type: "string",
                  format: "google-fieldmask",
                  description: "Which properties change, such as `title`.",
                },
              },
            },
            appendDimension: {
              type: "object",
              properties: {
                sheetId: { type: "integer", format: "int32" },
                dimension: { type: "string", enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"] },
                length: { type: "integer", format: "int32", description: "How many rows or columns." },
              },
            },
            insertDimension: {
              type: "object",
              properties: {
                range: {
                  type: "object",
                  properties: {
                    sheetId: { type: "integer", format: "int32" },
                    dimension: { type: "string", enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"] },
                    startIndex: { type: "integer", format: "int32", description: "From 0." },
                    endIndex: {
                      type: "integer",
                      format: "int32",
                      description: "The first that is not in it.",
                    },
                  },
                },
                inheritFromBefore: { type: "boolean" },
              },
            },
            deleteDimension: {
              type: "object",
              properties: {
                range: {
                  type: "object",
                  properties: {
                    sheetId: { type: "integer", format: "int32" },
                    dimension: { type: "string", enum: ["DIMENSION_UNSPECIFIED", "ROWS", "COLUMNS"] },
                    startIndex: { type: "integer", format: "int32", description: "From 0." },
                    endIndex: {
                      type: "integer",
                      format: "int32",
                      description: "The first that is not in it.",
                    },
                  },
                },
              },
            },
            findReplace: {
              type: "object",
              properties: {
                find: { type: "string" },
                replacement: { type: "string" },
                range: {
                  type: "object",
                  properties: {
                    sheetId: { type: "integer", format: "int32" },
                    startRowIndex: { type: "integer", format: "int32", description: "From 0." },
                    endRowIndex: {
                      type: "integer",
                      format: "int32",
                      description: "The first that is not in it.",
                    },
                    startColumnIndex: { type: "integer", format: "int32", description: "From 0." },
                    endColumnIndex: {
                      type: "integer",
                      format: "int32",
                      description: "The first that is not in it.",
                    },
                  },
                },
                sheetId: { type: "integer", format: "int32" },
                allSheets: { type: "boolean" },
                matchCase: { type: "boolean" },
                matchEntireCell: { type: "boolean" },
                searchByRegex: { type: "boolean" },
                includeFormulas: { type: "boolean" },
              },
            },
          },
        },
        description: "Done in this order, each with one member.",
      },
      includeSpreadsheetInResponse: { type: "boolean" },
      responseRanges: { type: "array", items: { type: "string" } },
      responseIncludeGridData: { type: "boolean" },
    },
    required: ["spreadsheetId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};

/** Copy a sheet to another spreadsheet */
export const copySheet: Operation<CopySheetInput, Reply<ApiOperations["copySheet"]>> = {
  vendor: "google-workspace",
  id: "copySheet",
  group: "spreadsheets",
  route: "POST /v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo",
  effect: "write",
  parameters: {
    spreadsheetId: { in: "path" },
    sheetId: { in: "path" },
    fields: { in: "query" },
    destinationSpreadsheetId: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      sheetId: {
        type: "integer",
        format: "int32",
        description: "Id of the sheet: a number, from getSpreadsheet.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      destinationSpreadsheetId: { type: "string", description: "Id of the other spreadsheet." },
    },
    required: ["spreadsheetId", "sheetId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  rateLimits: [{ requests: 60, windowMs: 60000, bucket: "sheets-write" }],
  baseUrl: "https://sheets.googleapis.com",
};
