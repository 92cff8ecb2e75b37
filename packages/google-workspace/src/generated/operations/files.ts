// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

import type { BinaryReply, Operation, Reply } from "@medtainer/core";
import type {
  CopyFileInput,
  CreateFileInput,
  CreateFileWithContentInput,
  DeleteFileInput,
  DownloadFileInput,
  EmptyTrashInput,
  ExportFileInput,
  GenerateIdsInput,
  GetFileInput,
  ListFilesInput,
  UpdateFileContentInput,
  UpdateFileInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Find files */
export const listFiles: Operation<ListFilesInput, Reply<ApiOperations["listFiles"]>> = {
  vendor: "google-workspace",
  id: "listFiles",
  group: "files",
  route: "GET /drive/v3/files",
  effect: "read",
  parameters: {
    corpora: { in: "query" },
    driveId: { in: "query" },
    includeItemsFromAllDrives: { in: "query" },
    orderBy: { in: "query" },
    pageSize: { in: "query" },
    pageToken: { in: "query" },
    q: { in: "query" },
    spaces: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      corpora: {
        type: "string",
        description: "Where to look: `user`, `domain`, `drive` (with driveId) or `allDrives`.",
      },
      driveId: { type: "string", description: "The shared drive to look in." },
      includeItemsFromAllDrives: {
        type: "boolean",
        default: false,
        description: "Whether files of shared drives are among them; goes with supportsAllDrives.",
      },
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
      spaces: {
        type: "string",
        default: "drive",
        description: "Where to look: `drive`, `appDataFolder`, or both with a comma.",
      },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "cursor",
    position: "pageToken",
    size: "pageSize",
    items: "/files",
    next: "/nextPageToken",
  },
};

/** Create a file or folder */
export const createFile: Operation<CreateFileInput, Reply<ApiOperations["createFile"]>> = {
  vendor: "google-workspace",
  id: "createFile",
  group: "files",
  route: "POST /drive/v3/files",
  effect: "write",
  parameters: {
    keepRevisionForever: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    id: { in: "body" },
    name: { in: "body" },
    mimeType: { in: "body" },
    description: { in: "body" },
    starred: { in: "body" },
    createdTime: { in: "body" },
    modifiedTime: { in: "body" },
    viewedByMeTime: { in: "body" },
    originalFilename: { in: "body" },
    folderColorRgb: { in: "body" },
    writersCanShare: { in: "body" },
    copyRequiresWriterPermission: { in: "body" },
    properties: { in: "body" },
    appProperties: { in: "body" },
    parents: { in: "body" },
    shortcutDetails: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      keepRevisionForever: {
        type: "boolean",
        default: false,
        description: "Keeps the new revision of a file that is no Google document for good.",
      },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      id: { type: "string", description: "One of generateIds; left out, Drive makes one." },
      name: { type: "string" },
      mimeType: {
        type: "string",
        description: "`application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web.",
      },
      description: { type: "string" },
      starred: { type: "boolean" },
      createdTime: { type: "string", format: "date-time" },
      modifiedTime: { type: "string", format: "date-time" },
      viewedByMeTime: { type: "string", format: "date-time" },
      originalFilename: { type: "string" },
      folderColorRgb: { type: "string" },
      writersCanShare: { type: "boolean" },
      copyRequiresWriterPermission: { type: "boolean" },
      properties: { type: "object", additionalProperties: { type: "string" } },
      appProperties: { type: "object", additionalProperties: { type: "string" } },
      parents: {
        type: "array",
        items: { type: "string" },
        description: "Id of the folder to put it in; the top folder where it is left out.",
      },
      shortcutDetails: {
        type: "object",
        description: "What a shortcut leads to.",
        properties: {
          targetId: { type: "string" },
          targetMimeType: { type: "string" },
          targetResourceKey: { type: "string" },
        },
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Empty the trash */
export const emptyTrash: Operation<EmptyTrashInput, null> = {
  vendor: "google-workspace",
  id: "emptyTrash",
  group: "files",
  route: "DELETE /drive/v3/files/trash",
  effect: "destructive",
  parameters: { driveId: { in: "query" } },
  input: {
    type: "object",
    properties: { driveId: { type: "string", description: "Only the trash of this shared drive." } },
    additionalProperties: false,
  },
};

/** Make ids for new files */
export const generateIds: Operation<GenerateIdsInput, Reply<ApiOperations["generateIds"]>> = {
  vendor: "google-workspace",
  id: "generateIds",
  group: "files",
  route: "GET /drive/v3/files/generateIds",
  effect: "read",
  parameters: {
    count: { in: "query" },
    space: { in: "query" },
    type: { in: "query" },
    fields: { in: "query" },
  },
  input: {
    type: "object",
    properties: {
      count: {
        type: "integer",
        format: "int32",
        default: 10,
        minimum: 1,
        maximum: 1000,
        description: "How many.",
      },
      space: { type: "string", default: "drive", description: "`drive` or `appDataFolder`." },
      type: { type: "string", default: "files", description: "`files` or `shortcuts`." },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Get what is known of a file */
export const getFile: Operation<GetFileInput, Reply<ApiOperations["getFile"]>> = {
  vendor: "google-workspace",
  id: "getFile",
  group: "files",
  route: "GET /drive/v3/files/{fileId}",
  effect: "read",
  parameters: {
    fileId: { in: "path" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    alt: { in: "query" },
  },
  constants: { alt: "json" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
    },
    required: ["fileId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Delete a file */
export const deleteFile: Operation<DeleteFileInput, null> = {
  vendor: "google-workspace",
  id: "deleteFile",
  group: "files",
  route: "DELETE /drive/v3/files/{fileId}",
  effect: "destructive",
  parameters: { fileId: { in: "path" }, supportsAllDrives: { in: "query" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
    },
    required: ["fileId"],
    additionalProperties: false,
  },
};

/** Change what is known of a file */
export const updateFile: Operation<UpdateFileInput, Reply<ApiOperations["updateFile"]>> = {
  vendor: "google-workspace",
  id: "updateFile",
  group: "files",
  route: "PATCH /drive/v3/files/{fileId}",
  effect: "destructive",
  parameters: {
    fileId: { in: "path" },
    addParents: { in: "query" },
    keepRevisionForever: { in: "query" },
    removeParents: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    name: { in: "body" },
    mimeType: { in: "body" },
    description: { in: "body" },
    starred: { in: "body" },
    createdTime: { in: "body" },
    modifiedTime: { in: "body" },
    viewedByMeTime: { in: "body" },
    originalFilename: { in: "body" },
    folderColorRgb: { in: "body" },
    writersCanShare: { in: "body" },
    copyRequiresWriterPermission: { in: "body" },
    properties: { in: "body" },
    appProperties: { in: "body" },
    trashed: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      addParents: { type: "string", description: "Ids of folders to put it in, with commas." },
      keepRevisionForever: {
        type: "boolean",
        default: false,
        description: "Keeps the new revision of a file that is no Google document for good.",
      },
      removeParents: { type: "string", description: "Ids of folders to take it out of, with commas." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      name: { type: "string" },
      mimeType: {
        type: "string",
        description: "`application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web.",
      },
      description: { type: "string" },
      starred: { type: "boolean" },
      createdTime: { type: "string", format: "date-time" },
      modifiedTime: { type: "string", format: "date-time" },
      viewedByMeTime: { type: "string", format: "date-time" },
      originalFilename: { type: "string" },
      folderColorRgb: { type: "string" },
      writersCanShare: { type: "boolean" },
      copyRequiresWriterPermission: { type: "boolean" },
      properties: { type: "object", additionalProperties: { type: "string" } },
      appProperties: { type: "object", additionalProperties: { type: "string" } },
      trashed: { type: "boolean", description: "True puts it in the trash, false takes it out." },
    },
    required: ["fileId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Download a file */
export const downloadFile: Operation<DownloadFileInput, BinaryReply> = {
  vendor: "google-workspace",
  id: "downloadFile",
  group: "files",
  route: "GET /drive/v3/files/{fileId}",
  effect: "read",
  parameters: { fileId: { in: "path" }, supportsAllDrives: { in: "query" }, alt: { in: "query" } },
  constants: { alt: "media" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
    },
    required: ["fileId"],
    additionalProperties: false,
  },
  replyMediaType: "application/octet-stream",
};

/** Copy a file */
export const copyFile: Operation<CopyFileInput, Reply<ApiOperations["copyFile"]>> = {
  vendor: "google-workspace",
  id: "copyFile",
  group: "files",
  route: "POST /drive/v3/files/{fileId}/copy",
  effect: "write",
  parameters: {
    fileId: { in: "path" },
    keepRevisionForever: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    id: { in: "body" },
    name: { in: "body" },
    mimeType: { in: "body" },
    description: { in: "body" },
    starred: { in: "body" },
    createdTime: { in: "body" },
    modifiedTime: { in: "body" },
    viewedByMeTime: { in: "body" },
    originalFilename: { in: "body" },
    folderColorRgb: { in: "body" },
    writersCanShare: { in: "body" },
    copyRequiresWriterPermission: { in: "body" },
    properties: { in: "body" },
    appProperties: { in: "body" },
    parents: { in: "body" },
    shortcutDetails: { in: "body" },
  },
  body: { mediaType: "application/json", shape: "members" },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      keepRevisionForever: {
        type: "boolean",
        default: false,
        description: "Keeps the new revision of a file that is no Google document for good.",
      },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      id: { type: "string", description: "One of generateIds; left out, Drive makes one." },
      name: { type: "string" },
      mimeType: {
        type: "string",
        description: "`application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web.",
      },
      description: { type: "string" },
      starred: { type: "boolean" },
      createdTime: { type: "string", format: "date-time" },
      modifiedTime: { type: "string", format: "date-time" },
      viewedByMeTime: { type: "string", format: "date-time" },
      originalFilename: { type: "string" },
      folderColorRgb: { type: "string" },
      writersCanShare: { type: "boolean" },
      copyRequiresWriterPermission: { type: "boolean" },
      properties: { type: "object", additionalProperties: { type: "string" } },
      appProperties: { type: "object", additionalProperties: { type: "string" } },
      parents: {
        type: "array",
        items: { type: "string" },
        description: "Id of the folder to put it in; the top folder where it is left out.",
      },
      shortcutDetails: {
        type: "object",
        description: "What a shortcut leads to.",
        properties: {
          targetId: { type: "string" },
          targetMimeType: { type: "string" },
          targetResourceKey: { type: "string" },
        },
      },
    },
    required: ["fileId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Export a Google document */
export const exportFile: Operation<ExportFileInput, BinaryReply> = {
  vendor: "google-workspace",
  id: "exportFile",
  group: "files",
  route: "GET /drive/v3/files/{fileId}/export",
  effect: "read",
  parameters: { fileId: { in: "path" }, mimeType: { in: "query" } },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      mimeType: {
        type: "string",
        description: "The format: `text/plain`, `text/markdown`, `text/csv` (first sheet), `application/pdf`, or one of Microsoft Office.",
      },
    },
    required: ["fileId", "mimeType"],
    additionalProperties: false,
  },
  replyMediaType: "application/octet-stream",
};

/** Create a file with content */
export const createFileWithContent: Operation<
  CreateFileWithContentInput,
  Reply<ApiOperations["createFileWithContent"]>
> = {
  vendor: "google-workspace",
  id: "createFileWithContent",
  group: "files",
  route: "POST /upload/drive/v3/files",
  effect: "write",
  parameters: {
    keepRevisionForever: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    metadata: { in: "body" },
    file: { in: "body" },
    uploadType: { in: "query" },
  },
  constants: { uploadType: "multipart" },
  body: { mediaType: "multipart/related", shape: "members", required: true, files: ["file"] },
  input: {
    type: "object",
    properties: {
      keepRevisionForever: {
        type: "boolean",
        default: false,
        description: "Keeps the new revision of a file that is no Google document for good.",
      },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      metadata: {
        type: "object",
        description: "What is to be known of the file; an empty object says nothing of it.",
        properties: {
          id: { type: "string", description: "One of generateIds; left out, Drive makes one." },
          name: { type: "string" },
          mimeType: {
            type: "string",
            description: "`application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web.",
          },
          description: { type: "string" },
          starred: { type: "boolean" },
          createdTime: { type: "string", format: "date-time" },
          modifiedTime: { type: "string", format: "date-time" },
          viewedByMeTime: { type: "string", format: "date-time" },
          originalFilename: { type: "string" },
          folderColorRgb: { type: "string" },
          writersCanShare: { type: "boolean" },
          copyRequiresWriterPermission: { type: "boolean" },
          properties: { type: "object", additionalProperties: { type: "string" } },
          appProperties: { type: "object", additionalProperties: { type: "string" } },
          parents: {
            type: "array",
            items: { type: "string" },
            description: "Id of the folder to put it in; the top folder where it is left out.",
          },
          shortcutDetails: {
            type: "object",
            description: "What a shortcut leads to.",
            properties: {
              targetId: { type: "string" },
              targetMimeType: { type: "string" },
              targetResourceKey: { type: "string" },
            },
          },
        },
      },
      file: {
        type: "object",
        description: "The content. A file: give one of base64, path and uri.",
        properties: {
          base64: { type: "string", description: "Its bytes in base64." },
          path: {
            type: "string",
            description: "Where it is on the server's machine, if the server may read it.",
          },
          uri: { type: "string", description: "Of a file that a reply named, or data:." },
          filename: { type: "string" },
          mediaType: { type: "string", description: "Such as image/png." },
        },
        additionalProperties: false,
      },
    },
    required: ["metadata", "file"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};

/** Replace the content of a file */
export const updateFileContent: Operation<
  UpdateFileContentInput,
  Reply<ApiOperations["updateFileContent"]>
> = {
  vendor: "google-workspace",
  id: "updateFileContent",
  group: "files",
  route: "PATCH /upload/drive/v3/files/{fileId}",
  effect: "destructive",
  parameters: {
    fileId: { in: "path" },
    addParents: { in: "query" },
    keepRevisionForever: { in: "query" },
    removeParents: { in: "query" },
    supportsAllDrives: { in: "query" },
    fields: { in: "query" },
    metadata: { in: "body" },
    file: { in: "body" },
    uploadType: { in: "query" },
  },
  constants: { uploadType: "multipart" },
  body: { mediaType: "multipart/related", shape: "members", required: true, files: ["file"] },
  input: {
    type: "object",
    properties: {
      fileId: { type: "string", description: "Id of the file or folder." },
      addParents: { type: "string", description: "Ids of folders to put it in, with commas." },
      keepRevisionForever: {
        type: "boolean",
        default: false,
        description: "Keeps the new revision of a file that is no Google document for good.",
      },
      removeParents: { type: "string", description: "Ids of folders to take it out of, with commas." },
      supportsAllDrives: {
        type: "boolean",
        default: false,
        description: "True, so that files in shared drives are found too.",
      },
      fields: {
        type: "string",
        description: "Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all.",
      },
      metadata: {
        type: "object",
        description: "What is to be known of the file; an empty object says nothing of it.",
        properties: {
          name: { type: "string" },
          mimeType: {
            type: "string",
            description: "`application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web.",
          },
          description: { type: "string" },
          starred: { type: "boolean" },
          createdTime: { type: "string", format: "date-time" },
          modifiedTime: { type: "string", format: "date-time" },
          viewedByMeTime: { type: "string", format: "date-time" },
          originalFilename: { type: "string" },
          folderColorRgb: { type: "string" },
          writersCanShare: { type: "boolean" },
          copyRequiresWriterPermission: { type: "boolean" },
          properties: { type: "object", additionalProperties: { type: "string" } },
          appProperties: { type: "object", additionalProperties: { type: "string" } },
          trashed: { type: "boolean", description: "True puts it in the trash, false takes it out." },
        },
      },
      file: {
        type: "object",
        description: "The content. A file: give one of base64, path and uri.",
        properties: {
          base64: { type: "string", description: "Its bytes in base64." },
          path: {
            type: "string",
            description: "Where it is on the server's machine, if the server may read it.",
          },
          uri: { type: "string", description: "Of a file that a reply named, or data:." },
          filename: { type: "string" },
          mediaType: { type: "string", description: "Such as image/png." },
        },
        additionalProperties: false,
      },
    },
    required: ["fileId", "metadata", "file"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
};
