import { mediaKind } from "../media-kind.js";
import type { ApiBody } from "../read/document.js";
import { type Schema, typesOf } from "../schema.js";
import { describeFile } from "./describe-file.js";
import { type Components, expandSchema } from "./expand-schema.js";
import { mergeUnion } from "./merge-union.js";

/** How a body takes part in the flat input. */
export type BodyForm =
  | {
      readonly shape: "members";
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required: readonly string[];
      /** Members that are sent as files. */
      readonly files: readonly string[];
      /** What cannot be said member by member; often empty. */
      readonly hint: string;
      /** What belongs together, where the body is a union: one of these. */
      readonly branches: readonly Schema[];
    }
  | { readonly shape: "whole"; readonly schema: Schema; readonly isFile: boolean };

/**
 * An object's members stand beside the parameters; any other body (an array, a text, bytes, a map) stays
 * whole.
 */
export function formBody(body: ApiBody, components: Components): BodyForm {
  const schema = expandSchema(describeContent(body), components);
  const union = mergeUnion(schema);
  const object = union?.schema ?? schema;
  const { properties, required = [] } = object;
  if (properties === undefined || !isPlainObject(object)) return wholeBody(body, schema);
  const files = mediaKind(body.mediaType) === "form" ? findFiles(properties) : new Map<string, Schema>();
  const unknown = required.filter((key) => !Object.hasOwn(properties, key));
  return {
    shape: "members",
    properties: Object.fromEntries([
      ...Object.entries(properties),
      ...files,
      ...unknown.map((key) => [key, {}] as const),
    ]),
    required,
    files: [...files.keys()],
    hint: union?.hint ?? "",
    branches: union?.branches ?? [],
  };
}

function wholeBody({ mediaType }: ApiBody, schema: Schema): BodyForm {
  const kind = mediaKind(mediaType);
  const file = kind === "bytes" ? describeFile(schema) : undefined;
  // A form of which nothing is known still has fields; a lone text could not be sent as one.
  const open = kind === "form" && Object.keys(schema).length === 0 ? { type: "object" as const } : schema;
  return { shape: "whole", schema: file ?? open, isFile: file !== undefined };
}

function findFiles(properties: Readonly<Record<string, Schema>>): Map<string, Schema> {
  const found = Object.entries(properties).map(([name, schema]) => [name, describeFile(schema)] as const);
  return new Map(found.flatMap(([name, file]) => (file ? [[name, file] as const] : [])));
}

/** What is neither JSON nor a form is one text, whatever its schema says: as it is, or bytes in base64. */
function describeContent({ mediaType, schema }: ApiBody): Schema {
  const kind = mediaKind(mediaType);
  if (kind === "json" || kind === "form") return schema;
  const isText = schema.$ref === undefined && schema.type === "string";
  return { ...(isText && schema), type: "string", ...(kind === "bytes" && { format: "binary" }) };
}

/** True where the members are all there is to say. */
function isPlainObject({
  type,
  additionalProperties,
  patternProperties,
  anyOf,
  oneOf,
  allOf,
}: Schema): boolean {
  const isObject = type === undefined || typesOf({ type }).includes("object");
  return isObject && !additionalProperties && !patternProperties && !anyOf && !oneOf && !allOf;
}
