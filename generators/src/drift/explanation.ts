import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ApiOperation } from "../read/document.js";
import { isSuccess } from "../read/normalise/normalise-replies.js";
import { readSource, type Source } from "../read/source.js";
import { isObject, pointerPart } from "../schema.js";
import type { Change } from "./change.js";
import { isFailure } from "./operation-facts.js";
import { rules } from "./rules.js";

/** One `x-differs`: why our description does not say what the vendor's says. */
export interface Explanation {
  /** JSON Pointer of the object that has it. */
  readonly pointer: string;
  /** The parameter's name, where that object is a parameter. */
  readonly parameter?: string;
  readonly because: string;
  /** Rules that it speaks of; all of them where it names none. */
  readonly covers: readonly string[];
  /** Places in the input or reply, where `*` stands for one key and `**` for any number; all where it names none. Empty: what has the mark. */
  readonly at: readonly string[];
  /** The state in our description and in the vendor's, in the report's words; any where it is absent. */
  readonly before?: string;
  readonly after?: string;
}

const entryShape = z.strictObject({
  because: z.string(),
  covers: z.array(z.enum(Object.keys(rules))).default([]),
  at: z.array(z.string().regex(/^(\/|$)/, "a place begins with a slash, or is empty")).default([]),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
});
const shape = z.union([
  z.string().transform((because) => [{ because, covers: [], at: [] }]),
  z.array(entryShape),
]);

/**
 * Every `x-differs` of the description in a folder: a text, or a list of
 * `{ because, covers, at, before, after }`.
 *
 * @throws SpecError when one is neither.
 */
export function readExplanations(folder: string): Explanation[] {
  const files = readdirSync(folder).filter((file) => /^openapi\.(ya?ml|json)$/.test(file));
  return files
    .map((file) => readSource(join(folder, file)))
    .flatMap((source) => collect(source, source.data, ""));
}

function collect(source: Source, value: unknown, pointer: string): Explanation[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => collect(source, item, `${pointer}/${index}`));
  }
  if (!isObject(value)) return [];
  const own = value["x-differs"] === undefined ? [] : readEntries(source, value, pointer);
  const inner = Object.entries(value).filter(([key]) => key !== "x-differs");
  return [...own, ...inner.flatMap(([key, part]) => collect(source, part, pointer + pointerPart(key)))];
}

function readEntries(source: Source, owner: Record<string, unknown>, pointer: string): Explanation[] {
  const { data, error } = shape.safeParse(owner["x-differs"]);
  const isParameter = /\/parameters\/[^/]+$/.test(pointer) && typeof owner.name === "string";
  if (data) {
    return data.map((entry) => ({
      pointer,
      ...(isParameter && { parameter: String(owner.name) }),
      ...entry,
    }));
  }
  const problem = error.issues[0]?.message ?? "it is not understood";
  throw source.error(
    `${pointer}/x-differs`,
    `This must be a text or a list of { because, covers, at, before, after }: ${problem}`,
  );
}

/**
 * Whether the explanation speaks of the change. One at an operation or its path speaks of all of it, one at a
 * parameter, body or reply of that part, one at a schema of that schema wherever it is used. One at the root must name
 * rules.
 */
export function isExplained(change: Change, operation: ApiOperation, explanation: Explanation): boolean {
  const { pointer, covers, at, parameter, before, after } = explanation;
  if (covers.length > 0 && !covers.includes(change.rule)) return false;
  if (before !== undefined && before !== change.before) return false;
  if (after !== undefined && after !== change.after) return false;
  if (pointer === "") return covers.length > 0 && fits(change.path, at);
  if (parameter !== undefined && !isUnder(change.path, pointerPart(parameter))) return false;
  if (isPartOf(change, operation, pointer)) return fits(change.path, at);
  const schema = schemaPlace(pointer);
  return (
    schema !== undefined &&
    change.within.some(({ name, path }) => {
      const isHere = name === schema.name || [`${schema.name}Request`, `${schema.name}Reply`].includes(name);
      const relative = change.path.slice(path.length);
      return isHere && isUnder(relative, schema.path) && fits(relative, at);
    })
  );
}

/** Whether the pointer leads to the operation, its path, or the part of it that the change is in. */
function isPartOf({ rule }: Change, { pointer: own, replies }: ApiOperation, pointer: string): boolean {
  const isInput = /^(input|operation\.(body|wire))/.test(rule);
  const isOutput = /^(output|operation\.(reply|success|envelope|failure))/.test(rule);
  const isError = /^(error|operation\.error)/.test(rule);
  const speaksOf = (status: string) => (isOutput && isSuccess(status)) || (isError && isFailure(status));
  if (pointer.startsWith("/components/parameters/")) return isInput;
  if (pointer.startsWith("/components/responses/")) {
    const name = pointer.split("/")[3];
    return Object.entries(replies).some(([status, reply]) => reply.name === name && speaksOf(status));
  }
  if (pointer === own || (pointer.startsWith("/paths/") && own.startsWith(`${pointer}/`))) return true;
  const [part, status] = pointer.startsWith(`${own}/`) ? pointer.slice(own.length + 1).split("/") : [];
  if (part !== "responses") return part !== undefined && isInput;
  return status === undefined ? isOutput || isError : speaksOf(status);
}

function fits(path: string, patterns: readonly string[]): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(path.split("/"), pattern.split("/")));
}

function matches(parts: readonly string[], [first, ...others]: readonly string[]): boolean {
  if (first === undefined) return parts.length === 0;
  if (first === "**")
    return parts.length === 0
      ? matches([], others)
      : matches(parts, others) || matches(parts.slice(1), [first, ...others]);
  const [part, ...rest] = parts;
  return part !== undefined && (first === "*" || first === part) && matches(rest, others);
}

function isUnder(path: string, place: string): boolean {
  return place === "" || path === place || path.startsWith(`${place}/`);
}

/** The named schema that a pointer leads into, and the keys from there on. */
function schemaPlace(pointer: string): { name: string; path: string } | undefined {
  const match = /^\/components\/schemas\/([^/]+)(.*)$/.exec(pointer);
  if (match === null) return undefined;
  const [, name = "", tail = ""] = match;
  const path = tail
    .replace(/\/(allOf|anyOf|oneOf)\/\d+/g, "")
    .replace(/\/(items|additionalProperties)(?=\/|$)/g, "/*")
    .replace(/\/properties\//g, "/");
  return { name, path };
}
