import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { VendorModel } from "../model.js";
import { readVendorFolder } from "../read/read-vendor.js";

/** Larger files than a description may be are not asked of git either. */
const maxBytes = 64 * 1024 * 1024;

/**
 * What a vendor's folder under `specs` came to before: as a commit of this repository has it, or as another folder of
 * descriptions has it.
 *
 * @param folder `specs/<vendor>`.
 * @param since A folder that holds `<vendor>`, or what git takes for a commit.
 * @returns Undefined where the commit, or git, knows nothing of the folder.
 * @throws SpecError when the earlier files are not understood.
 */
export function readPreviousModel(folder: string, since: string): VendorModel | undefined {
  const beside = join(since, basename(folder));
  if (existsSync(beside)) return readVendorFolder(beside);
  const files = listFiles(folder, since);
  if (files.length === 0) return undefined;
  const copy = mkdtempSync(join(tmpdir(), "medtainer-drift-"));
  try {
    for (const file of files) copyFile(file, since, copy);
    return readVendorFolder(join(copy, folder));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function listFiles(folder: string, commit: string): string[] {
  try {
    const list = git("ls-tree", "-r", "-z", "--name-only", "--end-of-options", commit, `${folder}/`);
    return list
      .toString()
      .split("\0")
      .filter((file) => file !== "");
  } catch {
    return [];
  }
}

function copyFile(file: string, commit: string, copy: string): void {
  const target = join(copy, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, git("show", "--end-of-options", `${commit}:./${file}`));
}

function git(...parameters: string[]): Buffer {
  return execFileSync("git", parameters, { maxBuffer: maxBytes, stdio: ["ignore", "pipe", "ignore"] });
}
