import type { ValidateFunction } from "ajv/dist/2020.js";
import { isObject } from "../schema.js";
import { createAjv } from "./create-ajv.js";
import type { Original } from "./original.js";

/** Where a value does not fit a schema. */
export interface Misfit {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** Checks what is sent against the vendor's own schemas. */
export interface OriginalSchemas {
  /** Every place where the value does not fit. */
  check(schema: unknown, value: unknown): readonly Misfit[];
}

type Plain = Record<string, unknown>;

const schemaKeywords = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];
const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapKeywords = ["properties", "patternProperties"];
const numberKeywords =
  `minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems
  minProperties maxProperties minContains maxContains`.split(/\s+/);
const types = ["null", "boolean", "object", "array", "number", "string", "integer"];

/**
 * The vendor's schemas for Ajv: as they stand, but for what OpenAPI says in other words than JSON Schema (`nullable`,
 * boolean bounds, a `readOnly` member that is `required` in replies only). A `oneOf` is taken as an `anyOf`.
 */
export function createOriginalSchemas(original: Original): OriginalSchemas {
  const ajv = createAjv();
  const names = new Map<unknown, string>();
  const validators = new Map<unknown, ValidateFunction>();
  const none: ReadonlySet<string> = new Set();

  function convert(schema: unknown, exempt: ReadonlySet<string>): unknown {
    if (!isObject(schema)) return schema !== false;
    if (typeof schema.$ref === "string") return convertReference(schema, exempt);
    const readOnly = new Set([...exempt, ...readOnlyMembers(schema)]);
    const entries = Object.entries(moveBounds(schema)).flatMap(([keyword, value]): [string, unknown][] => {
      const converted = convertKeyword(keyword, value, readOnly);
      // Branches that overlap are common in vendors' files, and no vendor refuses what fits two of them.
      const isUnion = keyword === "oneOf" && schema.anyOf === undefined;
      return converted === undefined ? [] : [[isUnion ? "anyOf" : keyword, converted]];
    });
    return allowNull(withoutContradiction(Object.fromEntries(entries)), schema);
  }

  function convertReference(schema: Plain, exempt: ReadonlySet<string>): unknown {
    const { $ref, ...siblings } = schema;
    const target = original.resolve({ $ref });
    const whole = exempt.size > 0 ? convert(target, exempt) : { $ref: nameOf(target) };
    const hasMore = original.keepsSiblings && Object.keys(siblings).length > 0;
    return hasMore ? { allOf: [whole, convert(siblings, exempt)] } : whole;
  }

  function nameOf(target: unknown): string {
    const known = names.get(target);
    if (known !== undefined) return known;
    const name = `schema-${names.size}`;
    names.set(target, name);
    // Ajv takes an object or a boolean; `convert` gives no other.
    ajv.addSchema(convert(target, none) as object, name);
    return name;
  }

  function convertKeyword(keyword: string, value: unknown, exempt: ReadonlySet<string>): unknown {
    if (schemaKeywords.includes(keyword)) return Array.isArray(value) ? undefined : convert(value, none);
    if (listKeywords.includes(keyword)) {
      return Array.isArray(value) && value.length > 0
        ? value.map((part) => convert(part, exempt))
        : undefined;
    }
    if (mapKeywords.includes(keyword)) {
      return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, convert(part, none)]))
        : undefined;
    }
    return convertPlain(keyword, value, exempt);
  }

  /** The members, here or in a part of this object, that only replies have. */
  function readOnlyMembers(schema: Plain, depth = 0): string[] {
    if (depth > 8) return [];
    const members = isObject(schema.properties) ? schema.properties : {};
    const own = Object.entries(members).filter(([, member]) => isReadOnly(member));
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
      const list = schema[keyword];
      return Array.isArray(list) ? list.map(original.resolve).filter(isObject) : [];
    });
    return [...own.map(([key]) => key), ...parts.flatMap((part) => readOnlyMembers(part, depth + 1))];
  }

  function isReadOnly(member: unknown, depth = 0): boolean {
    const forms = [member, original.resolve(member)].filter(isObject);
    if (forms.some(({ readOnly }) => readOnly === true)) return true;
    const parts = forms.flatMap(({ allOf }) => (Array.isArray(allOf) ? allOf : []));
    return depth < 8 && parts.some((part) => isReadOnly(part, depth + 1));
  }

  return {
    check(schema, value) {
      const validate = validators.get(schema) ?? ajv.compile(convert(schema, none) as object);
      validators.set(schema, validate);
      validate(value);
      return (validate.errors ?? []).map(({ instancePath, keyword, message = "" }) => ({
        pointer: instancePath,
        keyword,
        message,
      }));
    },
  };
}

function convertPlain(keyword: string, value: unknown, exempt: ReadonlySet<string>): unknown {
  if (numberKeywords.includes(keyword)) return convertNumber(value);
  return plainKeywords.get(keyword)?.(value, exempt);
}

/** Other keywords than these say nothing about what is right. */
const plainKeywords = new Map<string, (value: unknown, exempt: ReadonlySet<string>) => unknown>([
  ["type", convertType],
  ["required", (value, exempt) => textsOf(value).filter((name) => !exempt.has(name))],
  ["enum", (value) => (Array.isArray(value) && value.length > 0 ? value : undefined)],
  ["pattern", (value) => (isPattern(value) ? value : undefined)],
  ["format", (value) => (typeof value === "string" && value !== "binary" ? value : undefined)],
  ["const", (value) => value],
  ["uniqueItems", (value) => value],
  ["dependentRequired", (value) => value],
]);

function convertNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function convertType(value: unknown): readonly string[] | undefined {
  const known = textsOf([value].flat()).filter((type) => types.includes(type));
  return known.length === 0 ? undefined : known;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** OpenAPI 3.0: `minimum: 1, exclusiveMinimum: true`. */
function moveBounds(schema: Plain): Plain {
  const { exclusiveMinimum: low, exclusiveMaximum: high, minimum, maximum, ...rest } = schema;
  return {
    ...rest,
    ...(low === true ? { exclusiveMinimum: minimum } : { minimum, exclusiveMinimum: low }),
    ...(high === true ? { exclusiveMaximum: maximum } : { maximum, exclusiveMaximum: high }),
  };
}

function allowNull(converted: Plain, { nullable }: Plain): unknown {
  return nullable === true ? { anyOf: [converted, { type: "null" }] } : converted;
}

/**
 * A type and a list of values of which none has it: nothing would fit, so that no request could be right. Only the list
 * is asked for, and in it what stands in a list of its own; numbers in quotes may come without them.
 */
function withoutContradiction(converted: Plain): Plain {
  const { type, enum: listed, ...rest } = converted;
  if (!Array.isArray(type) || !Array.isArray(listed)) return converted;
  const fits = (value: unknown) => type.some((name) => isOfType.get(name)?.(value));
  if (listed.some((value) => fits(value) || value === null)) return converted;
  const values = listed.length === 1 ? listed.flat() : listed;
  const numbers = values.filter((value) => typeof value === "string" && fits(Number(value))).map(Number);
  return { ...rest, enum: [...values, ...numbers] };
}

const isOfType = new Map<unknown, (value: unknown) => boolean>([
  ["null", (value) => value === null],
  ["array", Array.isArray],
  ["object", isObject],
  ["integer", Number.isInteger],
  ["number", Number.isFinite],
  ...["string", "boolean"].map((name) => [name, (value: unknown) => typeof value === name] as const),
]);

function isPattern(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}
