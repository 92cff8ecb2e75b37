import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { SpecError } from "../spec-error.js";

/**
 * Makes new folders, all of them or none: they are filled beside their places and then take their names.
 *
 * @param fill Is handed the folders to write to, in the same order.
 * @throws SpecError where a folder is there already and not empty.
 */
export async function layFolders(
  folders: readonly string[],
  fill: (staged: readonly string[]) => Promise<void>,
): Promise<void> {
  for (const folder of folders) refuseFull(folder);
  const targets = folders.map((folder) => resolve(folder));
  // The topmost folders that have to be made for this, to be taken away again.
  const made = targets.map((target) => mkdirSync(dirname(target), { recursive: true }));
  const staged = targets.map((target) => join(dirname(target), `.${basename(target)}-${randomUUID()}.new`));
  const placed: string[] = [];
  try {
    for (const folder of staged) mkdirSync(folder);
    await fill(staged);
    for (const [index, target] of targets.entries()) {
      if (existsSync(target)) rmdirSync(target);
      renameSync(staged[index] ?? "", target);
      placed.push(target);
    }
  } catch (error) {
    for (const folder of [...placed, ...staged, ...made]) {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
    throw error;
  }
}

function refuseFull(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length === 0) return;
  throw new SpecError("This folder is not empty; a new package needs one of its own.", { file: folder });
}
