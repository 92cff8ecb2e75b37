import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { SpecError } from "../spec-error.js";
import type { Tree } from "./render.js";

/** Every tree has this file; a folder without it is somebody else's. */
const ownMark = "manifest.json";

/**
 * Puts the tree in place of the folder, whole or not at all: it is written beside the folder and then takes
 * its name.
 *
 * @throws SpecError when the folder holds something that was not generated.
 */
export function replaceFolder(folder: string, tree: Tree): void {
  const target = resolve(folder);
  if (isForeign(target)) {
    throw new SpecError("This folder holds files that were not generated; it is not replaced.", {
      file: folder,
    });
  }
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const [next, previous] = [`${beside}.new`, `${beside}.old`];
  try {
    writeTree(next, tree);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(next, target);
  } catch (error) {
    if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
    throw error;
  } finally {
    rmSync(next, { recursive: true, force: true });
    if (existsSync(target)) rmSync(previous, { recursive: true, force: true });
  }
}

/** The paths whose text on disk is not the tree's: changed, missing, or there without reason. */
export function compareFolder(folder: string, tree: Tree): string[] {
  const present = existsSync(folder) ? listFiles(folder) : [];
  const paths = [...new Set([...tree.keys(), ...present])].sort();
  return paths.filter(
    (path) => !present.includes(path) || readFileSync(join(folder, path), "utf8") !== tree.get(path),
  );
}

/** Writes files below a folder, and none outside it. */
export function writeTree(folder: string, tree: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of tree) {
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) throw new Error(`"${path}" would be written outside ${folder}.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function isForeign(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, ownMark));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );
}
