import type { Collection } from "@medtainer/core";
import { listFiles } from "./generated/operations.js";

const hourSeconds = 3_600;

/** The documents of the Drive, read whole when somebody asks for what is older than an hour. */
export const documents: Collection = {
  vendor: "google-workspace",
  kind: "documents",
  list: {
    operation: listFiles,
    input: {
      q: "mimeType = 'application/vnd.google-apps.document' and trashed = false",
      fields:
        "nextPageToken,files(id,name,description,createdTime,modifiedTime,webViewLink,parents,owners(displayName,emailAddress))",
      orderBy: "createdTime",
      pageSize: 1_000,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
    },
  },
  key: "/id",
  search: {
    title: "/name",
    description: "/description",
    owner: ["/owners/*/displayName", "/owners/*/emailAddress"],
  },
  labels: { owner: "/owners/*/emailAddress", folder: "/parents/*" },
  occurredAt: "/modifiedTime",
  freshSeconds: hourSeconds,
  staleSeconds: 24 * hourSeconds,
};
