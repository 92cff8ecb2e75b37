import type { Json } from "@medtainer/core";

/**
 * A JSON Schema of the 2020-12 dialect while it is worked on. Keywords that are not listed are carried along.
 */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  enum?: Json[];
  const?: Json;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: Discriminator;
  [keyword: string]: unknown;
}

/** OpenAPI's hint which branch of a union a value belongs to. */
export interface Discriminator {
  propertyName: string;
  /** Value of the property to the `$ref` of the branch. */
  mapping: Record<string, string>;
}

/** One step down from a schema: the JSON Pointer tail that leads there, and what is there. */
export type SchemaChange = (schema: Schema, tail: string) => Schema;

const mapKeywords = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const singleKeywords = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** A copy of the schema with every direct subschema replaced; boolean subschemas stay as they are. */
export function mapSubschemas(schema: Schema, change: SchemaChange): Schema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (mapKeywords.includes(keyword) && isObject(value)) {
      return [
        keyword,
        mapRecord(value, (part, key) => changed(part, `/${keyword}${pointerPart(key)}`, change)),
      ];
    }
    if (listKeywords.includes(keyword) && Array.isArray(value)) {
      return [keyword, value.map((part, index) => changed(part, `/${keyword}/${index}`, change))];
    }
    return [keyword, singleKeywords.includes(keyword) ? changed(value, `/${keyword}`, change) : value];
  });
  return Object.fromEntries(entries);
}

/** A copy of the record with every value changed. */
export function mapRecord<Value, Changed>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

/** True for a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schema's types as a list; empty where it names none. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

const componentPrefix = "#/components/schemas";

/** The `$ref` to a named schema. */
export function componentReference(name: string): string {
  return componentPrefix + pointerPart(name);
}

/** The name in a `$ref` that {@link componentReference} has written. */
export function componentName(reference: string): string {
  return reference
    .slice(componentPrefix.length + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** One key as a part of a JSON Pointer (RFC 6901). */
export function pointerPart(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON Pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function changed(value: unknown, tail: string, change: SchemaChange): unknown {
  return isObject(value) ? change(value, tail) : value;
}
