import type { ApiBody } from "../document.js";
import { dereference } from "../resolve-reference.js";
import { type Fields, readFields } from "./fields.js";
import { normaliseContent } from "./normalise-content.js";
import type { Normalising } from "./normalising.js";

/** The operation's body in one media type; undefined where it takes none. */
export function normaliseBody(work: Normalising, operation: Fields): ApiBody | undefined {
  if (operation.value.requestBody === undefined) return undefined;
  const at = `${operation.pointer}/requestBody`;
  const target = dereference(work.source, operation.value.requestBody, at);
  const body = readFields(work.source, target.value, target.pointer);
  const content = normaliseContent(work, body);
  if (content === undefined) {
    work.remarks.push({ pointer: at, message: "The body has no media type; it is left out." });
    return undefined;
  }
  return { description: body.text("description"), required: body.flag("required") ?? false, ...content };
}
