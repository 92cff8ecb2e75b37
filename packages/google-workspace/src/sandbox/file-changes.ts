import { Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { FileQuery } from "./files.js";
import {
  DOCUMENT,
  FOLDER,
  type GoogleTables,
  type GoogleWorld,
  iso,
  type KeptFile,
  ME,
  ROOT,
  SPREADSHEET,
} from "./tables.js";

type FileInput = components["schemas"]["FileContent"] & components["schemas"]["FileChange"];
type Call = Pick<SandboxCall<GoogleTables>, "tables" | "random" | "now">;
type ChangeCall = Call & { readonly path: { readonly fileId: string }; readonly query: FileQuery };

/** Makes a file, its owner's permission, its first revision, and the cells of a spreadsheet. @throws Refusal 409 where the id is taken. */
export function addFile(call: Call, input: FileInput, text: string, copyOf?: string): KeptFile {
  const { tables, random, now } = call;
  const {
    id = `1${random.hex(32)}`,
    name = "Untitled",
    mimeType = "application/octet-stream",
    parents,
  } = input;
  if (tables.files.get(id) !== undefined)
    throw new Refusal(409, "A file already exists with the provided ID.", { code: "fileIdInUse" });
  const [parent = ROOT] = parents ?? [];
  if (parent !== ROOT) tables.files.find(parent);
  const file = tables.files.add({
    ...input,
    id,
    name,
    mimeType,
    parents: [parent],
    trashed: false,
    createdTime: input.createdTime ?? iso(now),
    modifiedTime: input.modifiedTime ?? iso(now),
    version: "1",
    owners: [ME],
    lastModifyingUser: ME,
    ownedByMe: true,
    shared: false,
    spaces: ["drive"],
    webViewLink: linkTo(id, mimeType),
    text,
  });
  tables.permissions.add({
    key: `${id} ${ME.permissionId}`,
    fileId: id,
    kind: "drive#permission",
    id: ME.permissionId ?? "",
    type: "user",
    role: "owner",
    emailAddress: ME.emailAddress ?? "",
    displayName: ME.displayName ?? "",
    deleted: false,
    pendingOwner: false,
  });
  if (mimeType === SPREADSHEET) addBook(tables, id, copyOf);
  noteRevision(call, file);
  noteChange(call, id, false);
  return file;
}

/** Changes what is known of a file, where it lies, or its content. */
export function changeFile(call: ChangeCall, input: FileInput, text?: string): KeptFile {
  const { path, query, tables, now } = call;
  const before = tables.files.find(path.fileId);
  const gone = query.removeParents?.split(",") ?? [];
  const added = query.addParents?.split(",") ?? [];
  for (const parent of added) if (parent !== ROOT) tables.files.find(parent);
  const parents = [...before.parents.filter((parent) => !gone.includes(parent)), ...added];
  if (parents.length > 1)
    throw new Refusal(403, "Increasing the number of parents is not allowed", { code: "cannotAddParent" });
  const file = tables.files.update(path.fileId, {
    ...input,
    parents,
    modifiedTime: input.modifiedTime ?? iso(now),
    version: String(Number(before.version) + 1),
    lastModifyingUser: ME,
    ...(text !== undefined && { text }),
    ...(input.trashed === true && { trashedTime: iso(now) }),
  });
  if (text !== undefined) noteRevision(call, file);
  noteChange(call, file.id, false);
  return file;
}

/** Takes a file away with all that belongs to it, and a folder with all that is in it. */
export function removeFile(call: Call, fileId: string): void {
  const { tables } = call;
  const file = tables.files.remove(fileId);
  for (const table of [tables.permissions, tables.revisions] as const)
    for (const { key, fileId: of } of table.list()) if (of === fileId) table.remove(key);
  for (const { id, fileId: of } of tables.comments.list()) if (of === fileId) tables.comments.remove(id);
  if (file.mimeType === SPREADSHEET) {
    tables.books.remove(fileId);
    for (const { key, spreadsheetId } of tables.sheets.list())
      if (spreadsheetId === fileId) tables.sheets.remove(key);
  }
  noteChange(call, fileId, true);
  if (file.mimeType !== FOLDER) return;
  for (const { id, parents } of tables.files.list()) if (parents.includes(fileId)) removeFile(call, id);
}

/** Adds to the list of changes. */
export function noteChange(
  { tables, now }: Pick<Call, "tables" | "now">,
  fileId: string,
  removed: boolean,
): void {
  const last = tables.changes.list().at(-1)?.number ?? 0;
  tables.changes.add({ number: last + 1, fileId, time: iso(now), removed });
}

/** Keeps the present state of a file as a revision, and tells the file its number. */
export function noteRevision({ tables, now }: Pick<Call, "tables" | "now">, file: KeptFile): void {
  if (file.mimeType === FOLDER) return;
  const own = tables.revisions.list().filter(({ fileId }) => fileId === file.id);
  const id = String(own.length + 1);
  tables.revisions.add({
    key: `${file.id} ${id}`,
    fileId: file.id,
    kind: "drive#revision",
    id,
    mimeType: file.mimeType,
    modifiedTime: iso(now),
    keepForever: false,
    published: false,
    lastModifyingUser: ME,
  });
  tables.files.update(file.id, { headRevisionId: id });
}

/** Whether somebody has one of the roles on a file. */
export function hasRole(
  { permissions }: GoogleWorld,
  { id }: KeptFile,
  roles: readonly string[],
  email: string,
): boolean {
  const address = email === "me" ? ME.emailAddress : email.toLowerCase();
  return permissions
    .list()
    .some(
      ({ fileId, role, emailAddress }) =>
        fileId === id && roles.includes(role ?? "") && emailAddress?.toLowerCase() === address,
    );
}

/** Where a browser opens a file. */
export function linkTo(id: string, mimeType: string): string {
  if (mimeType === DOCUMENT) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === SPREADSHEET) return `https://docs.google.com/spreadsheets/d/${id}/edit`;
  return mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view`;
}

function addBook({ books, sheets }: GoogleWorld, id: string, copyOf: string | undefined): void {
  const original = copyOf === undefined ? undefined : books.find(copyOf);
  books.add({
    locale: "en_US",
    timeZone: "America/New_York",
    namedRanges: [],
    ...original,
    spreadsheetId: id,
  });
  const copied = sheets.list().filter(({ spreadsheetId }) => spreadsheetId === copyOf);
  for (const sheet of copied)
    sheets.add({ ...sheet, key: `${id} ${sheet.properties.sheetId}`, spreadsheetId: id });
  if (copied.length > 0) return;
  const gridProperties = { rowCount: 1_000, columnCount: 26 };
  const properties = { sheetId: 0, title: "Sheet1", index: 0, sheetType: "GRID" as const, gridProperties };
  sheets.add({ key: `${id} 0`, spreadsheetId: id, properties, rows: [] });
}
