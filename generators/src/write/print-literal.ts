/** Longest line of a generated file, where a text does not force a longer one. */
export const width = 110;
const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/**
 * A JSON value as a TypeScript literal, laid out as a person would: on one line where it fits, keys without
 * quotes where they need none. Every text passes through `JSON.stringify`, so no value can become code.
 *
 * @param indent Spaces before the line that the literal begins on.
 * @param used Characters of that line that are taken already.
 */
export function printLiteral(value: unknown, indent = 0, used = indent): string {
  const line = printOnOneLine(value);
  if (used + line.length <= width || typeof value !== "object" || value === null) return line;
  const inner = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item) => inner + printLiteral(item, indent + 2))
    : definedEntries(value).map(([key, item]) => {
        const start = `${inner}${printKey(key)}: `;
        return start + printLiteral(item, indent + 2, start.length);
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((text) => `${text},\n`).join("")}${" ".repeat(indent)}${close}`;
}

/** A property's name in a literal or an interface. */
export function printKey(key: string): string {
  // In a literal, a bare or quoted __proto__ would set the prototype; a computed one is a key like any other.
  if (key === "__proto__") return `["__proto__"]`;
  return identifier.test(key) ? key : JSON.stringify(key);
}

function printOnOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printOnOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = definedEntries(value).map(([key, item]) => `${printKey(key)}: ${printOnOneLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
