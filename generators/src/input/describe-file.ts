import { mediaKind } from "../media-kind.js";
import { type Schema, typesOf } from "../schema.js";
import { joinSentences } from "./limit-text.js";

/**
 * What a caller fills in where a form or a whole body has bytes: core's `OperationBody.files` says the same. Undefined
 * where the schema is neither bytes nor a list of them.
 *
 * @param schema Written out by `expandSchema`.
 */
export function describeFile(schema: Schema): Schema | undefined {
  const { description = "", items } = schema;
  if (isBytes(schema)) return fileSchema(description);
  if (!typesOf(schema).includes("array") || items === undefined || !isBytes(items)) return undefined;
  const { minItems, maxItems } = schema;
  return {
    type: "array",
    ...(description && { description }),
    items: fileSchema(items.description ?? ""),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  };
}

/** OpenAPI 3.0 says `format: binary`; 3.1 says a `contentMediaType` and no `contentEncoding`. */
function isBytes({ format, contentMediaType, contentEncoding, ...schema }: Schema): boolean {
  if (format === "binary") return true;
  const isText = schema.type === undefined || typesOf(schema).includes("string");
  return (
    isText &&
    contentEncoding === undefined &&
    typeof contentMediaType === "string" &&
    mediaKind(contentMediaType) === "bytes"
  );
}

function fileSchema(description: string): Schema {
  return {
    type: "object",
    description: joinSentences(description, "A file: give one of base64, path and uri."),
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
  };
}
