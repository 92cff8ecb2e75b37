import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layFolders } from "./lay-folders.js";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
});
afterEach(() => rmSync(home, { recursive: true }));

async function fill(staged: readonly string[]): Promise<void> {
  for (const folder of staged) writeFileSync(join(folder, "file"), "text");
}

test("every folder is there afterwards, and nothing beside them", async () => {
  mkdirSync(join(home, "empty"));
  await layFolders([join(home, "empty"), join(home, "deep/er/other")], fill);
  expect(readFileSync(join(home, "empty/file"), "utf8")).toBe("text");
  expect(readdirSync(join(home, "deep/er"))).toEqual(["other"]);
  expect(readdirSync(home).sort()).toEqual(["deep", "empty"]);
});

test("a failure leaves nothing, not even the folders above", async () => {
  const failing = async (staged: readonly string[]) => {
    await fill(staged);
    throw new Error("no");
  };
  await expect(layFolders([join(home, "a/b/c"), join(home, "d")], failing)).rejects.toThrow("no");
  expect(readdirSync(home)).toEqual([]);
});

test("a folder that holds something is refused before anything is done", async () => {
  mkdirSync(join(home, "full"));
  writeFileSync(join(home, "full/mine"), "");
  await expect(layFolders([join(home, "new"), join(home, "full")], fill)).rejects.toThrow("is not empty");
  expect(existsSync(join(home, "new"))).toBe(false);
  expect(readdirSync(join(home, "full"))).toEqual(["mine"]);
});
