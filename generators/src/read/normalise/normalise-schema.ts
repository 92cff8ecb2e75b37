import { mergeAllOf } from "../../merge-all-of.js";
import {
  componentName,
  componentReference,
  type Discriminator,
  isObject,
  mapSubschemas,
  pointerPart,
  type Schema,
  typesOf,
} from "../../schema.js";
import { resolveReference } from "../resolve-reference.js";
import type { Source } from "../source.js";
import { repairKeywords } from "./repair-keywords.js";

/** Makes schemas of one file alike: OpenAPI 3.0 or 3.1 in, JSON Schema 2020-12 out. */
export interface SchemaNormaliser {
  /** @param pointer Where the schema stands in the file. */
  normalise(schema: unknown, pointer: string): Schema;
  /** Every schema that a `$ref` leads to, by its name in `#/components/schemas/…`. Asked for last. */
  components(): Record<string, Schema>;
}

/**
 * What it does to each schema: `nullable` becomes a type list, boolean bounds become numbers, `allOf` is
 * merged as far as that loses nothing, examples and extensions go, ill-formed keywords are mended or dropped,
 * and every `$ref` leads to `#/components/schemas/…` (a schema that stands elsewhere is given a name there).
 */
export function createSchemaNormaliser(source: Source): SchemaNormaliser {
  const pointers = new Map<string, string>();
  const finished = new Map<string, Schema>();
  const unfinished = new Set<string>();

  function normalise(schema: unknown, pointer: string): Schema {
    if (typeof schema === "boolean") return schema ? {} : { not: {} };
    if (!isObject(schema)) throw source.error(pointer, "A schema must be an object or a boolean.");
    const { nullable, ...kept } = repairKeywords(schema);
    const renamed = renameReferences(kept, pointer);
    const parts = mapSubschemas(renamed, (part, tail) => normalise(part, pointer + tail));
    const merged = mergeAllOf(parts, component);
    return nullable === true ? allowNull(merged) : merged;
  }

  function renameReferences(schema: Schema, pointer: string): Schema {
    const { $ref, discriminator, ...rest } = schema;
    return {
      ...($ref !== undefined && { $ref: rename($ref, pointer) }),
      ...rest,
      ...(discriminator && {
        discriminator: renameMapping(discriminator, `${pointer}/discriminator/mapping`),
      }),
    };
  }

  function renameMapping({ propertyName, mapping }: Discriminator, pointer: string): Discriminator {
    const renamed = Object.entries(mapping).map(([value, reference]) => {
      // A bare name stands for the schema of that name (OpenAPI 3.1, Discriminator Object).
      const full = reference.includes("/") ? reference : componentReference(reference);
      return [value, rename(full, pointer + pointerPart(value))];
    });
    return { propertyName, mapping: Object.fromEntries(renamed) };
  }

  function rename(reference: string, pointer: string): string {
    const target = resolveReference(source, reference, pointer);
    const name = nameComponent(target.pointer, pointers);
    pointers.set(name, target.pointer);
    return componentReference(name);
  }

  /**
   * The component that a renamed `$ref` leads to; undefined while it is being made, which means recursion.
   */
  function component(reference: string): Schema | undefined {
    return finish(componentName(reference));
  }

  function finish(name: string): Schema | undefined {
    const pointer = pointers.get(name);
    if (unfinished.has(name) || pointer === undefined) return undefined;
    const known = finished.get(name);
    if (known !== undefined) return known;
    unfinished.add(name);
    const made = normalise(resolveReference(source, `#${pointer}`, pointer).value, pointer);
    unfinished.delete(name);
    finished.set(name, made);
    return made;
  }

  function components(): Record<string, Schema> {
    // A component may name further ones while it is made; a Map's iteration reaches those too.
    for (const name of pointers.keys()) finish(name);
    return Object.fromEntries([...finished].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  return { normalise, components };
}

/** The last part of a component's pointer; for a schema that stands elsewhere, the pointer's words. */
function nameComponent(pointer: string, taken: ReadonlyMap<string, string>): string {
  const isComponent = pointer.startsWith("/components/schemas/") && pointer.split("/").length === 4;
  const plain = isComponent ? componentName(`#${pointer}`) : pointer.replace(/[^A-Za-z0-9]+/g, "_").slice(1);
  let name = plain;
  for (let count = 2; taken.has(name) && taken.get(name) !== pointer; count++) name = `${plain}_${count}`;
  return name;
}

/** The same schema, and null. */
function allowNull(schema: Schema): Schema {
  const types = typesOf(schema);
  if (types.includes("null")) return schema;
  if (types.length > 0 || schema.enum) {
    return {
      ...schema,
      ...(types.length > 0 && { type: [...types, "null"] }),
      ...(schema.enum && { enum: [...new Set([...schema.enum, null])] }),
    };
  }
  for (const union of ["anyOf", "oneOf"] as const) {
    const branches = schema[union];
    if (branches) return { ...schema, [union]: [...branches, { type: "null" }] };
  }
  if (schema.$ref === undefined && schema.allOf === undefined) return schema;
  const { $ref, allOf, ...rest } = schema;
  return { ...rest, anyOf: [{ ...($ref && { $ref }), ...(allOf && { allOf }) }, { type: "null" }] };
}
