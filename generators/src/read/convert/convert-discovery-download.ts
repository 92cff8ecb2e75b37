import { isObject } from "../../schema.js";
import type { Fields } from "../normalise/fields.js";

/** What a method that hands out a file and nothing else replies with. */
export const fileReply = {
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
};

/**
 * A second operation for a method that hands out either what is known of a file or the file itself (`alt=media`): the
 * same request for the file. Undefined for the methods that do not have both.
 *
 * @param operation What the method itself has become.
 * @param parameters Its own parameters, without those that shape a JSON reply.
 */
export function convertDownload(
  method: Fields,
  operation: Readonly<Record<string, unknown>>,
  parameters: readonly object[],
): object | undefined {
  if (method.flag("supportsMediaDownload") !== true || !isObject(method.value.response)) return undefined;
  const summary = typeof operation.summary === "string" ? operation.summary : method.text("id");
  return {
    ...operation,
    operationId: `${method.text("id")}.download`,
    summary: `${summary} (the file's content)`,
    description: `${method.text("description")} Gets the file's content, not what is known of it.`.trim(),
    parameters: [...parameters, constantAlt],
    responses: { 200: { description: "", ...fileReply } },
  };
}

const constantAlt = {
  name: "alt",
  in: "query",
  required: true,
  schema: { type: "string" },
  "x-inject": { value: "media" },
};
