import type { Random } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { linkTo } from "./file-changes.js";
import { SEED_DOCUMENTS, SEED_FOLDERS, type SeedDocument } from "./seed-documents.js";
import { SEED_SPREADSHEETS } from "./seed-sheets.js";
import {
  DOCUMENT,
  FOLDER,
  type GoogleTables,
  type KeptComment,
  type KeptFile,
  type KeptPermission,
  type KeptRevision,
  ME,
  ROOT,
  SPREADSHEET,
} from "./tables.js";

type User = components["schemas"]["User"];

/** All that the stand-in begins with. */
export type GoogleSeed = { readonly [Name in keyof GoogleTables]: readonly GoogleTables[Name][] };

/** The people who share the Drive. */
const people: Readonly<Record<NonNullable<SeedDocument["owner"]>, User>> = {
  okafor: user("Dr. Ngozi Okafor", "ngozi@riverbend.care", "20486214096"),
  lindqvist: user("Åsa Lindqvist", "asa@riverbend.care", "30486214096"),
};

/** The Drive of a small clinic: seven folders, forty documents, three spreadsheets, a price list as PDF. */
export function seed(random: Random): GoogleSeed {
  const folders = Object.entries(SEED_FOLDERS).map(([name, title]) =>
    file({
      id: folderId(name),
      name: title,
      mimeType: FOLDER,
      parent: name === "clinic" ? ROOT : folderId("clinic"),
      day: "2025-07-01",
    }),
  );
  const documents = SEED_DOCUMENTS.map(({ folder, title, day, text, owner }) =>
    file({
      id: `1${random.hex(32)}`,
      name: title,
      mimeType: DOCUMENT,
      parent: folderId(folder),
      day,
      text: `${title}\n${text}\n`,
      ...(owner !== undefined && { owner: people[owner] }),
    }),
  );
  const spreadsheets = SEED_SPREADSHEETS.map(({ id, title }) =>
    file({ id, name: title, mimeType: SPREADSHEET, parent: folderId("clinic"), day: "2026-06-03" }),
  );
  const leaflet = file({
    id: `1${random.hex(32)}`,
    name: "price-list.txt",
    mimeType: "text/plain",
    parent: folderId("marketing"),
    day: "2026-03-03",
    text: "Visit 60\nVaccination 35\n",
  });
  const files = [...folders, ...documents, ...spreadsheets, leaflet];
  return {
    files,
    permissions: files.flatMap(permissionsOf),
    comments: commentsOn(documents),
    revisions: files.filter(({ mimeType }) => mimeType !== FOLDER).map(revisionOf),
    changes: files.map(({ id, modifiedTime }, at) => ({
      number: at + 1,
      fileId: id,
      time: modifiedTime,
      removed: false,
    })),
    drives: [
      {
        kind: "drive#drive",
        id: "0AClinicShared",
        name: "Clinic shared",
        createdTime: "2025-07-01T09:00:00.000Z",
        hidden: false,
      },
    ],
    books: SEED_SPREADSHEETS.map(({ id, locale, timeZone, namedRanges = [] }) => ({
      spreadsheetId: id,
      locale,
      timeZone,
      namedRanges: namedRanges.map(({ name, sheet, columns: [startColumnIndex, endColumnIndex] }) => ({
        namedRangeId: `range-${name}`,
        name,
        range: { sheetId: sheet, startRowIndex: 1, startColumnIndex, endColumnIndex },
      })),
    })),
    sheets: SEED_SPREADSHEETS.flatMap(({ id, sheets }) =>
      sheets.map(({ title, rowCount, rows }, index) => ({
        key: `${id} ${index}`,
        spreadsheetId: id,
        properties: {
          sheetId: index,
          title,
          index,
          sheetType: "GRID" as const,
          gridProperties: { rowCount, columnCount: 26, ...(index === 0 && { frozenRowCount: 1 }) },
        },
        rows,
      })),
    ),
  };
}

interface SeedFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parent: string;
  readonly day: string;
  readonly text?: string;
  readonly owner?: User;
}

function file({ id, name, mimeType, parent, day, text = "", owner = ME }: SeedFile): KeptFile {
  const time = `${day}T09:00:00.000Z`;
  return {
    id,
    name,
    mimeType,
    parents: [parent],
    trashed: false,
    starred: false,
    createdTime: time,
    modifiedTime: time,
    version: "1",
    owners: [owner],
    lastModifyingUser: owner,
    ownedByMe: owner === ME,
    shared: owner !== ME,
    spaces: ["drive"],
    webViewLink: linkTo(id, mimeType),
    ...(mimeType !== FOLDER && { headRevisionId: "1" }),
    ...(owner !== ME && { sharedWithMeTime: time }),
    text,
  };
}

function permissionsOf({ id, owners = [] }: KeptFile): KeptPermission[] {
  const give = (person: User, role: string): KeptPermission => ({
    key: `${id} ${person.permissionId}`,
    fileId: id,
    kind: "drive#permission",
    id: person.permissionId ?? "",
    type: "user",
    role,
    emailAddress: person.emailAddress ?? "",
    displayName: person.displayName ?? "",
    deleted: false,
    pendingOwner: false,
  });
  const others = owners.includes(ME) ? [] : [give(ME, "writer")];
  return [...owners.map((owner) => give(owner, "owner")), ...others];
}

function revisionOf({ id, mimeType, modifiedTime, lastModifyingUser }: KeptFile): KeptRevision {
  return {
    key: `${id} 1`,
    fileId: id,
    kind: "drive#revision",
    id: "1",
    mimeType,
    modifiedTime,
    keepForever: false,
    published: false,
    ...(lastModifyingUser && { lastModifyingUser }),
  };
}

function commentsOn(documents: readonly KeptFile[]): KeptComment[] {
  const [first] = documents;
  if (first === undefined) return [];
  const time = "2026-05-29T10:00:00.000Z";
  return [
    {
      kind: "drive#comment",
      id: "AAAAseed0001",
      fileId: first.id,
      content: "Is the sentence about copies still right?",
      htmlContent: "Is the sentence about copies still right?",
      author: people.lindqvist,
      createdTime: time,
      modifiedTime: time,
      resolved: false,
      deleted: false,
      quotedFileContent: { mimeType: "text/html", value: "Ask the front desk for a copy" },
      replies: [],
    },
  ];
}

function user(displayName: string, emailAddress: string, permissionId: string): User {
  return { kind: "drive#user", displayName, emailAddress, me: false, permissionId };
}

function folderId(name: string): string {
  return `1folder-${name}-of-riverbend`;
}
