// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

/** Input of getAbout. */
export interface GetAboutInput {
  /** Which members are wanted, such as `user,storageQuota`. The API refuses the call without it. */
  fields: string;
}

/** Input of getStartPageToken. */
export interface GetStartPageTokenInput {
  /** Only of this shared drive. */
  driveId?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of listChanges. */
export interface ListChangesInput {
  /** Only of this shared drive. */
  driveId?: string;
  /** Whether files of shared drives are among them; goes with supportsAllDrives. */
  includeItemsFromAllDrives?: boolean;
  /** Whether what was removed is listed. */
  includeRemoved?: boolean;
  /** Changes a page. */
  pageSize?: number;
  /** Token of getStartPageToken, or nextPageToken or newStartPageToken of an earlier call. */
  pageToken: string;
  /** Where to look: `drive`, `appDataFolder`, or both with a comma. */
  spaces?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of listDrives. */
export interface ListDrivesInput {
  /** Drives a page. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /** Which ones, such as `name contains 'clinic'`. */
  q?: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of getDrive. */
export interface GetDriveInput {
  /** Id of the shared drive. */
  driveId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of listFiles. */
export interface ListFilesInput {
  /** Where to look: `user`, `domain`, `drive` (with driveId) or `allDrives`. */
  corpora?: string;
  /** The shared drive to look in. */
  driveId?: string;
  /** Whether files of shared drives are among them; goes with supportsAllDrives. */
  includeItemsFromAllDrives?: boolean;
  /** Members to sort by, with commas, each with ` desc` for the other way: `modifiedTime desc,name`. */
  orderBy?: string;
  /** Files a page; Drive may answer fewer. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /**
   * Which files, in Drive's own query language: `name contains 'rota' and mimeType =
   * 'application/vnd.google-apps.document' and trashed = false`, `'<folder id>' in parents`, `fullText
   * contains 'words'`, `modifiedTime > '2026-01-31T00:00:00'`, `'ana@example.com' in owners`.
   */
  q?: string;
  /** Where to look: `drive`, `appDataFolder`, or both with a comma. */
  spaces?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of createFile. */
export interface CreateFileInput {
  /** Keeps the new revision of a file that is no Google document for good. */
  keepRevisionForever?: boolean;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** One of generateIds; left out, Drive makes one. */
  id?: string;
  name?: string;
  /** `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
  mimeType?: string;
  description?: string;
  starred?: boolean;
  createdTime?: string;
  modifiedTime?: string;
  viewedByMeTime?: string;
  originalFilename?: string;
  folderColorRgb?: string;
  writersCanShare?: boolean;
  copyRequiresWriterPermission?: boolean;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  /** Id of the folder to put it in; the top folder where it is left out. */
  parents?: string[];
  /** What a shortcut leads to. */
  shortcutDetails?: {
    targetId?: string;
    targetMimeType?: string;
    targetResourceKey?: string;
  };
}

/** Input of emptyTrash. */
export interface EmptyTrashInput {
  /** Only the trash of this shared drive. */
  driveId?: string;
}

/** Input of generateIds. */
export interface GenerateIdsInput {
  /** How many. */
  count?: number;
  /** `drive` or `appDataFolder`. */
  space?: string;
  /** `files` or `shortcuts`. */
  type?: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of getFile. */
export interface GetFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of deleteFile. */
export interface DeleteFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
}

/** Input of updateFile. */
export interface UpdateFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Ids of folders to put it in, with commas. */
  addParents?: string;
  /** Keeps the new revision of a file that is no Google document for good. */
  keepRevisionForever?: boolean;
  /** Ids of folders to take it out of, with commas. */
  removeParents?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  name?: string;
  /** `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
  mimeType?: string;
  description?: string;
  starred?: boolean;
  createdTime?: string;
  modifiedTime?: string;
  viewedByMeTime?: string;
  originalFilename?: string;
  folderColorRgb?: string;
  writersCanShare?: boolean;
  copyRequiresWriterPermission?: boolean;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  /** True puts it in the trash, false takes it out. */
  trashed?: boolean;
}

/** Input of downloadFile. */
export interface DownloadFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
}

/** Input of copyFile. */
export interface CopyFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Keeps the new revision of a file that is no Google document for good. */
  keepRevisionForever?: boolean;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** One of generateIds; left out, Drive makes one. */
  id?: string;
  name?: string;
  /** `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
  mimeType?: string;
  description?: string;
  starred?: boolean;
  createdTime?: string;
  modifiedTime?: string;
  viewedByMeTime?: string;
  originalFilename?: string;
  folderColorRgb?: string;
  writersCanShare?: boolean;
  copyRequiresWriterPermission?: boolean;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  /** Id of the folder to put it in; the top folder where it is left out. */
  parents?: string[];
  /** What a shortcut leads to. */
  shortcutDetails?: {
    targetId?: string;
    targetMimeType?: string;
    targetResourceKey?: string;
  };
}

/** Input of exportFile. */
export interface ExportFileInput {
  /** Id of the file or folder. */
  fileId: string;
  /**
   * The format: `text/plain`, `text/markdown`, `text/csv` (first sheet), `application/pdf`, or one of
   * Microsoft Office.
   */
  mimeType: string;
}

/** Input of createFileWithContent. */
export interface CreateFileWithContentInput {
  /** Keeps the new revision of a file that is no Google document for good. */
  keepRevisionForever?: boolean;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** What is to be known of the file; an empty object says nothing of it. */
  metadata: {
    /** One of generateIds; left out, Drive makes one. */
    id?: string;
    name?: string;
    /** `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
    mimeType?: string;
    description?: string;
    starred?: boolean;
    createdTime?: string;
    modifiedTime?: string;
    viewedByMeTime?: string;
    originalFilename?: string;
    folderColorRgb?: string;
    writersCanShare?: boolean;
    copyRequiresWriterPermission?: boolean;
    properties?: Record<string, string>;
    appProperties?: Record<string, string>;
    /** Id of the folder to put it in; the top folder where it is left out. */
    parents?: string[];
    /** What a shortcut leads to. */
    shortcutDetails?: {
      targetId?: string;
      targetMimeType?: string;
      targetResourceKey?: string;
    };
  };
  /** The content. A file: give one of base64, path and uri. */
  file: {
    /** Its bytes in base64. */
    base64?: string;
    /** Where it is on the server's machine, if the server may read it. */
    path?: string;
    /** Of a file that a reply named, or data:. */
    uri?: string;
    filename?: string;
    /** Such as image/png. */
    mediaType?: string;
  };
}

/** Input of updateFileContent. */
export interface UpdateFileContentInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Ids of folders to put it in, with commas. */
  addParents?: string;
  /** Keeps the new revision of a file that is no Google document for good. */
  keepRevisionForever?: boolean;
  /** Ids of folders to take it out of, with commas. */
  removeParents?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** What is to be known of the file; an empty object says nothing of it. */
  metadata: {
    name?: string;
    /** `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
    mimeType?: string;
    description?: string;
    starred?: boolean;
    createdTime?: string;
    modifiedTime?: string;
    viewedByMeTime?: string;
    originalFilename?: string;
    folderColorRgb?: string;
    writersCanShare?: boolean;
    copyRequiresWriterPermission?: boolean;
    properties?: Record<string, string>;
    appProperties?: Record<string, string>;
    /** True puts it in the trash, false takes it out. */
    trashed?: boolean;
  };
  /** The content. A file: give one of base64, path and uri. */
  file: {
    /** Its bytes in base64. */
    base64?: string;
    /** Where it is on the server's machine, if the server may read it. */
    path?: string;
    /** Of a file that a reply named, or data:. */
    uri?: string;
    filename?: string;
    /** Such as image/png. */
    mediaType?: string;
  };
}

/** Input of listComments. */
export interface ListCommentsInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Whether deleted ones are shown too, without their words. */
  includeDeleted?: boolean;
  /** Comments a page. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /** Only those changed since this time (RFC 3339). */
  startModifiedTime?: string;
  /**
   * Which members are wanted, such as `comments(id,content,author,resolved),nextPageToken`. The API refuses
   * the call without it.
   */
  fields: string;
}

/** Input of createComment. */
export interface CreateCommentInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
  fields: string;
  /** The words, as plain text. */
  content: string;
  anchor?: string;
  quotedFileContent?: {
    mimeType?: string;
    value?: string;
  };
}

/** Input of getComment. */
export interface GetCommentInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the comment. */
  commentId: string;
  /** Whether deleted ones are shown too, without their words. */
  includeDeleted?: boolean;
  /** Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
  fields: string;
}

/** Input of deleteComment. */
export interface DeleteCommentInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the comment. */
  commentId: string;
}

/** Input of updateComment. */
export interface UpdateCommentInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the comment. */
  commentId: string;
  /** Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
  fields: string;
  /** The words, as plain text. */
  content: string;
  anchor?: string;
  quotedFileContent?: {
    mimeType?: string;
    value?: string;
  };
}

/** Input of listReplies. */
export interface ListRepliesInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the comment. */
  commentId: string;
  /** Whether deleted ones are shown too, without their words. */
  includeDeleted?: boolean;
  /** Replies a page. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /**
   * Which members are wanted, such as `replies(id,content,author),nextPageToken`. The API refuses the call
   * without it.
   */
  fields: string;
}

/** Input of createReply. */
export interface CreateReplyInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the comment. */
  commentId: string;
  /** Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
  fields: string;
  /** The words; needed where there is no action. */
  content?: string;
  /** `resolve` or `reopen`. */
  action?: string;
}

/** Input of listPermissions. */
export interface ListPermissionsInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Permissions a page. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of createPermission. */
export interface CreatePermissionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Words of one's own in the e-mail about it. */
  emailMessage?: string;
  /** With transferOwnership: moves the file to the top folder of the new owner. */
  moveToNewOwnersRoot?: boolean;
  /** Whether an e-mail is sent; by default it is. */
  sendNotificationEmail?: boolean;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** True to make this person the owner; what the owner was becomes a writer. */
  transferOwnership?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** `user`, `group`, `domain` or `anyone`. */
  type: string;
  /** `owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`. */
  role: string;
  /** Of the user or group. */
  emailAddress?: string;
  /** Of the domain. */
  domain?: string;
  allowFileDiscovery?: boolean;
  /** When it ends; only of users and groups. */
  expirationTime?: string;
}

/** Input of getPermission. */
export interface GetPermissionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the permission. */
  permissionId: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of deletePermission. */
export interface DeletePermissionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the permission. */
  permissionId: string;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
}

/** Input of updatePermission. */
export interface UpdatePermissionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the permission. */
  permissionId: string;
  /** True takes its end away. */
  removeExpiration?: boolean;
  /** True, so that files in shared drives are found too. */
  supportsAllDrives?: boolean;
  /** True to make this person the owner; what the owner was becomes a writer. */
  transferOwnership?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** The new role. */
  role?: string;
  /** When it ends; only of users and groups. */
  expirationTime?: string;
  pendingOwner?: boolean;
}

/** Input of listRevisions. */
export interface ListRevisionsInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Revisions a page. */
  pageSize?: number;
  /** nextPageToken of the page before. */
  pageToken?: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of getRevision. */
export interface GetRevisionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the revision. */
  revisionId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of deleteRevision. */
export interface DeleteRevisionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the revision. */
  revisionId: string;
}

/** Input of updateRevision. */
export interface UpdateRevisionInput {
  /** Id of the file or folder. */
  fileId: string;
  /** Id of the revision. */
  revisionId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Whether it is kept though newer ones come. */
  keepForever?: boolean;
  /** Whether it is published; only of Google documents. */
  published?: boolean;
  publishAuto?: boolean;
  publishedOutsideDomain?: boolean;
}

/** Input of createDocument. */
export interface CreateDocumentInput {
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** The title; Untitled document where it is left out. */
  title?: string;
}

/** Input of getDocument. */
export interface GetDocumentInput {
  /** Id of the document: the long part of its address. */
  documentId: string;
  /** How suggested changes are shown. */
  suggestionsViewMode?: "DEFAULT_FOR_CURRENT_ACCESS" | "SUGGESTIONS_INLINE" | "PREVIEW_SUGGESTIONS_ACCEPTED" | "PREVIEW_WITHOUT_SUGGESTIONS";
  /** True: everything stands in `tabs`, and `body` is left out. False: the first tab stands in `body`. */
  includeTabsContent?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of batchUpdateDocument. */
export interface BatchUpdateDocumentInput {
  /** Id of the document: the long part of its address. */
  documentId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Done in this order, each with one member. */
  requests?: {
    insertText?: {
      text?: string;
      /** Where; or endOfSegmentLocation. */
      location?: {
        /** In UTF-16 units; the text of a document begins at 1. */
        index?: number;
        /** Id of a header, footer or footnote; the body where it is left out. */
        segmentId?: string;
        tabId?: string;
      };
      /** An empty object for the end of the document. */
      endOfSegmentLocation?: {
        segmentId?: string;
        tabId?: string;
      };
    };
    replaceAllText?: {
      containsText?: {
        /** What to look for. */
        text?: string;
        matchCase?: boolean;
        searchByRegex?: boolean;
      };
      replaceText?: string;
      /** Only in these tabs. */
      tabsCriteria?: {
        tabIds?: string[];
      };
    };
    deleteContentRange?: {
      range?: {
        startIndex?: number;
        /** The first that stays. */
        endIndex?: number;
        segmentId?: string;
        tabId?: string;
      };
    };
  }[];
  writeControl?: {
    /** Refused where the document is not in this state any more. */
    requiredRevisionId?: string;
    /** Changes since this state are merged. */
    targetRevisionId?: string;
  };
}

/** Input of createSpreadsheet. */
export interface CreateSpreadsheetInput {
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  properties?: {
    title?: string;
    /** Such as `en_GB`: how numbers and dates are read. */
    locale?: string;
    /** An IANA name. */
    timeZone?: string;
    autoRecalc?: "RECALCULATION_INTERVAL_UNSPECIFIED" | "ON_CHANGE" | "MINUTE" | "HOUR";
  };
  sheets?: ({
    properties?: {
      sheetId?: number;
      title?: string;
      index?: number;
      sheetType?: "SHEET_TYPE_UNSPECIFIED" | "GRID" | "OBJECT" | "DATA_SOURCE";
      gridProperties?: {
        rowCount?: number;
        columnCount?: number;
        frozenRowCount?: number;
        frozenColumnCount?: number;
        hideGridlines?: boolean;
      };
      hidden?: boolean;
      tabColor?: {
        /** From 0 to 1. */
        red?: number;
        /** From 0 to 1. */
        green?: number;
        /** From 0 to 1. */
        blue?: number;
        /** From 0 to 1. */
        alpha?: number;
      };
      rightToLeft?: boolean;
    };
  })[];
  namedRanges?: {
    namedRangeId?: string;
    name?: string;
    range?: {
      sheetId?: number;
      /** From 0. */
      startRowIndex?: number;
      /** The first that is not in it. */
      endRowIndex?: number;
      /** From 0. */
      startColumnIndex?: number;
      /** The first that is not in it. */
      endColumnIndex?: number;
    };
  }[];
}

/** Input of getSpreadsheet. */
export interface GetSpreadsheetInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Only these ranges, in A1 notation. */
  ranges?: string[];
  /** True for every cell too, which is large; ignored where `fields` is given. */
  includeGridData?: boolean;
  /** True to leave tables out of banded ranges. */
  excludeTablesInBandedRanges?: boolean;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of batchUpdateSpreadsheet. */
export interface BatchUpdateSpreadsheetInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Done in this order, each with one member. */
  requests?: ({
    addSheet?: {
      properties?: {
        sheetId?: number;
        title?: string;
        index?: number;
        sheetType?: "SHEET_TYPE_UNSPECIFIED" | "GRID" | "OBJECT" | "DATA_SOURCE";
        gridProperties?: {
          rowCount?: number;
          columnCount?: number;
          frozenRowCount?: number;
          frozenColumnCount?: number;
          hideGridlines?: boolean;
        };
        hidden?: boolean;
        tabColor?: {
          /** From 0 to 1. */
          red?: number;
          /** From 0 to 1. */
          green?: number;
          /** From 0 to 1. */
          blue?: number;
          /** From 0 to 1. */
          alpha?: number;
        };
        rightToLeft?: boolean;
      };
    };
    deleteSheet?: {
      sheetId?: number;
    };
    duplicateSheet?: {
      sourceSheetId?: number;
      insertSheetIndex?: number;
      newSheetId?: number;
      newSheetName?: string;
    };
    updateSheetProperties?: {
      /** With the sheetId. */
      properties?: {
        sheetId?: number;
        title?: string;
        index?: number;
        sheetType?: "SHEET_TYPE_UNSPECIFIED" | "GRID" | "OBJECT" | "DATA_SOURCE";
        gridProperties?: {
          rowCount?: number;
          columnCount?: number;
          frozenRowCount?: number;
          frozenColumnCount?: number;
          hideGridlines?: boolean;
        };
        hidden?: boolean;
        tabColor?: {
          /** From 0 to 1. */
          red?: number;
          /** From 0 to 1. */
          green?: number;
          /** From 0 to 1. */
          blue?: number;
          /** From 0 to 1. */
          alpha?: number;
        };
        rightToLeft?: boolean;
      };
      /** Which properties change, such as `title`. */
      fields?: string;
    };
    appendDimension?: {
      sheetId?: number;
      dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
      /** How many rows or columns. */
      length?: number;
    };
    insertDimension?: {
      range?: {
        sheetId?: number;
        dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        /** From 0. */
        startIndex?: number;
        /** The first that is not in it. */
        endIndex?: number;
      };
      inheritFromBefore?: boolean;
    };
    deleteDimension?: {
      range?: {
        sheetId?: number;
        dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        /** From 0. */
        startIndex?: number;
        /** The first that is not in it. */
        endIndex?: number;
      };
    };
    findReplace?: {
      find?: string;
      replacement?: string;
      range?: {
        sheetId?: number;
        /** From 0. */
        startRowIndex?: number;
        /** The first that is not in it. */
        endRowIndex?: number;
        /** From 0. */
        startColumnIndex?: number;
        /** The first that is not in it. */
        endColumnIndex?: number;
      };
      sheetId?: number;
      allSheets?: boolean;
      matchCase?: boolean;
      matchEntireCell?: boolean;
      searchByRegex?: boolean;
      includeFormulas?: boolean;
    };
  })[];
  includeSpreadsheetInResponse?: boolean;
  responseRanges?: string[];
  responseIncludeGridData?: boolean;
}

/** Input of copySheet. */
export interface CopySheetInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Id of the sheet: a number, from getSpreadsheet. */
  sheetId: number;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Id of the other spreadsheet. */
  destinationSpreadsheetId?: string;
}

/** Input of getValues. */
export interface GetValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
  range: string;
  /** Whether the inner lists are rows or columns; rows where it is left out. */
  majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
  /** Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them. */
  valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  /** Dates as numbers of days or as shown, where values are not as shown anyway. */
  dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of updateValues. */
export interface UpdateValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
  range: string;
  /** RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included. */
  valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
  /** Whether the reply shows the cells afterwards. */
  includeValuesInResponse?: boolean;
  /** How the reply shows values. */
  responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  /** How the reply shows dates. */
  responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Whether the inner lists are rows or columns; rows where it is left out. */
  majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
  /** Lists of cells, one a row: texts, numbers, true and false. */
  values?: unknown[][];
}

/** Input of appendValues. */
export interface AppendValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
  range: string;
  /** RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included. */
  valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
  /** OVERWRITE writes into the cells below, INSERT_ROWS makes new rows. */
  insertDataOption?: "OVERWRITE" | "INSERT_ROWS";
  /** Whether the reply shows the cells afterwards. */
  includeValuesInResponse?: boolean;
  /** How the reply shows values. */
  responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  /** How the reply shows dates. */
  responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** Whether the inner lists are rows or columns; rows where it is left out. */
  majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
  /** Lists of cells, one a row: texts, numbers, true and false. */
  values?: unknown[][];
}

/** Input of clearValues. */
export interface ClearValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
  range: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of batchGetValues. */
export interface BatchGetValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Ranges in A1 notation, such as `Orders!A2:F`. */
  ranges?: string[];
  /** Whether the inner lists are rows or columns; rows where it is left out. */
  majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
  /** Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them. */
  valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  /** Dates as numbers of days or as shown, where values are not as shown anyway. */
  dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
}

/** Input of batchUpdateValues. */
export interface BatchUpdateValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included. */
  valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
  data?: ({
    /** The cells in A1 notation. */
    range?: string;
    majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
    /** Lists of cells, one a row: texts, numbers, true and false. */
    values?: unknown[][];
  })[];
  includeValuesInResponse?: boolean;
  responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
}

/** Input of batchClearValues. */
export interface BatchClearValuesInput {
  /** Id of the spreadsheet: the long part of its address. */
  spreadsheetId: string;
  /** Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
  fields?: string;
  /** In A1 notation. */
  ranges?: string[];
}
