import type { Json, JsonObject } from "@medtainer/core";
import type { SandboxReply } from "./behaviour/handler.js";
import { isJsonMediaType } from "./document/media-types.js";
import type { DocumentContent, DocumentOperation } from "./document/read-operations.js";
import type { SchemaChecker } from "./document/schema-checker.js";

/** A reply as it goes out, but for its headers. */
export interface FinishedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  /** Undefined where the reply has no body. */
  readonly text?: string;
}

/** What {@link finishReply} works with. */
export interface ReplyRules {
  readonly checker: SchemaChecker;
  readonly envelope: ((body: Json) => JsonObject) | undefined;
}

/**
 * Makes a handler's answer a whole reply and holds it against the document.
 *
 * @throws Error that names operation, status and field where the document does not have such a reply.
 */
export function finishReply(
  operation: DocumentOperation,
  reply: SandboxReply,
  rules: ReplyRules,
): FinishedReply {
  const status = reply.status ?? firstSuccess(operation);
  const content = contentFor(operation, status);
  if (!content) throw new Error(`The document has no reply ${status} of ${operation.id}.`);
  const headers = reply.headers ?? {};
  const [onlyType] = Object.keys(content);
  const mediaType = reply.mediaType ?? onlyType;
  if (reply.body === undefined || mediaType === undefined) {
    if (reply.body === undefined && mediaType === undefined) return { status, headers };
    const should = mediaType === undefined ? "no body" : "a body";
    throw new Error(`Reply ${status} of ${operation.id} must have ${should}, says the document.`);
  }
  const text = writeBody(reply.body, mediaType, rules.envelope);
  checkBody(operation, status, { mediaType, text }, rules.checker);
  return { status, headers, mediaType, text };
}

/** Makes an error reply. It is held against the document only where the document has its status. */
export function finishProblem(
  operation: DocumentOperation | undefined,
  status: number,
  body: Json,
  checker: SchemaChecker,
): FinishedReply {
  const content = operation && contentFor(operation, status);
  const [documented] = Object.keys(content ?? {});
  const mediaType = documented ?? "application/json";
  const text = JSON.stringify(body);
  if (operation && documented !== undefined) checkBody(operation, status, { mediaType, text }, checker);
  return { status, headers: {}, mediaType, text };
}

function firstSuccess(operation: DocumentOperation): number {
  const status = Object.keys(operation.replies).find((key) => key.startsWith("2"));
  return status === undefined || /x/i.test(status) ? 200 : Number(status);
}

function contentFor({ replies }: DocumentOperation, status: number): DocumentContent | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  return replies[String(status)] ?? replies[range] ?? replies[range.toLowerCase()] ?? replies.default;
}

function writeBody(body: Json, mediaType: string, envelope: ReplyRules["envelope"]): string {
  if (!isJsonMediaType(mediaType)) return typeof body === "string" ? body : JSON.stringify(body);
  return JSON.stringify(envelope ? envelope(body) : body);
}

function checkBody(
  operation: DocumentOperation,
  status: number,
  { mediaType, text }: { readonly mediaType: string; readonly text: string },
  checker: SchemaChecker,
): void {
  const content = contentFor(operation, status) ?? {};
  if (!(mediaType in content))
    throw new Error(`Reply ${status} of ${operation.id} must not be ${mediaType}.`);
  const schema = content[mediaType];
  if (!schema || !isJsonMediaType(mediaType)) return;
  // What is sent is checked, not what was meant: members that are undefined are gone by now.
  const [issue] = checker.check(schema, JSON.parse(text) as Json);
  if (!issue) return;
  const place = issue.path === "" ? "its root" : issue.path;
  throw new Error(`Reply ${status} of ${operation.id} breaks the document at ${place}: ${issue.message}.`);
}
