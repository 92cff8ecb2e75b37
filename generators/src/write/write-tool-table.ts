import { strongestEffect } from "../effect.js";
import type { VendorModel } from "../model.js";

const marks = /(<!-- tools:start -->)[\s\S]*?(<!-- tools:end -->)/;

/** The package's README with its table of tools renewed; undefined where it has no place for one. */
export function writeToolTable(readme: string, model: VendorModel): string | undefined {
  if (!marks.test(readme)) return undefined;
  return readme.replace(marks, (_, start: string, end: string) => `${start}\n${printTable(model)}\n${end}`);
}

function printTable({ tools, composedTools }: VendorModel): string {
  const rows = [
    ...tools.map(({ name, title, operation, effect = "read" }) => ({
      name,
      what: `${title} (\`${operation.data.route}\`)`,
      effect: strongestEffect([operation.data.effect, effect]),
    })),
    ...composedTools.map(({ name, uses }) => ({
      name,
      what: `Composed of ${uses.map(({ data }) => `\`${data.id}\``).join(", ")}`,
      effect: strongestEffect(uses.map(({ data }) => data.effect)),
    })),
  ].sort((left, right) => (left.name < right.name ? -1 : 1));
  const lines = rows.map(({ name, what, effect }) => `| \`${name}\` | ${escapeCell(what)} | ${effect} |`);
  return ["| tool | does | effect |", "| --- | --- | --- |", ...lines].join("\n");
}

function escapeCell(text: string): string {
  return text.replace(/[|\\<>]/g, "\\$&").replace(/\s+/g, " ");
}
