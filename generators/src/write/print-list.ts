/**
 * An exported list. It is a call, not a literal: of a literal TypeScript makes the union of all its members'
 * types, which is beyond it where there are a thousand. The mark tells bundlers that a list nobody imports
 * may go.
 *
 * @param items Code of each member, as it stands after two spaces.
 */
export function printList(name: string, type: string, items: readonly string[]): string {
  const declaration = `export const ${name}: readonly ${type}[] = `;
  if (items.length === 0) return `${declaration}[];\n`;
  return `${declaration}/* @__PURE__ */ Array.of<${type}>(\n${items.map((item) => `  ${item},\n`).join("")});\n`;
}
