import { z } from "zod";
import { isObject } from "../../schema.js";
import type { ApiBody } from "../document.js";
import { dereference } from "../resolve-reference.js";
import { type Fields, readFields } from "./fields.js";
import { normaliseContent } from "./normalise-content.js";
import { type Normalising, readOver } from "./normalising.js";

/** The operation's body in one media type; undefined where it takes none. */
export function normaliseBody(work: Normalising, operation: Fields): ApiBody | undefined {
  if (operation.value.requestBody === undefined) return undefined;
  const at = `${operation.pointer}/requestBody`;
  const target = readOver(
    work,
    work.lenient,
    () => dereference(work.source, operation.value.requestBody, at),
    { value: { content: { "application/json": {} } }, pointer: at },
  );
  const body = readFields(work.source, target.value, target.pointer);
  const content = normaliseContent(work, body);
  if (content === undefined) {
    work.remarks.push({ pointer: at, message: "The body has no media type; it is left out." });
    return undefined;
  }
  const encoding = readEncoding(body, content.mediaType);
  return {
    description: body.text("description"),
    required: body.flag("required") ?? false,
    ...content,
    ...(encoding && { encoding }),
  };
}

/** Style and explode count in this kind of body alone (OpenAPI 3.1, Encoding Object). */
function readEncoding(body: Fields, mediaType: string): ApiBody["encoding"] {
  const media = body.map("content")[mediaType];
  if (!mediaType.startsWith("application/x-www-form-urlencoded") || !isObject(media)) return undefined;
  const { encoding } = media;
  const styled = Object.entries(isObject(encoding) ? encoding : {}).flatMap(([name, how]) => {
    const { data } = styleShape.safeParse(how);
    if (data?.style === undefined && data?.explode === undefined) return [];
    const { style = "form", explode } = data;
    return [[name, { style, ...(explode !== undefined && { explode }) }] as const];
  });
  return styled.length === 0 ? undefined : Object.fromEntries(styled);
}

const styleShape = z.object({
  style: z.enum(["form", "spaceDelimited", "pipeDelimited", "deepObject"]).exactOptional(),
  explode: z.boolean().exactOptional(),
});
