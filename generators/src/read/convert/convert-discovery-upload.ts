import { isObject } from "../../schema.js";
import type { Fields } from "../normalise/fields.js";

/** An operation of OpenAPI and where it stands. */
interface Placed {
  readonly path: string;
  readonly operation: object;
}

/**
 * A second operation for a method that also takes a file: the same request to another path, with the file's bytes for
 * a body. Undefined for the methods that do not.
 *
 * @param operation What the method itself has become.
 */
export function convertUpload(
  root: Fields,
  method: Fields,
  operation: Readonly<Record<string, unknown>>,
): Placed | undefined {
  const { protocols } = method.map("mediaUpload");
  const simple = isObject(protocols) ? protocols.simple : undefined;
  if (!isObject(simple) || typeof simple.path !== "string") return undefined;
  const summary = typeof operation.summary === "string" ? operation.summary : method.text("id");
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return {
    path: simple.path.replaceAll("{+", "{"),
    operation: {
      ...operation,
      operationId: `${method.text("id")}.upload`,
      servers: [{ url: root.text("rootUrl") }],
      summary: `${summary} (the file's content)`,
      description:
        `${method.text("description")} Sends the file's content alone, without its metadata.`.trim(),
      parameters: [...parameters, constantUploadType],
      requestBody: {
        required: true,
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      },
    },
  };
}

const constantUploadType = {
  name: "uploadType",
  in: "query",
  required: true,
  schema: { type: "string" },
  "x-inject": { value: "media" },
};
