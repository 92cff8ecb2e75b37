import type { JsonSchema } from "@medtainer/core";
import { printComment } from "./print-comment.js";
import { printKey } from "./print-literal.js";

/**
 * The TypeScript type of what a schema accepts.
 *
 * @param indent Spaces before the line that the type begins on.
 */
export function printType(schema: JsonSchema | boolean | undefined, indent = 0): string {
  if (typeof schema !== "object") return schema === false ? "never" : "unknown";
  if (schema.const !== undefined) return printValues([schema.const]);
  if (schema.enum !== undefined) return printValues(schema.enum);
  const union = listOf(schema.anyOf) ?? listOf(schema.oneOf);
  if (union !== undefined && schema.properties === undefined) {
    return printUnion(union.map((part) => printType(part, indent)));
  }
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return schema.properties ? printObject(schema, indent) : "unknown";
  return printUnion(types.map((type) => printNamedType(type, schema, indent)));
}

/** The members of an object schema, each on its own line with its description, between braces. */
export function printObject({ properties = {}, required = [] }: JsonSchema, indent: number): string {
  const lines = Object.entries(properties).map(([key, property]) => {
    const mark = required.includes(key) ? "" : "?";
    const comment = printComment(
      property.description ?? "",
      indent + 2,
      property.deprecated ? "@deprecated" : "",
    );
    return `${comment}${" ".repeat(indent + 2)}${printKey(key)}${mark}: ${printType(property, indent + 2)};\n`;
  });
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

function printNamedType(type: string, schema: JsonSchema, indent: number): string {
  if (type === "integer") return "number";
  if (type === "array") return `${group(printType(schema.items, indent))}[]`;
  if (type === "object") return printObjectType(schema, indent);
  return ["string", "number", "boolean", "null"].includes(type) ? type : "unknown";
}

function printObjectType(schema: JsonSchema, indent: number): string {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) {
    const values = additionalProperties === undefined ? "unknown" : printType(additionalProperties, indent);
    return `Record<string, ${values}>`;
  }
  const isOpen = additionalProperties !== undefined && additionalProperties !== false;
  return isOpen ? `${printObject(schema, indent)} & Record<string, unknown>` : printObject(schema, indent);
}

function printValues(values: readonly unknown[]): string {
  return printUnion(
    values.map((value) => (typeof value === "object" && value !== null ? "unknown" : JSON.stringify(value))),
  );
}

function printUnion(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.includes("unknown") ? "unknown" : distinct.join(" | ") || "never";
}

function group(type: string): string {
  return /[|&]/.test(type) ? `(${type})` : type;
}

function listOf(value: unknown): JsonSchema[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value : undefined;
}
