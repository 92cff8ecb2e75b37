import type { Json } from "@medtainer/core";
import { type Schema, typesOf } from "../../schema.js";

/**
 * A schema whose `enum` has no value of its `type` is one that nothing fits. Then what somebody listed counts: a list
 * in the list is the list that was meant, a number in quotes is a number, and else the type is that of the values.
 */
export function agreeTypeAndValues(schema: Schema): Schema {
  const types = [...typesOf(schema), ...(schema.nullable === true ? ["null"] : [])];
  const { type: _, ...rest } = schema;
  const fits = (value: Json) => types.some((type) => isOfType(value, type));
  if (types.length === 0 || !schema.enum || schema.enum.some(fits)) return schema;
  const [first, ...others] = schema.enum;
  const values = Array.isArray(first) && first.length > 0 && others.length === 0 ? first : schema.enum;
  if (values.some(fits)) return { ...schema, enum: values };
  const numbers = values.map((value) =>
    typeof value === "string" && value.trim() !== "" ? Number(value) : value,
  );
  if (numbers.every(fits)) return { ...schema, enum: numbers };
  return { ...rest, enum: values };
}

function isOfType(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type && !Number.isNaN(value);
}
