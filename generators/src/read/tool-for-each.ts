import { createHash } from "node:crypto";
import type { OperationModel, ToolModel } from "../model.js";
import { snakeCase } from "../names.js";
import { makeTool } from "./make-tool.js";

/** Clients put up to 14 characters of their own before a name and allow 64 in all. */
const maxNameLength = 50;
const smallWords = ["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "s", "the", "to", "with"];
/** Of each word, so many letters are kept; tried in this order. */
const wordLengths = [Number.POSITIVE_INFINITY, 10, 8, 7, 6, 5, 4];

/** A tool for each operation, for a description that comes without `tools.yaml`; sorted by name. */
export function toolForEach(vendor: string, operations: readonly OperationModel[]): ToolModel[] {
  const taken = new Set<string>();
  const tools = operations.map((operation) => {
    const plain = nameTool(vendor, operation.data.id);
    const name = taken.has(plain) ? nameWithHash(vendor, operation.data.id) : plain;
    taken.add(name);
    return makeTool(name, operation, { description: describeWithPointFirst(operation) });
  });
  return tools.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/**
 * `<vendor>_<id in snake case>`. One that is too long loses small and repeated words, then the ends of its
 * words; where even that is too long, it ends in six characters of a hash. Depends on nothing but vendor and
 * id.
 */
export function nameTool(vendor: string, id: string): string {
  const [first, words] = [snakeCase(vendor), snakeCase(id).split("_")];
  const name = [first, ...words].join("_");
  if (name.length <= maxNameLength) return name;
  const telling = words.filter((word, index) => !smallWords.includes(word) && words.indexOf(word) === index);
  const shorter = wordLengths.map((length) =>
    [first, ...telling.map((word) => word.slice(0, length))].join("_"),
  );
  return shorter.find((candidate) => candidate.length <= maxNameLength) ?? nameWithHash(vendor, id);
}

/** The beginning of the full name, and six characters of a hash of the id. */
export function nameWithHash(vendor: string, id: string): string {
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 6);
  const head = `${snakeCase(vendor)}_${snakeCase(id)}`.slice(0, maxNameLength - hash.length - 1);
  return `${head.replace(/_+$/, "")}_${hash}`;
}

type Words = Pick<OperationModel, "summary" | "description">;

/** Vendors tend to begin with how to send the request; their summary says what it is for. */
export function describeWithPointFirst({ summary, description }: Words): string {
  if (description.toLowerCase().startsWith(summary.toLowerCase())) return description;
  return `${summary.replace(/[.\s]+$/, "")}. ${description}`.trim();
}
