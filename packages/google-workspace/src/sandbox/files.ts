import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { parseDriveQuery } from "./drive-query.js";
import { addFile, changeFile, hasRole, removeFile } from "./file-changes.js";
import { readArea, sheetsOf, sizeOf } from "./grid.js";
import { drivePage, googleReply } from "./reply.js";
import {
  DOCUMENT,
  FOLDER,
  type GoogleTables,
  type GoogleWorld,
  type KeptFile,
  SPREADSHEET,
} from "./tables.js";
import { readUpload } from "./upload.js";

type FileInput = components["schemas"]["FileContent"] & components["schemas"]["FileChange"];

/** Query parameters that these operations have in common. */
export type FileQuery = {
  readonly fields?: string;
  readonly q?: string;
  readonly orderBy?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly mimeType?: string;
  readonly addParents?: string;
  readonly removeParents?: string;
  readonly count?: number;
  readonly space?: string;
};

type FileCall<Body = FileInput | undefined> = SandboxCall<
  GoogleTables,
  { path: { fileId: string }; query: FileQuery; body: Body }
>;

const usualFields = "kind,id,name,mimeType";

/** Files and folders of Drive. */
export const files: Behaviour<GoogleTables> = {
  listFiles: ({ query, tables }: FileCall) => {
    const { q, orderBy = "modifiedTime desc" } = query;
    if (query.orderBy !== undefined && q?.includes("fullText"))
      throw new Refusal(403, "Sorting is not supported for queries with fullText terms.", {
        code: "forbidden",
      });
    const test =
      q === undefined
        ? () => true
        : parseDriveQuery(q, { hasRole: (file, roles, email) => hasRole(tables, file, roles, email) });
    const found = tables.files.list().filter(test).toSorted(orderOf(orderBy));
    const { items, nextPageToken } = drivePage(found, query);
    const list = {
      kind: "drive#fileList",
      incompleteSearch: false,
      nextPageToken,
      files: items.map(showFile),
    };
    return googleReply(list, query.fields, `kind,nextPageToken,incompleteSearch,files(${usualFields})`);
  },
  createFile: (call: FileCall) =>
    googleReply(showFile(addFile(call, call.body ?? {}, "")), call.query.fields, usualFields),
  createFileWithContent: (call: FileCall<string>) => {
    const { metadata, content, mediaType } = readUpload(call.body);
    const made = addFile(call, { mimeType: mediaType, ...metadata }, content);
    return googleReply(showFile(made), call.query.fields, usualFields);
  },
  getFile: ({ path, query, url, tables }: FileCall) => {
    const file = tables.files.find(path.fileId);
    return url.searchParams.get("alt") === "media"
      ? download(file)
      : googleReply(showFile(file), query.fields, usualFields);
  },
  updateFile: (call: FileCall) =>
    googleReply(showFile(changeFile(call, call.body ?? {})), call.query.fields, usualFields),
  updateFileContent: (call: FileCall<string>) => {
    const { metadata, content } = readUpload(call.body);
    return googleReply(showFile(changeFile(call, metadata, content)), call.query.fields, usualFields);
  },
  deleteFile: (call: FileCall) => {
    removeFile(call, call.path.fileId);
    return {};
  },
  emptyTrash: (call: FileCall) => {
    const trashed = call.tables.files.list().filter((file) => file.trashed);
    for (const { id } of trashed) removeFile(call, id);
    return {};
  },
  copyFile: (call: FileCall) => {
    const { path, query, body, tables } = call;
    const original = tables.files.find(path.fileId);
    if (original.mimeType === FOLDER)
      throw new Refusal(403, "This file cannot be copied by the user.", { code: "cannotCopyFile" });
    const copy = addFile(
      call,
      { name: `Copy of ${original.name}`, parents: original.parents, ...body, mimeType: original.mimeType },
      original.text,
      original.id,
    );
    return googleReply(showFile(copy), query.fields, usualFields);
  },
  generateIds: ({ query, random }: FileCall) => {
    const { count = 10, space = "drive", fields } = query;
    const ids = Array.from({ length: count }, () => `1${random.hex(32)}`);
    return googleReply({ kind: "drive#generatedIds", space, ids }, fields, "*");
  },
  exportFile: ({ path, query, tables }: FileCall) => {
    const file = tables.files.find(path.fileId);
    return { body: exportAs(tables, file, query.mimeType ?? ""), mediaType: "application/octet-stream" };
  },
};

/** What is told of a file: all but its content. */
export function showFile(file: KeptFile) {
  const { text, ...shown } = file;
  return {
    kind: "drive#file",
    ...shown,
    ...(!isGoogles(file) && { size: String(new TextEncoder().encode(text).length) }),
  };
}

function download(file: KeptFile) {
  if (isGoogles(file))
    throw new Refusal(
      403,
      "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      {
        code: "fileNotDownloadable",
      },
    );
  return { body: file.text, mediaType: "application/octet-stream" };
}

function isGoogles({ mimeType }: KeptFile): boolean {
  return mimeType.startsWith("application/vnd.google-apps.");
}

function exportAs(tables: GoogleWorld, file: KeptFile, mimeType: string): string {
  if (file.mimeType === DOCUMENT && ["text/plain", "text/markdown"].includes(mimeType)) return file.text;
  if (file.mimeType === DOCUMENT && mimeType === "text/html")
    return `<html><body><pre>${escapeHtml(file.text)}</pre></body></html>`;
  if (file.mimeType === SPREADSHEET && mimeType === "text/csv") return toCsv(tables, file.id);
  if (!isGoogles(file))
    throw new Refusal(403, "Export only supports Docs Editors files.", { code: "fileNotExportable" });
  throw new Refusal(400, "The requested conversion is not supported.", { code: "badRequest" });
}

function toCsv(tables: GoogleWorld, spreadsheetId: string): string {
  const [sheet] = sheetsOf(tables, spreadsheetId);
  if (sheet === undefined) return "";
  const { rows, columns } = sizeOf(sheet);
  const area = { sheet, startRow: 0, endRow: rows, startColumn: 0, endColumn: columns };
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return readArea(tables, area, {})
    .map((row) => row.map((value) => quote(String(value))).join(","))
    .join("\r\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function orderOf(orderBy: string): (one: KeptFile, other: KeptFile) => number {
  const keys = orderBy.split(",").map((part) => part.trim().split(/\s+/));
  return (one, other) => {
    for (const [name = "", direction] of keys) {
      const [left, right] = [sortValue(one, name), sortValue(other, name)];
      if (left !== right) return (left < right ? -1 : 1) * (direction === "desc" ? -1 : 1);
    }
    return 0;
  };
}

function sortValue(file: KeptFile, name: string): string {
  if (name === "name" || name === "name_natural") return file.name.toLowerCase();
  if (name === "folder") return file.mimeType === FOLDER ? "0" : "1";
  if (name === "createdTime" || name === "modifiedTime") return file[name];
  throw new Refusal(400, `Invalid Value: orderBy ${name}`, { code: "invalid" });
}
