import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { addFile, noteChange, noteRevision } from "./file-changes.js";
import { googleReply } from "./reply.js";
import { DOCUMENT, type GoogleTables, type GoogleWorld, iso, type KeptFile } from "./tables.js";

type Schemas = components["schemas"];

type DocumentCall<Body = undefined> = SandboxCall<
  GoogleTables,
  { path: { documentId: string }; query: { fields?: string; includeTabsContent?: boolean }; body: Body }
>;

/** Google documents: paragraphs of plain text with their positions. */
export const documents: Behaviour<GoogleTables> = {
  createDocument: (call: DocumentCall<Schemas["NewDocument"] | undefined>) => {
    const { body, query } = call;
    const file = addFile(call, { name: body?.title ?? "Untitled document", mimeType: DOCUMENT }, "\n");
    return googleReply(showDocument(file, false), query.fields, "*");
  },
  getDocument: ({ path, query, tables }: DocumentCall) =>
    googleReply(
      showDocument(findDocument(tables, path.documentId), query.includeTabsContent === true),
      query.fields,
      "*",
    ),
  batchUpdateDocument: (call: DocumentCall<Schemas["DocumentUpdate"] | undefined>) => {
    const { path, query, body = {}, tables, now } = call;
    const file = findDocument(tables, path.documentId);
    const { requiredRevisionId } = body.writeControl ?? {};
    if (requiredRevisionId !== undefined && requiredRevisionId !== revisionOf(file))
      throw new Refusal(400, "The required revision ID does not match the latest revision.", {
        code: "failedPrecondition",
      });
    let { text } = file;
    const replies = (body.requests ?? []).map((request) => {
      const done = edit(text, request);
      text = done.text;
      return done.reply;
    });
    const version = String(Number(file.version) + 1);
    const changed = tables.files.update(file.id, { text, modifiedTime: iso(now), version });
    noteRevision(call, changed);
    noteChange(call, file.id, false);
    const writeControl = { requiredRevisionId: revisionOf(changed) };
    return googleReply({ documentId: file.id, replies, writeControl }, query.fields, "*");
  },
};

function findDocument({ files }: GoogleWorld, id: string): KeptFile {
  const file = files.find(id);
  if (file.mimeType === DOCUMENT) return file;
  throw new Refusal(400, "This operation is not supported for this document", { code: "failedPrecondition" });
}

function showDocument(file: KeptFile, inTabs: boolean): Schemas["Document"] {
  const body = { content: paragraphsOf(file.text) };
  const tab = { tabProperties: { tabId: "t.0", title: "Tab 1", index: 0 }, documentTab: { body } };
  return {
    documentId: file.id,
    title: file.name,
    revisionId: revisionOf(file),
    suggestionsViewMode: "SUGGESTIONS_INLINE",
    ...(inTabs ? { tabs: [tab] } : { body }),
  };
}

/** A document begins at 1, and every paragraph ends with a line break. */
function paragraphsOf(text: string): Schemas["StructuralElement"][] {
  let startIndex = 1;
  return (text.match(/[^\n]*\n/g) ?? []).map((content) => {
    const endIndex = startIndex + content.length;
    const paragraph = {
      startIndex,
      endIndex,
      paragraph: {
        elements: [{ startIndex, endIndex, textRun: { content } }],
        paragraphStyle: { namedStyleType: "NORMAL_TEXT" as const },
      },
    };
    startIndex = endIndex;
    return paragraph;
  });
}

function edit(
  text: string,
  request: Schemas["DocumentRequest"],
): { text: string; reply: Schemas["DocumentResponse"] } {
  const { insertText, replaceAllText, deleteContentRange } = request;
  if (insertText !== undefined) {
    const at = placeOf(text, insertText.location?.index ?? text.length);
    return { text: text.slice(0, at) + (insertText.text ?? "") + text.slice(at), reply: {} };
  }
  if (deleteContentRange !== undefined) {
    const { startIndex = 1, endIndex = 1 } = deleteContentRange.range ?? {};
    const [start, end] = [placeOf(text, startIndex), placeOf(text, endIndex)];
    if (end <= start) throw new Refusal(400, "The range should not be empty.");
    return { text: text.slice(0, start) + text.slice(end), reply: {} };
  }
  if (replaceAllText === undefined) throw new Refusal(400, "Must specify at least one request.");
  const { containsText, replaceText = "" } = replaceAllText;
  const pattern = patternOf(containsText);
  const occurrencesChanged = (text.match(pattern) ?? []).length;
  return {
    text: text.replace(pattern, () => replaceText),
    reply: { replaceAllText: { occurrencesChanged } },
  };
}

/** The last line break stays, so nothing begins after it. */
function placeOf(text: string, index: number): number {
  if (index >= 1 && index <= text.length) return index - 1;
  throw new Refusal(
    400,
    `Index ${index} must be less than the end index of the referenced segment, ${text.length + 1}.`,
  );
}

function patternOf({ text = "", matchCase = false }: Schemas["SubstringMatchCriteria"] = {}): RegExp {
  if (text === "") throw new Refusal(400, "The text to find must not be empty.");
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), matchCase ? "g" : "gi");
}

function revisionOf({ id, version }: KeptFile): string {
  return `ALm37B${id.slice(1, 9)}-${version}`;
}
