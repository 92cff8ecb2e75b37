import { mergeAllOf } from "../../merge-all-of.js";
import {
  componentName,
  componentReference,
  type Discriminator,
  isObject,
  mapSubschemas,
  pointerKeys,
  pointerPart,
  type Schema,
  typesOf,
} from "../../schema.js";
import { BrokenReferenceError } from "../../spec-error.js";
import { splitPlace } from "../place.js";
import { resolveReference, valueAt } from "../resolve-reference.js";
import type { Source } from "../source.js";
import { repairKeywords } from "./repair-keywords.js";

/** Makes schemas of one file alike: OpenAPI 3.0 or 3.1 in, JSON Schema 2020-12 out. */
export interface SchemaNormaliser {
  /** @param pointer Where the schema stands in the description. */
  normalise(schema: unknown, pointer: string): Schema;
  /** Every schema that a `$ref` leads to, by its name in `#/components/schemas/…`. Asked for last. */
  components(): Record<string, Schema>;
}

/**
 * What it does to each schema: `nullable` becomes a type list, boolean bounds become numbers, `allOf` is
 * merged as far as that loses nothing, examples and extensions go, ill-formed keywords are mended or dropped,
 * and every `$ref` leads to `#/components/schemas/…` (a schema that stands elsewhere is given a name there).
 *
 * @param readOver Told of each reference that leads to nothing, which then stands for anything; by default it is thrown.
 */
export function createSchemaNormaliser(
  source: Source,
  readOver?: (error: BrokenReferenceError) => void,
): SchemaNormaliser {
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
    const renamed = $ref === undefined ? undefined : rename($ref, pointer);
    return {
      ...(renamed !== undefined && { $ref: renamed }),
      ...rest,
      ...(discriminator && {
        discriminator: renameMapping(discriminator, `${pointer}/discriminator/mapping`),
      }),
    };
  }

  function renameMapping({ propertyName, mapping }: Discriminator, pointer: string): Discriminator {
    const renamed = Object.entries(mapping).flatMap(([value, reference]) => {
      // A bare name stands for the schema of that name (OpenAPI 3.1, Discriminator Object).
      const full = reference.includes("/") ? reference : componentReference(reference);
      const target = rename(full, pointer + pointerPart(value));
      return target === undefined ? [] : [[value, target] as const];
    });
    return { propertyName, mapping: Object.fromEntries(renamed) };
  }

  function rename(reference: string, pointer: string): string | undefined {
    const place = findPlace(reference, pointer);
    if (place === undefined) return undefined;
    const name = nameComponent(place, pointers);
    pointers.set(name, place);
    return componentReference(name);
  }

  function findPlace(reference: string, pointer: string): string | undefined {
    try {
      return resolveReference(source, reference, pointer).pointer;
    } catch (error) {
      if (readOver === undefined || !(error instanceof BrokenReferenceError)) throw error;
      readOver(error);
      return undefined;
    }
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
    const made = normalise(valueAt(source, pointer), pointer);
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

/** Where OpenAPI, Swagger 2.0 and Google Discovery keep the schemas that they name. */
const namedSchema = /^\/(?:components\/schemas|definitions|schemas)\/[^/]+$/;

/** The last part of a component's pointer; for a schema that stands elsewhere, the words of its place. */
function nameComponent(place: string, taken: ReadonlyMap<string, string>): string {
  const { pointer } = splitPlace(place);
  const named = namedSchema.test(pointer) ? pointerKeys(pointer).at(-1) : undefined;
  const plain = named ?? place.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_/, "");
  let name = plain;
  for (let count = 2; taken.has(name) && taken.get(name) !== place; count++) name = `${plain}_${count}`;
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
