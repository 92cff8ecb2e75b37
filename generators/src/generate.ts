import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { writeFidelityLine } from "./fidelity/describe-fidelity.js";
import { measureFidelity } from "./fidelity/measure-fidelity.js";
import { lockTools } from "./lock/lock-tools.js";
import { lockFileName, printToolLock } from "./lock/tool-lock.js";
import type { VendorModel } from "./model.js";
import { renderVendor, type Tree } from "./write/render.js";
import { compareFolder, replaceFolder } from "./write/replace-folder.js";
import { writeToolTable } from "./write/write-tool-table.js";

/** Where a vendor's files go. */
export interface Destination {
  /** The folder that is wiped and written anew. */
  readonly folder: string;
  /** The README whose table of tools and fidelity line are renewed, where it has them. */
  readonly readme?: string;
  /** The folder of `tools.lock.json`, which keeps the tools' names; without it no name is kept. */
  readonly lockFolder?: string;
  /** True for a package outside this repository: its files tell how they are renewed there. */
  readonly isElsewhere?: boolean;
  /** Lets a tool's name go to another operation. */
  readonly acceptRenames?: boolean;
}

/** What a vendor's files should be, not yet written. */
export interface Generation {
  readonly model: VendorModel;
  readonly tree: Tree;
  readonly destination: Destination;
  /** Files outside the folder, by path. */
  readonly beside: Tree;
  /** Tools that the last run had and this one has not, by name. */
  readonly removed: readonly string[];
}

/**
 * Makes every file of a vendor in memory.
 *
 * @throws SpecError where a tool's name would go to another operation.
 */
export async function generate(given: VendorModel, destination: Destination): Promise<Generation> {
  const { lockFolder, acceptRenames = false, isElsewhere = false } = destination;
  if (lockFolder === undefined) {
    const tree = await renderVendor(given, isElsewhere);
    return { model: given, tree, destination, beside: renewReadme(given, destination), removed: [] };
  }
  const file = join(lockFolder, lockFileName);
  const { model, lock, removed } = lockTools(given, file, acceptRenames);
  const [tree, text] = [await renderVendor(model, isElsewhere), printToolLock(lock)];
  const beside = renewReadme(model, destination);
  if (relative(destination.folder, lockFolder) === "") {
    return { model, tree: new Map([...tree, [lockFileName, text]]), destination, beside, removed };
  }
  return { model, tree, destination, beside: new Map([...beside, [file, text]]), removed };
}

/** Writes the files: the folder whole or not at all, then what stands beside it. */
export function writeGeneration({ destination, tree, beside }: Generation): void {
  replaceFolder(destination.folder, tree);
  for (const [file, text] of beside) writeFileSync(file, text);
}

/** The files on disk that are not what they should be. */
export function checkGeneration({ destination: { folder }, tree, beside }: Generation): string[] {
  const stale = [...beside].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text,
  );
  return [...compareFolder(folder, tree).map((path) => join(folder, path)), ...stale.map(([file]) => file)];
}

function renewReadme(model: VendorModel, { readme }: Destination): Tree {
  if (readme === undefined || !existsSync(readme)) return new Map();
  const text = readFileSync(readme, "utf8");
  const table = writeToolTable(text, model) ?? text;
  return new Map([[readme, writeFidelityLine(table, measureFidelity(model), model.tokens)]]);
}
