import {
  type CallOperation,
  defineTool,
  MedtainerError,
  type ToolContext,
  type ToolRun,
} from "@medtainer/core";
import { exportFile, listFiles } from "../generated/operations.js";
import type { components } from "../generated/types.js";

interface CatalogInput {
  readonly words?: string;
  readonly folder?: string;
  readonly owner?: string;
  readonly modifiedSince?: string;
  readonly withText?: boolean;
  readonly limit?: number;
  readonly pageToken?: string;
}

type File = components["schemas"]["File"];

/** Texts are long: so many documents are read, and so many characters of each are answered. */
const mostTexts = 10;
const mostCharacters = 8_000;
const everyDrive = { supportsAllDrives: true, includeItemsFromAllDrives: true };

/** Documents of Google Docs, found in Drive. */
export const docCatalog = defineTool({
  name: "google_workspace_doc_catalog",
  title: "Find documents",
  description:
    "Finds Google Docs by words, folder, owner and time of the last change, the newest first (with words, the most fitting). " +
    "`withText` adds their text.",
  input: {
    type: "object",
    properties: {
      words: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description: "Of title or text; a phrase in quotes.",
      },
      folder: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description: "Name or id.",
      },
      owner: { type: "string", minLength: 1, maxLength: 200, description: "E-mail address, or me." },
      modifiedSince: {
        type: "string",
        maxLength: 40,
        description: "2026-05-31 (UTC), or a time with its zone.",
      },
      withText: { type: "boolean", description: `Of the first ${mostTexts}.` },
      limit: { type: "integer", minimum: 1, maximum: 100, description: "Default 25." },
      pageToken: { type: "string", maxLength: 2_000, description: "nextPageToken of the last answer." },
    },
    additionalProperties: false,
  },
  uses: [listFiles, exportFile],
  run: catalogDocuments,
});

async function catalogDocuments({ input, call, context }: ToolRun<CatalogInput>) {
  const { words, folder, owner, modifiedSince, withText = false, limit = 25, pageToken } = input;
  const parent = folder === undefined ? undefined : await findFolder(call, folder);
  const conditions = [
    "mimeType = 'application/vnd.google-apps.document'",
    "trashed = false",
    ...(words === undefined ? [] : [`fullText contains ${quote(words)}`]),
    ...(parent === undefined ? [] : [`${quote(parent.id)} in parents`]),
    ...(owner === undefined ? [] : [`${quote(owner)} in owners`]),
    ...(modifiedSince === undefined ? [] : [`modifiedTime >= ${quote(toInstant(modifiedSince))}`]),
  ];
  const found = await call(listFiles, {
    ...everyDrive,
    q: conditions.join(" and "),
    fields:
      "nextPageToken,incompleteSearch,files(id,name,description,modifiedTime,createdTime,webViewLink,owners(displayName,emailAddress),lastModifyingUser(displayName))",
    pageSize: limit,
    // Drive refuses an order where it looks into texts: it answers by fitness then.
    ...(words === undefined && { orderBy: "modifiedTime desc" }),
    ...(pageToken !== undefined && { pageToken }),
  });
  const files = found.files ?? [];
  const texts = withText
    ? await readTexts(call, context, files.slice(0, mostTexts))
    : new Map<string, DocumentText>();
  return {
    documents: files.map((file) => ({ ...describeFile(file), ...texts.get(file.id ?? "") })),
    count: files.length,
    ...(parent?.name !== undefined && { folder: parent }),
    ...(found.nextPageToken !== undefined && { nextPageToken: found.nextPageToken }),
    ...(found.incompleteSearch === true && { incomplete: "Not every shared drive could be searched." }),
    ...(withText &&
      files.length > mostTexts && {
        note: `Only the first ${mostTexts} have their text; ask for fewer, or page.`,
      }),
  };
}

function describeFile({
  id,
  name,
  description,
  modifiedTime,
  createdTime,
  webViewLink,
  owners,
  lastModifyingUser,
}: File) {
  const [owner] = owners ?? [];
  return {
    id,
    title: name,
    ...(description && { description }),
    owner: owner?.emailAddress ?? owner?.displayName,
    ...(lastModifyingUser?.displayName !== undefined && { lastChangedBy: lastModifyingUser.displayName }),
    modified: modifiedTime,
    created: createdTime,
    url: webViewLink,
  };
}

/** A folder by its name where there is one of that name, else by its id. */
async function findFolder(call: CallOperation, folder: string): Promise<{ id: string; name?: string }> {
  const { files = [] } = await call(listFiles, {
    ...everyDrive,
    q: `mimeType = 'application/vnd.google-apps.folder' and trashed = false and name = ${quote(folder)}`,
    fields: "files(id,name)",
    pageSize: 10,
  });
  const [first, ...others] = files;
  if (others.length > 0) {
    const ids = files.map(({ id }) => id).join(", ");
    throw new MedtainerError(
      "invalid_input",
      `Several folders are called "${folder}". Give the id of one: ${ids}.`,
    );
  }
  if (first?.id !== undefined) return { id: first.id, name: first.name ?? folder };
  if (/^[\w-]{10,}$/.test(folder)) return { id: folder };
  throw new MedtainerError("not_found", `There is no folder "${folder}". Give its exact name, or its id.`);
}

/** The text of a document, or why there is none. */
type DocumentText = { text: string; textIsCut?: true; characters?: number } | { textProblem: string };

async function readTexts(
  call: CallOperation,
  context: ToolContext,
  files: readonly File[],
): Promise<Map<string, DocumentText>> {
  const texts = new Map<string, DocumentText>();
  for (const [at, { id, name = "" }] of files.entries()) {
    if (id === undefined) continue;
    context.reportProgress({ progress: at, total: files.length, message: `Reading ${name}` });
    texts.set(id, await readText(call, id));
  }
  return texts;
}

/** A document may be too large to export, or its owner may have forbidden it; the others are answered all the same. */
async function readText(call: CallOperation, fileId: string): Promise<DocumentText> {
  try {
    const { base64 } = await call(exportFile, { fileId, mimeType: "text/plain" });
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes).trim();
    if (text.length <= mostCharacters) return { text };
    return { text: text.slice(0, mostCharacters), textIsCut: true, characters: text.length };
  } catch (error) {
    const isItsOwn =
      MedtainerError.isInstance(error) && ["forbidden", "not_found", "vendor_rejected"].includes(error.code);
    if (!isItsOwn || error.details.retryAfterMs !== undefined) throw error;
    return { textProblem: error.message };
  }
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** Without its zone a time would mean another instant on another machine. */
function toInstant(text: string): string {
  const isClear = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const at = new Date(text);
  if (isClear && !Number.isNaN(at.getTime())) return at.toISOString().replace(/\.\d+Z$/, "+00:00");
  throw new MedtainerError(
    "invalid_input",
    `modifiedSince must be a real day such as 2026-05-31, or a time with its zone such as 2026-05-31T09:00:00Z, not ${text}.`,
  );
}
