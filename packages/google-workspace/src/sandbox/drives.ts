import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import { showFile } from "./files.js";
import { drivePage, googleReply } from "./reply.js";
import { type GoogleTables, ME } from "./tables.js";

type Query = {
  readonly fields?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly includeRemoved?: boolean;
  readonly q?: string;
};

type DriveCall = SandboxCall<GoogleTables, { path: { driveId: string }; query: Query }>;

/** Who is signed in, what changed, and the drives that are shared. */
export const drives: Behaviour<GoogleTables> = {
  getAbout: ({ query, tables }: DriveCall) => {
    const usage = String(tables.files.list().reduce((sum, { text }) => sum + text.length, 0));
    const about = {
      kind: "drive#about",
      user: ME,
      storageQuota: { limit: "32212254720", usage, usageInDrive: usage, usageInDriveTrash: "0" },
      maxUploadSize: "5242880000000",
      canCreateDrives: true,
      importFormats: { "text/plain": ["application/vnd.google-apps.document"] },
      exportFormats: { "application/vnd.google-apps.document": ["text/plain", "text/markdown", "text/html"] },
      folderColorPalette: ["#ac725e", "#4986e7"],
    };
    return googleReply(about, query.fields);
  },
  getStartPageToken: ({ query, tables }: DriveCall) =>
    googleReply(
      { kind: "drive#startPageToken", startPageToken: String(nextNumber(tables)) },
      query.fields,
      "*",
    ),
  listChanges: ({ query, tables }: DriveCall) => {
    const since = Number(query.pageToken);
    if (!Number.isInteger(since) || since < 1) throw new Refusal(400, "Invalid Value", { code: "invalid" });
    const size = query.pageSize ?? 100;
    const due = tables.changes
      .list()
      .filter(({ number, removed }) => number >= since && (query.includeRemoved !== false || !removed));
    const page = due.slice(0, size);
    const next = due[size]?.number;
    const changes = page.map(({ fileId, time, removed }) => {
      const file = tables.files.get(fileId);
      return {
        kind: "drive#change",
        changeType: "file",
        time,
        removed,
        fileId,
        ...(file && { file: showFile(file) }),
      };
    });
    const token =
      next === undefined
        ? { newStartPageToken: String(nextNumber(tables)) }
        : { nextPageToken: String(next) };
    return googleReply(
      { kind: "drive#changeList", ...token, changes },
      query.fields,
      "kind,nextPageToken,newStartPageToken,changes(kind,changeType,time,removed,fileId,file(kind,id,name,mimeType))",
    );
  },
  listDrives: ({ query, tables }: DriveCall) => {
    const { items, nextPageToken } = drivePage(tables.drives.list(), { pageSize: 10, ...query });
    return googleReply(
      { kind: "drive#driveList", nextPageToken, drives: items },
      query.fields,
      "kind,nextPageToken,drives(kind,id,name)",
    );
  },
  getDrive: ({ path, query, tables }: DriveCall) =>
    googleReply(tables.drives.find(path.driveId), query.fields, "kind,id,name"),
};

function nextNumber(tables: DriveCall["tables"]): number {
  return (tables.changes.list().at(-1)?.number ?? 0) + 1;
}
