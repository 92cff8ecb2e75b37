import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { VendorModel } from "./model.js";
import { renderVendor, type Tree } from "./write/render.js";
import { compareFolder, replaceFolder } from "./write/replace-folder.js";
import { writeToolTable } from "./write/write-tool-table.js";

/** Where a vendor's files go. */
export interface Destination {
  /** The folder that is wiped and written anew. */
  readonly folder: string;
  /** The README whose table of tools is renewed, where it has one. */
  readonly readme?: string;
}

/** What a vendor's files should be, not yet written. */
export interface Generation {
  readonly model: VendorModel;
  readonly tree: Tree;
  readonly destination: Destination;
}

/** Makes every file of a vendor in memory. */
export async function generate(model: VendorModel, destination: Destination): Promise<Generation> {
  return { model, destination, tree: await renderVendor(model) };
}

/** Writes the files: the folder whole or not at all, then the README's table. */
export function writeGeneration(generation: Generation): void {
  const { destination, tree } = generation;
  replaceFolder(destination.folder, tree);
  const readme = renewReadme(generation);
  if (readme !== undefined && destination.readme !== undefined) writeFileSync(destination.readme, readme);
}

/** The files on disk that are not what they should be. */
export function checkGeneration(generation: Generation): string[] {
  const { folder, readme } = generation.destination;
  const stale = compareFolder(folder, generation.tree).map((path) => join(folder, path));
  const renewed = renewReadme(generation);
  const isStale = renewed !== undefined && readme !== undefined && readFileSync(readme, "utf8") !== renewed;
  return isStale ? [...stale, readme] : stale;
}

function renewReadme({ model, destination: { readme } }: Generation): string | undefined {
  if (readme === undefined || !existsSync(readme)) return undefined;
  return writeToolTable(readFileSync(readme, "utf8"), model);
}
