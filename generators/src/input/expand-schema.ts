import { isDeepStrictEqual } from "node:util";
import { mergeAllOf } from "../merge-all-of.js";
import { componentName, mapSubschemas, type Schema, typesOf } from "../schema.js";
import { applyDiscriminator } from "./apply-discriminator.js";
import { limitText } from "./limit-text.js";
import { relaxUnion } from "./relax-union.js";

/** Schemas by name, as `$ref`s name them. */
export type Components = Readonly<Record<string, Schema>>;

/** More nodes than this never fit into a tool's input; the schema is then expanded less deep. */
const maxNodes = 5000;
/** How many `$ref`s deep to go, tried in this order. */
const depths = [64, 12, 10, 8, 6, 5, 4, 3, 2, 1];

/**
 * Marks a place where {@link expandSchema} has stopped, with the reason; {@link finishSchema} takes it away
 * again.
 */
export const cutMark = "x-cut";

/** Keywords that mean something to whoever fills in an input. */
const keywords = new Set(
  `$ref type description deprecated enum const default format pattern properties required additionalProperties
  patternProperties propertyNames minProperties maxProperties items prefixItems contains minItems maxItems uniqueItems
  allOf anyOf oneOf not if then else dependentRequired dependentSchemas minimum maximum exclusiveMinimum exclusiveMaximum
  multipleOf minLength maxLength contentEncoding contentMediaType x-credential ${cutMark}`.split(/\s+/),
);

interface Expansion {
  readonly components: Components;
  readonly maxDepth: number;
  nodes: number;
}

/**
 * The schema of something that a caller may say: every `$ref` written out, and only keywords that mean
 * something to a caller. Recursion ends in `{type: object}` with a sentence; so does what is nested too deep.
 */
export function expandSchema(schema: Schema, components: Components): Schema {
  for (const maxDepth of depths) {
    const expansion: Expansion = { components, maxDepth, nodes: 0 };
    const expanded = expand(expansion, schema, []);
    if (expansion.nodes <= maxNodes) return expanded;
  }
  return { type: "object", [cutMark]: "too large" };
}

function expand(expansion: Expansion, schema: Schema, within: readonly string[]): Schema {
  expansion.nodes++;
  if (expansion.nodes > maxNodes) return {};
  if (schema.$ref !== undefined) return expandReference(expansion, schema, schema.$ref, within);
  const known = Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.has(keyword)));
  const parts = mapSubschemas(known, (part) => expand(expansion, part, within));
  return tidy(mergeAllOf(tellBranches(parts, schema), () => undefined));
}

/** The branches of a union with a discriminator, each with the values that lead to it. */
function tellBranches(parts: Schema, { discriminator, ...written }: Schema): Schema {
  const union = written.oneOf ? "oneOf" : "anyOf";
  const branches = parts[union];
  if (discriminator === undefined || branches === undefined) return parts;
  const told = branches.map((branch, index) =>
    applyDiscriminator(discriminator, branch, written[union]?.[index]?.$ref),
  );
  return { ...parts, [union]: told };
}

function expandReference(
  expansion: Expansion,
  schema: Schema,
  reference: string,
  within: readonly string[],
): Schema {
  const { $ref: _, ...siblings } = schema;
  const name = componentName(reference);
  if (within.includes(name)) return { ...siblings, type: "object", [cutMark]: "recursion" };
  if (within.length >= expansion.maxDepth) {
    return { ...siblings, type: "object", [cutMark]: "nested too deep" };
  }
  return expand(expansion, { ...expansion.components[name], ...siblings }, [...within, name]);
}

/** The same meaning in fewer words, and in words that every client takes. */
function tidy(schema: Schema): Schema {
  return relaxUnion(simplifyUnions(nameItems(dropEmpty(limitDescription(schema)))));
}

function limitDescription(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const limited = limitText(description ?? "");
  return limited === "" ? rest : { ...rest, description: limited };
}

function dropEmpty(schema: Schema): Schema {
  const { additionalProperties, properties, required, ...rest } = schema;
  const restricts = additionalProperties === false || Object.keys(additionalProperties || {}).length > 0;
  return {
    ...rest,
    ...(properties && Object.keys(properties).length > 0 && { properties }),
    ...(required && required.length > 0 && { required }),
    ...(restricts && additionalProperties !== undefined && { additionalProperties }),
  };
}

/** Some clients refuse an array that does not say what it holds. */
function nameItems(schema: Schema): Schema {
  const isBareArray = typesOf(schema).includes("array") && schema.items === undefined;
  return isBareArray ? { ...schema, items: {} } : schema;
}

/** A union of one is that one; a union with null is a type list. */
function simplifyUnions(schema: Schema): Schema {
  for (const union of ["anyOf", "oneOf"] as const) {
    const { [union]: branches, ...own } = schema;
    if (branches === undefined) continue;
    const nulls = branches.filter((branch) => isDeepStrictEqual(branch, { type: "null" }));
    const others = branches.filter(
      (branch, index) => !nulls.includes(branch) && isFirst(branch, index, branches),
    );
    const [only] = others;
    if (only === undefined || others.length > 1 || Object.keys(own).some(restricts)) continue;
    if (nulls.length === 0) return { ...only, ...own };
    if (only.type !== undefined && only.enum === undefined && only.const === undefined) {
      return { ...only, type: [...new Set([...typesOf(only), "null"])], ...own };
    }
  }
  return schema;
}

function restricts(keyword: string): boolean {
  return !["description", "deprecated", "default"].includes(keyword);
}

function isFirst(branch: Schema, index: number, branches: readonly Schema[]): boolean {
  return branches.findIndex((other) => isDeepStrictEqual(other, branch)) === index;
}
