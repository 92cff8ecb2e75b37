import { isObject, mapRecord } from "../../schema.js";
import type { Fields } from "../normalise/fields.js";

const notInSchema = [
  "id",
  "enumDescriptions",
  "enumDeprecated",
  "annotations",
  "required",
  "repeated",
  "location",
];

/** A schema of a Discovery document as JSON Schema: references get their full address, enums their meaning in words. */
export function convertDiscoverySchema(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") {
    const reference = { $ref: `#/schemas/${schema.$ref}` };
    return typeof schema.description === "string"
      ? { ...reference, description: schema.description }
      : reference;
  }
  const kept = Object.entries(schema).filter(([keyword]) => !notInSchema.includes(keyword));
  const described = describe(schema);
  return {
    ...Object.fromEntries(kept),
    ...(described && { description: described }),
    ...(schema.type === "any" && { type: undefined }),
    ...(isObject(schema.properties) && {
      properties: mapRecord(schema.properties, convertDiscoverySchema),
    }),
    ...(schema.items !== undefined && { items: convertDiscoverySchema(schema.items) }),
    ...(schema.additionalProperties !== undefined && {
      additionalProperties: convertDiscoverySchema(schema.additionalProperties),
    }),
    ...convertDefault(schema),
  };
}

/** @param path The method's, in which `{+name}` lets a value hold slashes. */
export function convertDiscoveryParameter(name: string, parameter: Fields, path: string): object {
  const { description, ...schema } = parameter.value;
  const converted = convertDiscoverySchema(schema);
  return {
    name,
    in: parameter.text("location"),
    description: describe(parameter.value),
    required: parameter.flag("required"),
    deprecated: parameter.flag("deprecated"),
    schema: parameter.flag("repeated") ? { type: "array", items: converted } : converted,
    ...(parameter.flag("repeated") && { explode: true }),
    ...(path.includes(`{+${name}}`) && { allowReserved: true }),
  };
}

/** The description, and what each value of an enum means. */
function describe({
  description,
  enum: values,
  enumDescriptions,
}: Readonly<Record<string, unknown>>): string {
  const words = typeof description === "string" ? description : "";
  if (!Array.isArray(values) || !Array.isArray(enumDescriptions)) return words;
  const meanings = values.flatMap((value, index) =>
    enumDescriptions[index] ? [`${value}: ${enumDescriptions[index]}`] : [],
  );
  return [words, ...meanings].filter((part) => part !== "").join("\n");
}

/** Every default is written as a text there. */
function convertDefault({ type, default: value }: Readonly<Record<string, unknown>>): object {
  if (typeof value !== "string") return {};
  if (type === "boolean") return { default: value === "true" };
  return type === "integer" || type === "number" ? { default: Number(value) } : {};
}
