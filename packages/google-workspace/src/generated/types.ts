// @generated from specs/google-workspace by "pnpm generate google-workspace". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/drive/v3/about": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is signed in, and how full the Drive is
     * @description The person whose Drive this is, their storage, and which formats can be exported. Name the members under `fields`.
     */
    get: operations["getAbout"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/changes/startPageToken": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where changes begin
     * @description A token from which listChanges tells everything that changes from now on.
     */
    get: operations["getStartPageToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List changes
     * @description What changed since a token of getStartPageToken, or of an earlier call.
     */
    get: operations["listChanges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/drives": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List shared drives
     * @description The shared drives that the person is a member of.
     */
    get: operations["listDrives"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/drives/{driveId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a shared drive
     * @description One shared drive by its id.
     */
    get: operations["getDrive"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find files
     * @description Files and folders, newest or by name, as many as a page holds. Without `fields` only id, name and type are told.
     */
    get: operations["listFiles"];
    put?: never;
    /**
     * Create a file or folder
     * @description An empty file: a Google document, spreadsheet or folder by its mimeType. `createFileWithContent` sends content too. An id of generateIds makes the call safe to repeat.
     */
    post: operations["createFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/trash": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Empty the trash
     * @description Deletes everything in the trash for good.
     */
    delete: operations["emptyTrash"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/generateIds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Make ids for new files
     * @description Ids that createFile and copyFile take, so that a call which is repeated makes nothing twice.
     */
    get: operations["generateIds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what is known of a file
     * @description Name, type, owners, times and address of one file. Without `fields` only id, name and type are told.
     */
    get: operations["getFile"];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Deletes a file for good, past the trash, and a folder with all in it. To be able to take it back, set trashed by updateFile.
     */
    delete: operations["deleteFile"];
    options?: never;
    head?: never;
    /**
     * Change what is known of a file
     * @description Renames, moves, stars or trashes a file. Only what is given changes.
     */
    patch: operations["updateFile"];
    trace?: never;
  };
  "/drive/v3/files/{fileId}#2": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a file
     * @description The content of a file that is no Google document; those are exported.
     */
    get: operations["downloadFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/copy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a file
     * @description Makes a copy, under the name and in the folder that are given. Folders cannot be copied.
     */
    post: operations["copyFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export a Google document
     * @description A Google document, spreadsheet or drawing in another format, at most 10 MB.
     */
    get: operations["exportFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload/drive/v3/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a file with content
     * @description A new file with its content, and what is to be known of it. With the mimeType of a Google document the content is turned into one.
     */
    post: operations["createFileWithContent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload/drive/v3/files/{fileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Replace the content of a file
     * @description New content for a file; what was there becomes an older revision.
     */
    patch: operations["updateFileContent"];
    trace?: never;
  };
  "/drive/v3/files/{fileId}/comments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List comments
     * @description The comments of a file with their replies.
     */
    get: operations["listComments"];
    put?: never;
    /**
     * Comment on a file
     * @description Adds a comment, which people who follow the file are told of.
     */
    post: operations["createComment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/comments/{commentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a comment
     * @description One comment with its replies.
     */
    get: operations["getComment"];
    put?: never;
    post?: never;
    /**
     * Delete a comment
     * @description Deletes a comment of one's own.
     */
    delete: operations["deleteComment"];
    options?: never;
    head?: never;
    /**
     * Change a comment
     * @description Other words for a comment of one's own.
     */
    patch: operations["updateComment"];
    trace?: never;
  };
  "/drive/v3/files/{fileId}/comments/{commentId}/replies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List replies
     * @description The replies to a comment.
     */
    get: operations["listReplies"];
    put?: never;
    /**
     * Reply to a comment
     * @description Adds a reply; with `action` it resolves the comment or opens it again.
     */
    post: operations["createReply"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who may see a file
     * @description The people, groups and domains that a file is shared with. Without `fields` only id, type and role are told.
     */
    get: operations["listPermissions"];
    put?: never;
    /**
     * Share a file
     * @description Gives a person, a group, a domain or everybody access.
     */
    post: operations["createPermission"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/permissions/{permissionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a permission
     * @description One permission of a file.
     */
    get: operations["getPermission"];
    put?: never;
    post?: never;
    /**
     * Stop sharing
     * @description Takes access away from whoever the permission speaks of.
     */
    delete: operations["deletePermission"];
    options?: never;
    head?: never;
    /**
     * Change a permission
     * @description Another role, or another end.
     */
    patch: operations["updatePermission"];
    trace?: never;
  };
  "/drive/v3/files/{fileId}/revisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List revisions
     * @description The earlier states of a file, the oldest first. The list may be incomplete for documents that are edited often.
     */
    get: operations["listRevisions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drive/v3/files/{fileId}/revisions/{revisionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a revision
     * @description What is known of one revision.
     */
    get: operations["getRevision"];
    put?: never;
    post?: never;
    /**
     * Delete a revision
     * @description Deletes an earlier state of a file that is no Google document; the last one stays.
     */
    delete: operations["deleteRevision"];
    options?: never;
    head?: never;
    /**
     * Keep or publish a revision
     * @description Says whether a revision is kept for good or is published.
     */
    patch: operations["updateRevision"];
    trace?: never;
  };
  "/v1/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a document
     * @description A blank document with a title. Any content that is given is ignored; batchUpdateDocument writes it.
     */
    post: operations["createDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a document
     * @description The whole document as paragraphs and tables with the positions of their text. Large: exportFile gives plain text.
     */
    get: operations["getDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/documents/{documentId}:batchUpdate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Edit a document
     * @description Inserts, replaces and deletes text, all or nothing. Work from the end to the front, or positions move.
     */
    post: operations["batchUpdateDocument"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a spreadsheet
     * @description A spreadsheet with a title and its sheets.
     */
    post: operations["createSpreadsheet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a spreadsheet
     * @description Title, time zone, sheets with their sizes, and named ranges. Values are read by getValues.
     */
    get: operations["getSpreadsheet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}:batchUpdate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the sheets of a spreadsheet
     * @description Adds, copies, renames and deletes sheets, rows and columns, or replaces text, all or nothing.
     */
    post: operations["batchUpdateSpreadsheet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a sheet to another spreadsheet
     * @description Copies one sheet, under a new name.
     */
    post: operations["copySheet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values/{range}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read cells
     * @description The values of one range. Empty rows and cells at the end are left out.
     */
    get: operations["getValues"];
    /**
     * Write cells
     * @description Overwrites the cells of one range. `null` leaves a cell as it is, an empty text clears it.
     */
    put: operations["updateValues"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values/{range}:append": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Append rows
     * @description Writes rows below the table that the range touches. Called twice, it appends twice.
     */
    post: operations["appendValues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clear cells
     * @description Takes the values of one range away and keeps formats.
     */
    post: operations["clearValues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values:batchGet": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read several ranges
     * @description The values of several ranges of one spreadsheet.
     */
    get: operations["batchGetValues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write several ranges
     * @description Overwrites the cells of several ranges, all or nothing.
     */
    post: operations["batchUpdateValues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v4/spreadsheets/{spreadsheetId}/values:batchClear": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clear several ranges
     * @description Takes the values of several ranges away and keeps formats.
     */
    post: operations["batchClearValues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    About: {
      /** @default drive#about */
      kind?: string;
      user?: components["schemas"]["User"];
      /** @description Bytes, as texts. */
      storageQuota?: {
        /** Format: int64 */
        limit?: string;
        /** Format: int64 */
        usageInDrive?: string;
        /** Format: int64 */
        usageInDriveTrash?: string;
        /** Format: int64 */
        usage?: string;
      };
      /**
       * Format: int64
       * @description Bytes.
       */
      maxUploadSize?: string;
      /** @description What can be turned into what. */
      importFormats?: {
        [key: string]: string[];
      };
      /** @description What can be exported as what. */
      exportFormats?: {
        [key: string]: string[];
      };
      canCreateDrives?: boolean;
      folderColorPalette?: string[];
    };
    AddSheetRequest: {
      properties?: components["schemas"]["SheetProperties"];
    };
    AddSheetResponse: {
      properties?: components["schemas"]["SheetProperties"];
    };
    AppendDimensionRequest: {
      /** Format: int32 */
      sheetId?: number;
      /** @enum {string} */
      dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
      /**
       * Format: int32
       * @description How many rows or columns.
       */
      length?: number;
    };
    AppendedValues: {
      spreadsheetId?: string;
      /** @description The table that was found. */
      tableRange?: string;
      updates?: components["schemas"]["UpdatedValues"];
    };
    BatchOfValues: {
      spreadsheetId?: string;
      valueRanges?: components["schemas"]["ValueRange"][];
    };
    Cells: {
      /**
       * @description Whether the inner lists are rows or columns; rows where it is left out.
       * @enum {string}
       */
      majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
      /** @description Lists of cells, one a row: texts, numbers, true and false. */
      values?: unknown[][];
    };
    Change: {
      /** @default drive#change */
      kind?: string;
      /** @description `file` or `drive`. */
      changeType?: string;
      /** Format: date-time */
      time?: string;
      /** @description Whether it is gone, or no longer seen. */
      removed?: boolean;
      fileId?: string;
      file?: components["schemas"]["File"];
      driveId?: string;
      drive?: components["schemas"]["Drive"];
    };
    ChangeList: {
      /** @default drive#changeList */
      kind?: string;
      /** @description Absent on the last page. */
      nextPageToken?: string;
      /** @description On the last page: where the next look begins. */
      newStartPageToken?: string;
      changes?: components["schemas"]["Change"][];
    };
    ClearedRanges: {
      spreadsheetId?: string;
      clearedRanges?: string[];
    };
    ClearedValues: {
      spreadsheetId?: string;
      clearedRange?: string;
    };
    Color: {
      /**
       * Format: float
       * @description From 0 to 1.
       */
      red?: number;
      /**
       * Format: float
       * @description From 0 to 1.
       */
      green?: number;
      /**
       * Format: float
       * @description From 0 to 1.
       */
      blue?: number;
      /**
       * Format: float
       * @description From 0 to 1.
       */
      alpha?: number;
    };
    Comment: {
      /** @default drive#comment */
      kind?: string;
      id?: string;
      /** @description The words, as plain text. */
      content?: string;
      htmlContent?: string;
      author?: components["schemas"]["User"];
      /** Format: date-time */
      createdTime?: string;
      /** Format: date-time */
      modifiedTime?: string;
      resolved?: boolean;
      deleted?: boolean;
      /** @description What it is about, in a form of the file's own. */
      anchor?: string;
      /** @description The part of the file that it is about. */
      quotedFileContent?: {
        mimeType?: string;
        value?: string;
      };
      replies?: components["schemas"]["Reply"][];
    };
    CommentContent: {
      /** @description The words, as plain text. */
      content: string;
      anchor?: string;
      quotedFileContent?: {
        mimeType?: string;
        value?: string;
      };
    };
    CommentList: {
      /** @default drive#commentList */
      kind?: string;
      nextPageToken?: string;
      comments?: components["schemas"]["Comment"][];
    };
    DeleteContentRangeRequest: {
      range?: components["schemas"]["DocumentRange"];
    };
    DeleteDimensionRequest: {
      range?: components["schemas"]["DimensionRange"];
    };
    DeleteSheetRequest: {
      /** Format: int32 */
      sheetId?: number;
    };
    DimensionRange: {
      /** Format: int32 */
      sheetId?: number;
      /** @enum {string} */
      dimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
      /**
       * Format: int32
       * @description From 0.
       */
      startIndex?: number;
      /**
       * Format: int32
       * @description The first that is not in it.
       */
      endIndex?: number;
    };
    Document: {
      documentId?: string;
      title?: string;
      /** @description For a batchUpdateDocument that must meet this state. */
      revisionId?: string;
      /** @enum {string} */
      suggestionsViewMode?: "DEFAULT_FOR_CURRENT_ACCESS" | "SUGGESTIONS_INLINE" | "PREVIEW_SUGGESTIONS_ACCEPTED" | "PREVIEW_WITHOUT_SUGGESTIONS";
      /** @description The first tab, unless tabs were asked for. */
      body?: components["schemas"]["DocumentBody"];
      tabs?: components["schemas"]["DocumentTabOfDocument"][];
    };
    DocumentBody: {
      content?: components["schemas"]["StructuralElement"][];
    };
    DocumentLocation: {
      /**
       * Format: int32
       * @description In UTF-16 units; the text of a document begins at 1.
       */
      index?: number;
      /** @description Id of a header, footer or footnote; the body where it is left out. */
      segmentId?: string;
      tabId?: string;
    };
    DocumentRange: {
      /** Format: int32 */
      startIndex?: number;
      /**
       * Format: int32
       * @description The first that stays.
       */
      endIndex?: number;
      segmentId?: string;
      tabId?: string;
    };
    DocumentRequest: {
      insertText?: components["schemas"]["InsertTextRequest"];
      replaceAllText?: components["schemas"]["ReplaceAllTextRequest"];
      deleteContentRange?: components["schemas"]["DeleteContentRangeRequest"];
    };
    DocumentResponse: {
      replaceAllText?: components["schemas"]["ReplaceAllTextResponse"];
    };
    DocumentTab: {
      body?: components["schemas"]["DocumentBody"];
    };
    DocumentTabOfDocument: {
      tabProperties?: components["schemas"]["DocumentTabProperties"];
      documentTab?: components["schemas"]["DocumentTab"];
      childTabs?: components["schemas"]["DocumentTabOfDocument"][];
    };
    DocumentTabProperties: {
      tabId?: string;
      title?: string;
      /** Format: int32 */
      index?: number;
      parentTabId?: string;
      /** Format: int32 */
      nestingLevel?: number;
      iconEmoji?: string;
    };
    DocumentTable: {
      /** Format: int32 */
      rows?: number;
      /** Format: int32 */
      columns?: number;
      tableRows?: components["schemas"]["DocumentTableRow"][];
    };
    DocumentTableCell: {
      /** Format: int32 */
      startIndex?: number;
      /** Format: int32 */
      endIndex?: number;
      content?: components["schemas"]["StructuralElement"][];
    };
    DocumentTableRow: {
      /** Format: int32 */
      startIndex?: number;
      /** Format: int32 */
      endIndex?: number;
      tableCells?: components["schemas"]["DocumentTableCell"][];
    };
    DocumentUpdate: {
      /** @description Done in this order, each with one member. */
      requests?: components["schemas"]["DocumentRequest"][];
      writeControl?: components["schemas"]["WriteControl"];
    };
    DocumentUpdateReply: {
      documentId?: string;
      /** @description One for each request. */
      replies?: components["schemas"]["DocumentResponse"][];
      writeControl?: components["schemas"]["WriteControl"];
    };
    Drive: {
      /** @default drive#drive */
      kind?: string;
      id?: string;
      name?: string;
      /** Format: date-time */
      createdTime?: string;
      hidden?: boolean;
      colorRgb?: string;
      themeId?: string;
      orgUnitId?: string;
    };
    DriveList: {
      /** @default drive#driveList */
      kind?: string;
      nextPageToken?: string;
      drives?: components["schemas"]["Drive"][];
    };
    DuplicateSheetRequest: {
      /** Format: int32 */
      sourceSheetId?: number;
      /** Format: int32 */
      insertSheetIndex?: number;
      /** Format: int32 */
      newSheetId?: number;
      newSheetName?: string;
    };
    DuplicateSheetResponse: {
      properties?: components["schemas"]["SheetProperties"];
    };
    EndOfSegmentLocation: {
      segmentId?: string;
      tabId?: string;
    };
    Failure: {
      error: {
        /** @description The HTTP status. */
        code: number;
        message: string;
        /** @description Such as `PERMISSION_DENIED`. */
        status?: string;
        errors?: {
          domain?: string;
          /** @description Such as `userRateLimitExceeded`. */
          reason?: string;
          message?: string;
          location?: string;
          locationType?: string;
        }[];
        details?: {
          "@type"?: string;
          reason?: string;
        }[];
      };
    };
    File: {
      /** @default drive#file */
      kind?: string;
      id?: string;
      name?: string;
      /** @description `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
      mimeType?: string;
      description?: string;
      starred?: boolean;
      trashed?: boolean;
      /** Format: date-time */
      trashedTime?: string;
      /** @description Ids of its folders; at most one today. */
      parents?: string[];
      driveId?: string;
      owners?: components["schemas"]["User"][];
      lastModifyingUser?: components["schemas"]["User"];
      /** Format: date-time */
      createdTime?: string;
      /** Format: date-time */
      modifiedTime?: string;
      /** Format: date-time */
      viewedByMeTime?: string;
      /** Format: date-time */
      sharedWithMeTime?: string;
      /** @description Where a browser opens it. */
      webViewLink?: string;
      webContentLink?: string;
      exportLinks?: {
        [key: string]: string;
      };
      /**
       * Format: int64
       * @description Bytes, as a text.
       */
      size?: string;
      md5Checksum?: string;
      /**
       * Format: int64
       * @description Grows with every change.
       */
      version?: string;
      headRevisionId?: string;
      originalFilename?: string;
      fileExtension?: string;
      fullFileExtension?: string;
      shared?: boolean;
      ownedByMe?: boolean;
      writersCanShare?: boolean;
      copyRequiresWriterPermission?: boolean;
      permissionIds?: string[];
      permissions?: components["schemas"]["Permission"][];
      properties?: {
        [key: string]: string;
      };
      appProperties?: {
        [key: string]: string;
      };
      spaces?: string[];
      shortcutDetails?: {
        targetId?: string;
        targetMimeType?: string;
        targetResourceKey?: string;
      };
      folderColorRgb?: string;
      /**
       * Format: int64
       * @description Bytes, as a text.
       */
      quotaBytesUsed?: string;
    };
    FileChange: {
      name?: string;
      /** @description `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
      mimeType?: string;
      description?: string;
      starred?: boolean;
      /** Format: date-time */
      createdTime?: string;
      /** Format: date-time */
      modifiedTime?: string;
      /** Format: date-time */
      viewedByMeTime?: string;
      originalFilename?: string;
      folderColorRgb?: string;
      writersCanShare?: boolean;
      copyRequiresWriterPermission?: boolean;
      properties?: {
        [key: string]: string;
      };
      appProperties?: {
        [key: string]: string;
      };
      /** @description True puts it in the trash, false takes it out. */
      trashed?: boolean;
    };
    FileContent: {
      /** @description One of generateIds; left out, Drive makes one. */
      id?: string;
      name?: string;
      /** @description `application/vnd.google-apps.document`, `.spreadsheet`, `.folder`, or a type of the web. */
      mimeType?: string;
      description?: string;
      starred?: boolean;
      /** Format: date-time */
      createdTime?: string;
      /** Format: date-time */
      modifiedTime?: string;
      /** Format: date-time */
      viewedByMeTime?: string;
      originalFilename?: string;
      folderColorRgb?: string;
      writersCanShare?: boolean;
      copyRequiresWriterPermission?: boolean;
      properties?: {
        [key: string]: string;
      };
      appProperties?: {
        [key: string]: string;
      };
      /** @description Id of the folder to put it in; the top folder where it is left out. */
      parents?: string[];
      /** @description What a shortcut leads to. */
      shortcutDetails?: {
        targetId?: string;
        targetMimeType?: string;
        targetResourceKey?: string;
      };
    };
    FileList: {
      /** @default drive#fileList */
      kind?: string;
      /** @description Absent on the last page. */
      nextPageToken?: string;
      /** @description True where not every drive could be searched. */
      incompleteSearch?: boolean;
      files?: components["schemas"]["File"][];
    };
    FindReplaceRequest: {
      find?: string;
      replacement?: string;
      range?: components["schemas"]["GridRange"];
      /** Format: int32 */
      sheetId?: number;
      allSheets?: boolean;
      matchCase?: boolean;
      matchEntireCell?: boolean;
      searchByRegex?: boolean;
      includeFormulas?: boolean;
    };
    FindReplaceResponse: {
      /** Format: int32 */
      valuesChanged?: number;
      /** Format: int32 */
      formulasChanged?: number;
      /** Format: int32 */
      rowsChanged?: number;
      /** Format: int32 */
      sheetsChanged?: number;
      /** Format: int32 */
      occurrencesChanged?: number;
    };
    GeneratedIds: {
      /** @default drive#generatedIds */
      kind?: string;
      space?: string;
      ids?: string[];
    };
    GridProperties: {
      /** Format: int32 */
      rowCount?: number;
      /** Format: int32 */
      columnCount?: number;
      /** Format: int32 */
      frozenRowCount?: number;
      /** Format: int32 */
      frozenColumnCount?: number;
      hideGridlines?: boolean;
    };
    GridRange: {
      /** Format: int32 */
      sheetId?: number;
      /**
       * Format: int32
       * @description From 0.
       */
      startRowIndex?: number;
      /**
       * Format: int32
       * @description The first that is not in it.
       */
      endRowIndex?: number;
      /**
       * Format: int32
       * @description From 0.
       */
      startColumnIndex?: number;
      /**
       * Format: int32
       * @description The first that is not in it.
       */
      endColumnIndex?: number;
    };
    InsertDimensionRequest: {
      range?: components["schemas"]["DimensionRange"];
      inheritFromBefore?: boolean;
    };
    InsertTextRequest: {
      text?: string;
      /** @description Where; or endOfSegmentLocation. */
      location?: components["schemas"]["DocumentLocation"];
      /** @description An empty object for the end of the document. */
      endOfSegmentLocation?: components["schemas"]["EndOfSegmentLocation"];
    };
    NamedRange: {
      namedRangeId?: string;
      name?: string;
      range?: components["schemas"]["GridRange"];
    };
    NewDocument: {
      /** @description The title; Untitled document where it is left out. */
      title?: string;
    };
    NewSpreadsheet: {
      properties?: components["schemas"]["SpreadsheetProperties"];
      sheets?: components["schemas"]["Sheet"][];
      namedRanges?: components["schemas"]["NamedRange"][];
    };
    Paragraph: {
      elements?: components["schemas"]["ParagraphElement"][];
      paragraphStyle?: components["schemas"]["ParagraphStyle"];
    };
    ParagraphElement: {
      /** Format: int32 */
      startIndex?: number;
      /** Format: int32 */
      endIndex?: number;
      textRun?: components["schemas"]["TextRun"];
    };
    ParagraphStyle: {
      headingId?: string;
      /** @enum {string} */
      namedStyleType?: "NAMED_STYLE_TYPE_UNSPECIFIED" | "NORMAL_TEXT" | "TITLE" | "SUBTITLE" | "HEADING_1" | "HEADING_2" | "HEADING_3" | "HEADING_4" | "HEADING_5" | "HEADING_6";
      /** @enum {string} */
      alignment?: "ALIGNMENT_UNSPECIFIED" | "START" | "CENTER" | "END" | "JUSTIFIED";
    };
    Permission: {
      /** @default drive#permission */
      kind?: string;
      id?: string;
      /** @description `user`, `group`, `domain` or `anyone`. */
      type?: string;
      /** @description `owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`. */
      role?: string;
      emailAddress?: string;
      displayName?: string;
      domain?: string;
      /** @description Whether it is found by searching, or only by its link. */
      allowFileDiscovery?: boolean;
      /** Format: date-time */
      expirationTime?: string;
      deleted?: boolean;
      pendingOwner?: boolean;
    };
    PermissionChange: {
      /** @description The new role. */
      role?: string;
      /**
       * Format: date-time
       * @description When it ends; only of users and groups.
       */
      expirationTime?: string;
      pendingOwner?: boolean;
    };
    PermissionContent: {
      /** @description `user`, `group`, `domain` or `anyone`. */
      type: string;
      /** @description `owner`, `organizer`, `fileOrganizer`, `writer`, `commenter` or `reader`. */
      role: string;
      /** @description Of the user or group. */
      emailAddress?: string;
      /** @description Of the domain. */
      domain?: string;
      allowFileDiscovery?: boolean;
      /**
       * Format: date-time
       * @description When it ends; only of users and groups.
       */
      expirationTime?: string;
    };
    PermissionList: {
      /** @default drive#permissionList */
      kind?: string;
      nextPageToken?: string;
      permissions?: components["schemas"]["Permission"][];
    };
    RangesToClear: {
      /** @description In A1 notation. */
      ranges?: string[];
    };
    ReplaceAllTextRequest: {
      containsText?: components["schemas"]["SubstringMatchCriteria"];
      replaceText?: string;
      /** @description Only in these tabs. */
      tabsCriteria?: components["schemas"]["TabsCriteria"];
    };
    ReplaceAllTextResponse: {
      /** Format: int32 */
      occurrencesChanged?: number;
    };
    Reply: {
      /** @default drive#reply */
      kind?: string;
      id?: string;
      /** @description `resolve` or `reopen`. */
      action?: string;
      content?: string;
      htmlContent?: string;
      author?: components["schemas"]["User"];
      /** Format: date-time */
      createdTime?: string;
      /** Format: date-time */
      modifiedTime?: string;
      deleted?: boolean;
    };
    ReplyContent: {
      /** @description The words; needed where there is no action. */
      content?: string;
      /** @description `resolve` or `reopen`. */
      action?: string;
    };
    ReplyList: {
      /** @default drive#replyList */
      kind?: string;
      nextPageToken?: string;
      replies?: components["schemas"]["Reply"][];
    };
    Revision: {
      /** @default drive#revision */
      kind?: string;
      id?: string;
      mimeType?: string;
      /** Format: date-time */
      modifiedTime?: string;
      keepForever?: boolean;
      published?: boolean;
      publishAuto?: boolean;
      publishedOutsideDomain?: boolean;
      /**
       * Format: int64
       * @description Bytes, as a text.
       */
      size?: string;
      md5Checksum?: string;
      originalFilename?: string;
      lastModifyingUser?: components["schemas"]["User"];
      exportLinks?: {
        [key: string]: string;
      };
    };
    RevisionChange: {
      /** @description Whether it is kept though newer ones come. */
      keepForever?: boolean;
      /** @description Whether it is published; only of Google documents. */
      published?: boolean;
      publishAuto?: boolean;
      publishedOutsideDomain?: boolean;
    };
    RevisionList: {
      /** @default drive#revisionList */
      kind?: string;
      nextPageToken?: string;
      revisions?: components["schemas"]["Revision"][];
    };
    Sheet: {
      properties?: components["schemas"]["SheetProperties"];
    };
    SheetDestination: {
      /** @description Id of the other spreadsheet. */
      destinationSpreadsheetId?: string;
    };
    SheetProperties: {
      /** Format: int32 */
      sheetId?: number;
      title?: string;
      /** Format: int32 */
      index?: number;
      /** @enum {string} */
      sheetType?: "SHEET_TYPE_UNSPECIFIED" | "GRID" | "OBJECT" | "DATA_SOURCE";
      gridProperties?: components["schemas"]["GridProperties"];
      hidden?: boolean;
      tabColor?: components["schemas"]["Color"];
      rightToLeft?: boolean;
    };
    Spreadsheet: {
      spreadsheetId?: string;
      properties?: components["schemas"]["SpreadsheetProperties"];
      sheets?: components["schemas"]["Sheet"][];
      namedRanges?: components["schemas"]["NamedRange"][];
      /** @description Where a browser opens it. */
      spreadsheetUrl?: string;
    };
    SpreadsheetProperties: {
      title?: string;
      /** @description Such as `en_GB`: how numbers and dates are read. */
      locale?: string;
      /** @description An IANA name. */
      timeZone?: string;
      /** @enum {string} */
      autoRecalc?: "RECALCULATION_INTERVAL_UNSPECIFIED" | "ON_CHANGE" | "MINUTE" | "HOUR";
    };
    SpreadsheetRequest: {
      addSheet?: components["schemas"]["AddSheetRequest"];
      deleteSheet?: components["schemas"]["DeleteSheetRequest"];
      duplicateSheet?: components["schemas"]["DuplicateSheetRequest"];
      updateSheetProperties?: components["schemas"]["UpdateSheetPropertiesRequest"];
      appendDimension?: components["schemas"]["AppendDimensionRequest"];
      insertDimension?: components["schemas"]["InsertDimensionRequest"];
      deleteDimension?: components["schemas"]["DeleteDimensionRequest"];
      findReplace?: components["schemas"]["FindReplaceRequest"];
    };
    SpreadsheetResponse: {
      addSheet?: components["schemas"]["AddSheetResponse"];
      duplicateSheet?: components["schemas"]["DuplicateSheetResponse"];
      findReplace?: components["schemas"]["FindReplaceResponse"];
    };
    SpreadsheetUpdate: {
      /** @description Done in this order, each with one member. */
      requests?: components["schemas"]["SpreadsheetRequest"][];
      includeSpreadsheetInResponse?: boolean;
      responseRanges?: string[];
      responseIncludeGridData?: boolean;
    };
    SpreadsheetUpdateReply: {
      spreadsheetId?: string;
      /** @description One for each request. */
      replies?: components["schemas"]["SpreadsheetResponse"][];
      updatedSpreadsheet?: components["schemas"]["Spreadsheet"];
    };
    StartPageToken: {
      /** @default drive#startPageToken */
      kind?: string;
      startPageToken?: string;
    };
    StructuralElement: {
      /**
       * Format: int32
       * @description In UTF-16 units.
       */
      startIndex?: number;
      /**
       * Format: int32
       * @description Where the next one begins.
       */
      endIndex?: number;
      paragraph?: components["schemas"]["Paragraph"];
      table?: components["schemas"]["DocumentTable"];
    };
    SubstringMatchCriteria: {
      /** @description What to look for. */
      text?: string;
      matchCase?: boolean;
      searchByRegex?: boolean;
    };
    TabsCriteria: {
      tabIds?: string[];
    };
    TextRun: {
      content?: string;
    };
    UpdateSheetPropertiesRequest: {
      /** @description With the sheetId. */
      properties?: components["schemas"]["SheetProperties"];
      /**
       * Format: google-fieldmask
       * @description Which properties change, such as `title`.
       */
      fields?: string;
    };
    UpdatedValues: {
      spreadsheetId?: string;
      updatedRange?: string;
      /** Format: int32 */
      updatedRows?: number;
      /** Format: int32 */
      updatedColumns?: number;
      /** Format: int32 */
      updatedCells?: number;
      updatedData?: components["schemas"]["ValueRange"];
    };
    User: {
      /** @default drive#user */
      kind?: string;
      displayName?: string;
      emailAddress?: string;
      photoLink?: string;
      me?: boolean;
      permissionId?: string;
    };
    ValueRange: {
      /** @description The cells in A1 notation. */
      range?: string;
      /** @enum {string} */
      majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
      /** @description Lists of cells, one a row: texts, numbers, true and false. */
      values?: unknown[][];
    };
    ValuesUpdate: {
      /**
       * @description RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included.
       * @enum {string}
       */
      valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
      data?: components["schemas"]["ValueRange"][];
      includeValuesInResponse?: boolean;
      /** @enum {string} */
      responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
      /** @enum {string} */
      responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
    };
    ValuesUpdateReply: {
      spreadsheetId?: string;
      /** Format: int32 */
      totalUpdatedRows?: number;
      /** Format: int32 */
      totalUpdatedColumns?: number;
      /** Format: int32 */
      totalUpdatedCells?: number;
      /** Format: int32 */
      totalUpdatedSheets?: number;
      responses?: components["schemas"]["UpdatedValues"][];
    };
    WriteControl: {
      /** @description Refused where the document is not in this state any more. */
      requiredRevisionId?: string;
      /** @description Changes since this state are merged. */
      targetRevisionId?: string;
    };
  };
  responses: {
    /** @description Refused. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAbout: {
    parameters: {
      query: {
        /** @description Which members are wanted, such as `user,storageQuota`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["About"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getStartPageToken: {
    parameters: {
      query?: {
        /** @description Only of this shared drive. */
        driveId?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StartPageToken"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listChanges: {
    parameters: {
      query: {
        /** @description Only of this shared drive. */
        driveId?: string;
        /** @description Whether files of shared drives are among them; goes with supportsAllDrives. */
        includeItemsFromAllDrives?: boolean;
        /** @description Whether what was removed is listed. */
        includeRemoved?: boolean;
        /** @description Changes a page. */
        pageSize?: number;
        /** @description Token of getStartPageToken, or nextPageToken or newStartPageToken of an earlier call. */
        pageToken: string;
        /** @description Where to look: `drive`, `appDataFolder`, or both with a comma. */
        spaces?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChangeList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listDrives: {
    parameters: {
      query?: {
        /** @description Drives a page. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description Which ones, such as `name contains 'clinic'`. */
        q?: string;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DriveList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getDrive: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the shared drive. */
        driveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Drive"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        /** @description Where to look: `user`, `domain`, `drive` (with driveId) or `allDrives`. */
        corpora?: string;
        /** @description The shared drive to look in. */
        driveId?: string;
        /** @description Whether files of shared drives are among them; goes with supportsAllDrives. */
        includeItemsFromAllDrives?: boolean;
        /** @description Members to sort by, with commas, each with ` desc` for the other way: `modifiedTime desc,name`. */
        orderBy?: string;
        /** @description Files a page; Drive may answer fewer. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description Which files, in Drive's own query language: `name contains 'rota' and mimeType = 'application/vnd.google-apps.document' and trashed = false`, `'<folder id>' in parents`, `fullText contains 'words'`, `modifiedTime > '2026-01-31T00:00:00'`, `'ana@example.com' in owners`. */
        q?: string;
        /** @description Where to look: `drive`, `appDataFolder`, or both with a comma. */
        spaces?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createFile: {
    parameters: {
      query?: {
        /** @description Keeps the new revision of a file that is no Google document for good. */
        keepRevisionForever?: boolean;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["FileContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  emptyTrash: {
    parameters: {
      query?: {
        /** @description Only the trash of this shared drive. */
        driveId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  generateIds: {
    parameters: {
      query?: {
        /** @description How many. */
        count?: number;
        /** @description `drive` or `appDataFolder`. */
        space?: string;
        /** @description `files` or `shortcuts`. */
        type?: string;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GeneratedIds"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getFile: {
    parameters: {
      query?: {
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
        /** @description What is known of the file, not the file. */
        alt?: "json" | "media";
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteFile: {
    parameters: {
      query?: {
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateFile: {
    parameters: {
      query?: {
        /** @description Ids of folders to put it in, with commas. */
        addParents?: string;
        /** @description Keeps the new revision of a file that is no Google document for good. */
        keepRevisionForever?: boolean;
        /** @description Ids of folders to take it out of, with commas. */
        removeParents?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["FileChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  downloadFile: {
    parameters: {
      query: {
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        alt: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  copyFile: {
    parameters: {
      query?: {
        /** @description Keeps the new revision of a file that is no Google document for good. */
        keepRevisionForever?: boolean;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["FileContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  exportFile: {
    parameters: {
      query: {
        /** @description The format: `text/plain`, `text/markdown`, `text/csv` (first sheet), `application/pdf`, or one of Microsoft Office. */
        mimeType: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createFileWithContent: {
    parameters: {
      query: {
        /** @description Keeps the new revision of a file that is no Google document for good. */
        keepRevisionForever?: boolean;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
        uploadType: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/related": {
          /** @description What is to be known of the file; an empty object says nothing of it. */
          metadata: components["schemas"]["FileContent"];
          /**
           * Format: binary
           * @description The content.
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateFileContent: {
    parameters: {
      query: {
        /** @description Ids of folders to put it in, with commas. */
        addParents?: string;
        /** @description Keeps the new revision of a file that is no Google document for good. */
        keepRevisionForever?: boolean;
        /** @description Ids of folders to take it out of, with commas. */
        removeParents?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
        uploadType: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/related": {
          /** @description What is to be known of the file; an empty object says nothing of it. */
          metadata: components["schemas"]["FileChange"];
          /**
           * Format: binary
           * @description The content.
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["File"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listComments: {
    parameters: {
      query: {
        /** @description Whether deleted ones are shown too, without their words. */
        includeDeleted?: boolean;
        /** @description Comments a page. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description Only those changed since this time (RFC 3339). */
        startModifiedTime?: string;
        /** @description Which members are wanted, such as `comments(id,content,author,resolved),nextPageToken`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CommentList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createComment: {
    parameters: {
      query: {
        /** @description Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommentContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getComment: {
    parameters: {
      query: {
        /** @description Whether deleted ones are shown too, without their words. */
        includeDeleted?: boolean;
        /** @description Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the comment. */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteComment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the comment. */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateComment: {
    parameters: {
      query: {
        /** @description Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the comment. */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CommentContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Comment"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listReplies: {
    parameters: {
      query: {
        /** @description Whether deleted ones are shown too, without their words. */
        includeDeleted?: boolean;
        /** @description Replies a page. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description Which members are wanted, such as `replies(id,content,author),nextPageToken`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the comment. */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReplyList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createReply: {
    parameters: {
      query: {
        /** @description Which members are wanted, such as `id,content,author,resolved`. The API refuses the call without it. */
        fields: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the comment. */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReplyContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listPermissions: {
    parameters: {
      query?: {
        /** @description Permissions a page. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PermissionList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createPermission: {
    parameters: {
      query?: {
        /** @description Words of one's own in the e-mail about it. */
        emailMessage?: string;
        /** @description With transferOwnership: moves the file to the top folder of the new owner. */
        moveToNewOwnersRoot?: boolean;
        /** @description Whether an e-mail is sent; by default it is. */
        sendNotificationEmail?: boolean;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description True to make this person the owner; what the owner was becomes a writer. */
        transferOwnership?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PermissionContent"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Permission"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getPermission: {
    parameters: {
      query?: {
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the permission. */
        permissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Permission"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deletePermission: {
    parameters: {
      query?: {
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the permission. */
        permissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updatePermission: {
    parameters: {
      query?: {
        /** @description True takes its end away. */
        removeExpiration?: boolean;
        /** @description True, so that files in shared drives are found too. */
        supportsAllDrives?: boolean;
        /** @description True to make this person the owner; what the owner was becomes a writer. */
        transferOwnership?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the permission. */
        permissionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PermissionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Permission"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listRevisions: {
    parameters: {
      query?: {
        /** @description Revisions a page. */
        pageSize?: number;
        /** @description nextPageToken of the page before. */
        pageToken?: string;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RevisionList"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getRevision: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the revision. */
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Revision"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the revision. */
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateRevision: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the file or folder. */
        fileId: string;
        /** @description Id of the revision. */
        revisionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RevisionChange"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Revision"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createDocument: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NewDocument"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Document"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getDocument: {
    parameters: {
      query?: {
        /** @description How suggested changes are shown. */
        suggestionsViewMode?: "DEFAULT_FOR_CURRENT_ACCESS" | "SUGGESTIONS_INLINE" | "PREVIEW_SUGGESTIONS_ACCEPTED" | "PREVIEW_WITHOUT_SUGGESTIONS";
        /** @description True: everything stands in `tabs`, and `body` is left out. False: the first tab stands in `body`. */
        includeTabsContent?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the document: the long part of its address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Document"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  batchUpdateDocument: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the document: the long part of its address. */
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DocumentUpdate"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DocumentUpdateReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createSpreadsheet: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NewSpreadsheet"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Spreadsheet"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getSpreadsheet: {
    parameters: {
      query?: {
        /** @description Only these ranges, in A1 notation. */
        ranges?: string[];
        /** @description True for every cell too, which is large; ignored where `fields` is given. */
        includeGridData?: boolean;
        /** @description True to leave tables out of banded ranges. */
        excludeTablesInBandedRanges?: boolean;
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Spreadsheet"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  batchUpdateSpreadsheet: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SpreadsheetUpdate"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpreadsheetUpdateReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  copySheet: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
        /** @description Id of the sheet: a number, from getSpreadsheet. */
        sheetId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SheetDestination"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SheetProperties"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getValues: {
    parameters: {
      query?: {
        /** @description Whether the inner lists are rows or columns; rows where it is left out. */
        majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        /** @description Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them. */
        valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
        /** @description Dates as numbers of days or as shown, where values are not as shown anyway. */
        dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
        /** @description The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
        range: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValueRange"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateValues: {
    parameters: {
      query?: {
        /** @description RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included. */
        valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
        /** @description Whether the reply shows the cells afterwards. */
        includeValuesInResponse?: boolean;
        /** @description How the reply shows values. */
        responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
        /** @description How the reply shows dates. */
        responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
        /** @description The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
        range: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Cells"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdatedValues"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  appendValues: {
    parameters: {
      query?: {
        /** @description RAW keeps what is given as it is; USER_ENTERED reads it as if typed in, formulas and dates included. */
        valueInputOption?: "INPUT_VALUE_OPTION_UNSPECIFIED" | "RAW" | "USER_ENTERED";
        /** @description OVERWRITE writes into the cells below, INSERT_ROWS makes new rows. */
        insertDataOption?: "OVERWRITE" | "INSERT_ROWS";
        /** @description Whether the reply shows the cells afterwards. */
        includeValuesInResponse?: boolean;
        /** @description How the reply shows values. */
        responseValueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
        /** @description How the reply shows dates. */
        responseDateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
        /** @description The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
        range: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Cells"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AppendedValues"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  clearValues: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
        /** @description The cells in A1 notation, such as `Orders!A2:F` or `'Price list'!B:B`. */
        range: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClearedValues"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  batchGetValues: {
    parameters: {
      query?: {
        /** @description Ranges in A1 notation, such as `Orders!A2:F`. */
        ranges?: string[];
        /** @description Whether the inner lists are rows or columns; rows where it is left out. */
        majorDimension?: "DIMENSION_UNSPECIFIED" | "ROWS" | "COLUMNS";
        /** @description Values as shown, as they are kept (UNFORMATTED_VALUE), or the formulas behind them. */
        valueRenderOption?: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
        /** @description Dates as numbers of days or as shown, where values are not as shown anyway. */
        dateTimeRenderOption?: "SERIAL_NUMBER" | "FORMATTED_STRING";
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchOfValues"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  batchUpdateValues: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ValuesUpdate"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ValuesUpdateReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  batchClearValues: {
    parameters: {
      query?: {
        /** @description Which members of the reply are wanted, such as `files(id,name),nextPageToken`; `*` for all. */
        fields?: string;
      };
      header?: never;
      path: {
        /** @description Id of the spreadsheet: the long part of its address. */
        spreadsheetId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RangesToClear"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClearedRanges"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
}
