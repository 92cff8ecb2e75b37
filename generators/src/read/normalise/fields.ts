import { isObject } from "../../schema.js";
import type { Source } from "../source.js";

/** The fields of one object of a description, read with the type they should have. */
export interface Fields {
  readonly value: Readonly<Record<string, unknown>>;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  /** Empty where the field is absent or no text. */
  text(name: string): string;
  flag(name: string): boolean | undefined;
  list(name: string): readonly unknown[];
  map(name: string): Readonly<Record<string, unknown>>;
}

/**
 * Reads an object of a description without trusting it: an absent or ill-typed optional field counts as
 * empty.
 *
 * @throws SpecError when the value is not an object at all.
 */
export function readFields(source: Source, value: unknown, pointer: string): Fields {
  if (!isObject(value)) throw source.error(pointer, "There must be an object here.");
  const field = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);
  return {
    value,
    pointer,
    text: (name) => keepIf(field(name), (found) => typeof found === "string") ?? "",
    flag: (name) => keepIf(field(name), (found) => typeof found === "boolean"),
    list: (name) => keepIf(field(name), (found): found is unknown[] => Array.isArray(found)) ?? [],
    map: (name) => keepIf(field(name), isObject) ?? {},
  };
}

function keepIf<Kept>(value: unknown, test: (value: unknown) => value is Kept): Kept | undefined {
  return test(value) ? value : undefined;
}
