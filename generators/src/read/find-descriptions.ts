import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { SpecError } from "../spec-error.js";
import { openDescription } from "./open-description.js";
import { isDescription } from "./read-document.js";
import type { Source } from "./source.js";

/** The descriptions of one vendor, in the order of their files' names, and what stands beside them. */
export interface Found {
  /** Folder of the files; absent where the description was downloaded. */
  readonly folder?: string;
  readonly sources: readonly Source[];
  /** Files of the folder that are no descriptions. */
  readonly skipped: readonly string[];
}

const beside = ["tools.yaml", "source.yaml", "overlay.yaml", "fidelity.json", "tools.lock.json"];

/**
 * Opens one file, or every description in a folder.
 *
 * @param root The folder that no reference leads out of; by default a file's own folder, and for a folder the one that
 *   it is in, since vendors keep what their files share beside them.
 * @throws SpecError when there is none, or a file is not well-formed.
 */
export function findDescriptions(path: string, root?: string): Found {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return { folder: dirname(path), sources: [openDescription(path, root)], skipped: [] };
  }
  const names = readdirSync(path).filter((name) => /\.(json|ya?ml)$/i.test(name) && !beside.includes(name));
  const all = names.sort().map((name) => openDescription(join(path, name), root ?? join(path, "..")));
  const sources = all.filter(isDescription);
  if (sources.length === 0)
    throw new SpecError("No file in this folder is an API description.", { file: path });
  const skipped = all.filter((source) => !isDescription(source)).map(({ file }) => parse(file).base);
  return { folder: path, sources, skipped };
}

/** The folder of a description that is a file, or the folder of descriptions itself. */
export function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}

/** A file beside the descriptions; undefined where it is not there. */
export function findBeside({ folder }: Found, name: string): string | undefined {
  const file = folder === undefined ? undefined : join(folder, name);
  return file !== undefined && existsSync(file) ? file : undefined;
}
