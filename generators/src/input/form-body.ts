import { mediaKind } from "../media-kind.js";
import type { ApiBody } from "../read/document.js";
import { type Schema, typesOf } from "../schema.js";
import { type Components, expandSchema } from "./expand-schema.js";
import { mergeUnion } from "./merge-union.js";

/** How a body takes part in the flat input. */
export type BodyForm =
  | {
      readonly shape: "members";
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required: readonly string[];
      /** What cannot be said member by member; often empty. */
      readonly hint: string;
    }
  | { readonly shape: "whole"; readonly schema: Schema };

/**
 * An object's members stand beside the parameters; any other body (an array, a text, bytes, a map) stays
 * whole.
 */
export function formBody(body: ApiBody, components: Components): BodyForm {
  const schema = expandSchema(describeContent(body), components);
  const union = mergeUnion(schema);
  const object = union?.schema ?? schema;
  const { properties, required = [] } = object;
  if (properties === undefined || !isPlainObject(object)) return { shape: "whole", schema };
  const unknown = required.filter((key) => !Object.hasOwn(properties, key));
  return {
    shape: "members",
    properties: Object.fromEntries([...Object.entries(properties), ...unknown.map((key) => [key, {}])]),
    required,
    hint: union?.hint ?? "",
  };
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
