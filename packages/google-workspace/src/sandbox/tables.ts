import type { Table } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { SheetCell } from "./cells.js";

type Schemas = components["schemas"];
type File = Schemas["File"];
type Permission = Schemas["Permission"];
type Comment = Schemas["Comment"];
type Revision = Schemas["Revision"];

/** A file as it is kept: what the API tells of it, and its content. */
export interface KeptFile extends File {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: string[];
  readonly trashed: boolean;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly version: string;
  /** The text of a document, or the bytes of any other file as text; spreadsheets keep theirs in sheets. */
  readonly text: string;
}

/** A permission of one file. */
export interface KeptPermission extends Permission {
  /** The file's id and the permission's. */
  readonly key: string;
  readonly fileId: string;
  readonly id: string;
}

/** A comment with its replies. */
export interface KeptComment extends Comment {
  readonly id: string;
  readonly fileId: string;
  readonly replies: Schemas["Reply"][];
}

/** A state of a file. */
export interface KeptRevision extends Revision {
  readonly key: string;
  readonly fileId: string;
  readonly id: string;
}

/** That a file changed, or is gone. */
export interface KeptChange {
  /** From 1. */
  readonly number: number;
  readonly fileId: string;
  readonly time: string;
  readonly removed: boolean;
}

/** One sheet of a spreadsheet, with its cells row by row. */
export interface KeptSheet {
  readonly key: string;
  readonly spreadsheetId: string;
  readonly properties: Schemas["SheetProperties"] & {
    readonly sheetId: number;
    readonly title: string;
    readonly index: number;
  };
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a spreadsheet is beside its file and its sheets. */
export interface KeptBook {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly namedRanges: Schemas["NamedRange"][];
}

/** What the stand-in of Google keeps. */
export type GoogleTables = {
  readonly files: KeptFile;
  readonly permissions: KeptPermission;
  readonly comments: KeptComment;
  readonly revisions: KeptRevision;
  readonly changes: KeptChange;
  readonly drives: Schemas["Drive"] & { readonly id: string };
  readonly books: KeptBook;
  readonly sheets: KeptSheet;
};

/** The tables as handlers see them. */
export type GoogleWorld = { readonly [Name in keyof GoogleTables]: Table<GoogleTables[Name]> };

/** What tells the things of each table apart. */
export const TABLE_KEYS = {
  files: "id",
  permissions: "key",
  comments: "id",
  revisions: "key",
  changes: "number",
  drives: "id",
  books: "spreadsheetId",
  sheets: "key",
} as const;

/** Media types that Google keeps in forms of its own. */
export const DOCUMENT = "application/vnd.google-apps.document";
export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
export const FOLDER = "application/vnd.google-apps.folder";
/** The top folder of the person's own Drive. */
export const ROOT = "0ABroot-of-my-drive";

/** The person whose Drive it is. */
export const ME: Schemas["User"] = {
  kind: "drive#user",
  displayName: "Marisol Vega",
  emailAddress: "marisol@riverbend.care",
  me: true,
  permissionId: "10486214096",
};

/** An instant as Google writes it. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}
