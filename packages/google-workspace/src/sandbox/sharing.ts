import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { noteChange } from "./file-changes.js";
import { drivePage, googleReply } from "./reply.js";
import type { GoogleTables, KeptPermission, KeptRevision } from "./tables.js";

type Schemas = components["schemas"];

type Query = {
  readonly fields?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly removeExpiration?: boolean;
  readonly transferOwnership?: boolean;
};

type SharingCall<Body = undefined> = SandboxCall<
  GoogleTables,
  { path: { fileId: string; permissionId: string; revisionId: string }; query: Query; body: Body }
>;

const permissionFields = "kind,id,type,role";
const revisionFields = "kind,id,mimeType,modifiedTime";

/** Who may see a file, and what it was before. */
export const sharing: Behaviour<GoogleTables> = {
  listPermissions: ({ path, query, tables }: SharingCall) => {
    const { id } = tables.files.find(path.fileId);
    const own = tables.permissions.list().filter(({ fileId }) => fileId === id);
    const { items, nextPageToken } = drivePage(own, query);
    const list = { kind: "drive#permissionList", nextPageToken, permissions: items.map(show) };
    return googleReply(list, query.fields, `kind,nextPageToken,permissions(${permissionFields})`);
  },
  createPermission: (call: SharingCall<Schemas["PermissionContent"]>) => {
    const { path, query, body, tables, random } = call;
    const { id: fileId } = tables.files.find(path.fileId);
    if (["user", "group"].includes(body.type) && body.emailAddress === undefined)
      throw new Refusal(400, "The permission type field is required with an email address.", {
        code: "required",
      });
    if (body.role === "owner" && query.transferOwnership !== true)
      throw new Refusal(403, "The transferOwnership parameter must be enabled.", { code: "forbidden" });
    const id = body.type === "anyone" ? "anyoneWithLink" : String(random.integer(1e10, 1e11 - 1));
    const added = tables.permissions.add({
      ...body,
      key: `${fileId} ${id}`,
      fileId,
      kind: "drive#permission",
      id,
      deleted: false,
      pendingOwner: false,
    });
    tables.files.update(fileId, { shared: true });
    noteChange(call, fileId, false);
    return googleReply(show(added), query.fields, permissionFields);
  },
  getPermission: ({ path, query, tables }: SharingCall) =>
    googleReply(show(tables.permissions.find(keyOf(path))), query.fields, permissionFields),
  updatePermission: ({
    path,
    query,
    body = {},
    tables,
  }: SharingCall<Schemas["PermissionChange"] | undefined>) => {
    const { expirationTime: _, ...endless } = tables.permissions.find(keyOf(path));
    if (query.removeExpiration === true) tables.permissions.add(endless);
    const changed = tables.permissions.update(keyOf(path), body);
    return googleReply(show(changed), query.fields, permissionFields);
  },
  deletePermission: (call: SharingCall) => {
    const { path, tables } = call;
    const { role } = tables.permissions.find(keyOf(path));
    if (role === "owner")
      throw new Refusal(403, "The owner of a file cannot be removed.", { code: "cannotRemoveOwner" });
    tables.permissions.remove(keyOf(path));
    noteChange(call, path.fileId, false);
    return {};
  },
  listRevisions: ({ path, query, tables }: SharingCall) => {
    const { id } = tables.files.find(path.fileId);
    const own = tables.revisions.list().filter(({ fileId }) => fileId === id);
    const { items, nextPageToken } = drivePage(own, { pageSize: 200, ...query });
    const list = { kind: "drive#revisionList", nextPageToken, revisions: items.map(show) };
    return googleReply(list, query.fields, `kind,nextPageToken,revisions(${revisionFields})`);
  },
  getRevision: ({ path, query, tables }: SharingCall) =>
    googleReply(
      show(tables.revisions.find(`${path.fileId} ${path.revisionId}`)),
      query.fields,
      revisionFields,
    ),
  updateRevision: ({
    path,
    query,
    body = {},
    tables,
  }: SharingCall<Schemas["RevisionChange"] | undefined>) => {
    const changed = tables.revisions.update(`${path.fileId} ${path.revisionId}`, body);
    return googleReply(show(changed), query.fields, revisionFields);
  },
  deleteRevision: ({ path, tables }: SharingCall) => {
    const { id, mimeType, headRevisionId } = tables.files.find(path.fileId);
    if (mimeType.startsWith("application/vnd.google-apps.") || headRevisionId === path.revisionId)
      throw new Refusal(403, "The revision cannot be deleted.", { code: "revisionNotDeletable" });
    tables.revisions.remove(`${id} ${path.revisionId}`);
    return {};
  },
};

function keyOf({ fileId, permissionId }: { readonly fileId: string; readonly permissionId: string }): string {
  return `${fileId} ${permissionId}`;
}

function show<Kept extends KeptPermission | KeptRevision>({ key: _, fileId: __, ...shown }: Kept) {
  return shown;
}
