import type { Schema } from "../schema.js";
import { limitText } from "./limit-text.js";

const maxHintLength = 600;
/** A longer list of values does not tell one branch from another. */
const maxTellingValues = 12;

/**
 * What tells the branches of a union of objects apart: (1) `type: resize`, `size`; (2) `type: rename`,
 * `name`. Empty where nothing does.
 */
export function describeBranches(branches: readonly Schema[]): string {
  const phrases = branches
    .map((branch) => describeBranch(branch, branches))
    .filter((phrase) => phrase !== "");
  const distinct = [...new Set(phrases)];
  if (distinct.length < 2) return "";
  const numbered = distinct.map((phrase, index) => `(${index + 1}) ${phrase}`);
  return limitText(`Members that go together, one of: ${numbered.join("; ")}.`, maxHintLength);
}

function describeBranch(branch: Schema, branches: readonly Schema[]): string {
  const { required = [], properties = {} } = branch;
  const needed = required.filter((key) => isTelling(key, branches)).map((key) => describeMember(branch, key));
  const optional = Object.keys(properties)
    .filter((key) => !required.includes(key) && !branches.every((other) => hasMember(other, key)))
    .map(quote);
  return [...needed, ...(optional.length > 0 ? [`optionally ${optional.join(", ")}`] : [])].join(", ");
}

/** True where not every branch requires the member with the same values. */
function isTelling(key: string, branches: readonly Schema[]): boolean {
  const ways = branches.map((branch) => branch.required?.includes(key) && describeMember(branch, key));
  return new Set(ways).size > 1;
}

function describeMember(branch: Schema, key: string): string {
  const schema = hasMember(branch, key) ? branch.properties?.[key] : undefined;
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  const isTelling = values.length > 0 && values.length <= maxTellingValues;
  return quote(isTelling ? `${key}: ${values.join("|")}` : key);
}

function hasMember({ properties = {} }: Schema, key: string): boolean {
  return Object.hasOwn(properties, key);
}

function quote(key: string): string {
  return `\`${key}\``;
}
