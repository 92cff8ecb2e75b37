import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** Puts a value at a JSON Pointer (`-` stands for the end of a list), or takes what is there away. */
export type SpecEdit = readonly [pointer: string, value?: unknown];

/** The text of `tools.yaml` or of a description. */
export interface SpecFiles {
  readonly spec: string;
  readonly tools: string;
}

/** The YAML text with the edits made, in their order. */
export function editSpec(text: string, edits: readonly SpecEdit[]): string {
  const data: unknown = parse(text);
  editData(data, edits);
  return stringify(data);
}

/** Makes the edits in what was read, in their order. */
export function editData(data: unknown, edits: readonly SpecEdit[]): void {
  for (const [pointer, ...value] of edits) edit(data, pointer, value);
}

/** Writes the files into a folder of their own, hands it on, and removes it. */
export function withSpecFolder<Result>({ spec, tools }: SpecFiles, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "medtainer-drift-test-"));
  try {
    writeFileSync(join(folder, "openapi.yaml"), spec);
    writeFileSync(join(folder, "tools.yaml"), tools);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function edit(data: unknown, pointer: string, value: readonly unknown[]): void {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop() ?? "";
  const owner = keys.reduce((found: unknown, key) => Reflect.get(Object(found), key), data);
  if (Array.isArray(owner))
    owner.splice(last === "-" ? owner.length : Number(last), value.length === 0 ? 1 : 0, ...value);
  else if (typeof owner !== "object" || owner === null) throw new Error(`There is nothing at ${pointer}.`);
  else if (value.length === 0) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value[0]);
}
