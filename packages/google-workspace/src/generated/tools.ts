// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import { createPermission, getSpreadsheet, getValues, listFiles, updateValues } from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "google_workspace_find_files",
    title: "Find files",
    description: "Files and folders, newest or by name, as many as a page holds. Without `fields` only id, name and type are told.",
    operation: listFiles,
    input: {
      type: "object",
      properties: {
        orderBy: {
          type: "string",
          description: "Members to sort by, with commas, each with ` desc` for the other way: `modifiedTime desc,name`.",
        },
        pageSize: {
          type: "integer",
          format: "int32",
          default: 100,
          minimum: 1,
          maximum: 1000,
          description: "Files a page; Drive may answer fewer.",
        },
        pageToken: { type: "string", description: "nextPageToken of the page before." },
        q: {
          type: "string",
          description: "Which files, in Drive's own query language: `name contains 'rota' and mimeType = 'application/vnd.google-apps.document' and trashed = false`, `'<folder id>' in parents`, `fullText contains 'words'`, `modifiedTime > '2026-01-31T00:00:00'`, `'ana@example.com' in owners`.",
        },
      },
      additionalProperties: false,
    },
    fixed: {
      fields: "files(id,name,mimeType,parents,modifiedTime,webViewLink,owners(displayName,emailAddress)),nextPageToken,incompleteSearch",
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    },
  },
  {
    name: "google_workspace_get_spreadsheet",
    title: "Get a spreadsheet",
    description: "Title, time zone, sheets with their sizes, and named ranges. Values are read by getValues.",
    operation: getSpreadsheet,
    input: {
      type: "object",
      properties: {
        spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
      },
      required: ["spreadsheetId"],
      additionalProperties: false,
    },
    fixed: {
      fields: "spreadsheetId,properties(title,locale,timeZone),sheets.properties,namedRanges,spreadsheetUrl",
    },
  },
  {
    name: "google_workspace_get_values",
    title: "Read cells",
    description: "The values of one range. Empty rows and cells at the end are left out.",
    operation: getValues,
    input: {
      type: "object",
      properties: {
        spreadsheetId: { type: "string", description: "Id of the spreadsheet: the long part of its address." },
        range: {
          type: "string",
          description: "The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`.",
        },
        valueRenderOption: {
          type: "string",
          description: "Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them.",
          enum: ["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
        },
      },
      required: ["spreadsheetId", "range"],
      additionalProperties: false,
    },
  },
  {
    name: "google_workspace_share_file",
    title: "Share a file",
    description: "Gives a person, a group, a domain or everybody access.",
    operation: createPermission,
    input: {
      type: "object",
      properties: {
        fileId: { type: "string", description: "Id of the file or folder." },
        emailMessage: { type: "string", description: "Words of one's own in the e-mail about it." },
        sendNotificationEmail: {
          type: "boolean",
          description: "Whether an e-mail is sent; by default it is.",
        },
        type: { type: "string", description: "`user`, `group`, `domain` or `anyone`." },
        role: {
          type: "string",
          description: "`owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`.",
        },
        emailAddress: { type: "string", description: "Of the user or group." },
        domain: { type: "string", description: "Of the domain." },
      },
      required: ["fileId", "type", "role"],
      additionalProperties: false,
    },
    fixed: { supportsAllDrives: true },
  },
  {
    name: "google_workspace_update_values",
    title: "Write cells",
    description: "Overwrites the cells of one range. `null` leaves a cell as it is, an empty text clears it.",
    operation: updateValues,
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
        values: {
          type: "array",
          items: { type: "array", items: {} },
          description: "Lists of cells, one a row: texts, numbers, true and false.",
        },
      },
      required: ["spreadsheetId", "range", "valueInputOption", "values"],
      additionalProperties: false,
    },
  },
);
