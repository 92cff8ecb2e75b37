import { type Discriminator, isObject, type Schema } from "../../schema.js";
import { agreeTypeAndValues } from "./agree-type-and-values.js";

const types = new Set(["null", "boolean", "object", "array", "number", "string", "integer"]);
const numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const flags = ["nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"];
const texts = ["$ref", "title", "description", "format"];
const dropped = ["example", "examples", "xml", "externalDocs", "$schema", "$id", "$anchor", "$comment"];

/** Reads one keyword's value; undefined drops the keyword. */
type Repair = (value: unknown) => unknown;

const repairs = new Map<string, Repair>([
  ["type", repairType],
  ["required", (value) => keepNonEmpty(keepStrings(value))],
  ["enum", (value) => (Array.isArray(value) && value.length > 0 ? [...new Set(value)] : undefined)],
  ["pattern", (value) => (isRegularExpression(value) ? value : undefined)],
  ["discriminator", repairDiscriminator],
  ["items", (value) => (Array.isArray(value) ? undefined : value)],
  ...each(maps, (value) => (isObject(value) ? value : undefined)),
  ...each(lists, (value) => (Array.isArray(value) && value.length > 0 ? value : undefined)),
  ...each(flags, (value) => (typeof value === "boolean" ? value : undefined)),
  ...each([...texts, "x-credential"], (value) => (typeof value === "string" ? value : undefined)),
  ...each(numbers, repairNumber),
  ...each(counts, repairCount),
  ...each(dropped, () => undefined),
]);

/**
 * One schema (not those inside it) with keywords as JSON Schema 2020-12 has them: OpenAPI 3.0's boolean
 * bounds become numbers, a number in quotes becomes a number, and what cannot be meant is dropped, such as a type that
 * none of the listed values has. Extensions go, but for `x-credential`.
 */
export function repairKeywords(schema: Record<string, unknown>): Schema {
  const entries = Object.entries(moveBounds(schema))
    .filter(([keyword]) => !keyword.startsWith("x-") || keyword === "x-credential")
    .map(([keyword, value]): [string, unknown] => [keyword, (repairs.get(keyword) ?? keep)(value)]);
  return agreeTypeAndValues(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** OpenAPI 3.0: `minimum: 1, exclusiveMinimum: true` is today's `exclusiveMinimum: 1`. */
function moveBounds(schema: Record<string, unknown>): Record<string, unknown> {
  const moved = { ...schema };
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    delete moved[exclusive];
    if (schema[exclusive] && schema[bound] !== undefined) {
      delete moved[bound];
      moved[exclusive] = schema[bound];
    }
  }
  return moved;
}

function repairType(value: unknown): unknown {
  const known = (Array.isArray(value) ? value : [value]).filter((type) => types.has(type));
  return Array.isArray(value) && known.length > 1 ? [...new Set(known)] : known[0];
}

/** Only a mapping says more than the branches themselves. */
function repairDiscriminator(value: unknown): Discriminator | undefined {
  if (!isObject(value) || typeof value.propertyName !== "string" || !isObject(value.mapping))
    return undefined;
  const mapping = Object.entries(value.mapping).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return mapping.length === 0
    ? undefined
    : { propertyName: value.propertyName, mapping: Object.fromEntries(mapping) };
}

function repairNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function repairCount(value: unknown): number | undefined {
  const count = repairNumber(value);
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : undefined;
}

function keepStrings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? [...new Set(value.filter((item) => typeof item === "string"))] : undefined;
}

function keepNonEmpty(list: string[] | undefined): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function isRegularExpression(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}

function keep(value: unknown): unknown {
  return value;
}

function each(keywords: readonly string[], repair: Repair): [string, Repair][] {
  return keywords.map((keyword) => [keyword, repair]);
}
