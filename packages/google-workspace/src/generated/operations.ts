// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import { getAbout } from "./operations/about.js";
import { getStartPageToken, listChanges } from "./operations/changes.js";
import { listDrives, getDrive } from "./operations/drives.js";
import {
  listFiles,
  createFile,
  emptyTrash,
  generateIds,
  getFile,
  deleteFile,
  updateFile,
  downloadFile,
  copyFile,
  exportFile,
  createFileWithContent,
  updateFileContent,
} from "./operations/files.js";
import {
  listComments,
  createComment,
  getComment,
  deleteComment,
  updateComment,
  listReplies,
  createReply,
} from "./operations/comments.js";
import {
  listPermissions,
  createPermission,
  getPermission,
  deletePermission,
  updatePermission,
} from "./operations/permissions.js";
import { listRevisions, getRevision, deleteRevision, updateRevision } from "./operations/revisions.js";
import { createDocument, getDocument, batchUpdateDocument } from "./operations/documents.js";
import {
  createSpreadsheet,
  getSpreadsheet,
  batchUpdateSpreadsheet,
  copySheet,
} from "./operations/spreadsheets.js";
import {
  getValues,
  updateValues,
  appendValues,
  clearValues,
  batchGetValues,
  batchUpdateValues,
  batchClearValues,
} from "./operations/values.js";

export * from "./operations/about.js";
export * from "./operations/changes.js";
export * from "./operations/drives.js";
export * from "./operations/files.js";
export * from "./operations/comments.js";
export * from "./operations/permissions.js";
export * from "./operations/revisions.js";
export * from "./operations/documents.js";
export * from "./operations/spreadsheets.js";
export * from "./operations/values.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  getAbout,
  getStartPageToken,
  listChanges,
  listDrives,
  getDrive,
  listFiles,
  createFile,
  emptyTrash,
  generateIds,
  getFile,
  deleteFile,
  updateFile,
  downloadFile,
  copyFile,
  exportFile,
  createFileWithContent,
  updateFileContent,
  listComments,
  createComment,
  getComment,
  deleteComment,
  updateComment,
  listReplies,
  createReply,
  listPermissions,
  createPermission,
  getPermission,
  deletePermission,
  updatePermission,
  listRevisions,
  getRevision,
  deleteRevision,
  updateRevision,
  createDocument,
  getDocument,
  batchUpdateDocument,
  createSpreadsheet,
  getSpreadsheet,
  batchUpdateSpreadsheet,
  copySheet,
  getValues,
  updateValues,
  appendValues,
  clearValues,
  batchGetValues,
  batchUpdateValues,
  batchClearValues,
);
