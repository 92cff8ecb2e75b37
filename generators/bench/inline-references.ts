import { isObject, type Schema } from "../src/schema.js";

/** Deeper than a sample has to be. */
const mostHops = 3;

/**
 * A schema with its own `$ref`s written out and its patterns as 2020-12 reads them; a `$ref` that leads into itself for
 * the fourth time stands for anything.
 */
export function inlineReferences(schema: Schema): Schema {
  const { $schema: _, ...root } = schema;
  // An object goes in and an object comes out.
  return write(root, []) as Schema;

  function write(value: unknown, way: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => write(item, way));
    if (!isObject(value)) return value;
    const { $ref, $defs: _defs, definitions: _definitions, ...own } = value;
    const members = Object.fromEntries(
      Object.entries(own).map(([key, member]) => [
        key,
        isPattern(key, member) ? portable(member) : write(member, way),
      ]),
    );
    if (typeof $ref !== "string") return members;
    if (way.filter((each) => each === $ref).length >= mostHops) return members;
    const target = write(find(schema, $ref), [...way, $ref]);
    return isObject(target) ? { ...target, ...members } : members;
  }
}

function isPattern(key: string, value: unknown): value is string {
  return key === "pattern" && typeof value === "string";
}

/** `\:` is a colon to an old expression and a mistake to a new one, as which checkers of JSON Schema read it. */
function portable(pattern: string): string {
  return pattern.replaceAll(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, "$1");
}

function find(root: unknown, reference: string): unknown {
  const parts = reference.replace(/^#/, "").split("/").slice(1);
  return parts
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, part) => (typeof at === "object" && at !== null ? Object(at)[part] : undefined),
      root,
    );
}
