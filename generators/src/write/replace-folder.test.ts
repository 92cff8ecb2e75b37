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
import { compareFolder, replaceFolder } from "./replace-folder.js";

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
  folder = join(home, "src", "generated");
});
afterEach(() => rmSync(home, { recursive: true }));

const first = new Map([
  ["manifest.json", "{}\n"],
  ["operations/a.ts", "a"],
  ["operations/b.ts", "b"],
]);
const second = new Map([
  ["manifest.json", "{}\n"],
  ["operations/b.ts", "c"],
]);

test("the folder is the tree, and nothing of the one before is left", () => {
  replaceFolder(folder, first);
  expect(compareFolder(folder, first)).toEqual([]);
  replaceFolder(folder, second);
  expect(compareFolder(folder, second)).toEqual([]);
  expect(readdirSync(join(home, "src"))).toEqual(["generated"]);
});

test("a changed, a missing and a foreign file are named", () => {
  replaceFolder(folder, first);
  writeFileSync(join(folder, "foreign.ts"), "");
  expect(compareFolder(folder, second)).toEqual(["foreign.ts", "operations/a.ts", "operations/b.ts"]);
  expect(compareFolder(join(home, "nowhere"), second)).toEqual(["manifest.json", "operations/b.ts"]);
});

test.each(["../outside.ts", "operations/../../outside.ts", "/outside.ts"])(
  "a tree with %s is not written, and the folder stays as it was",
  (path) => {
    replaceFolder(folder, first);
    expect(() => replaceFolder(folder, new Map([...second, [path, "x"]]))).toThrow("outside");
    expect(compareFolder(folder, first)).toEqual([]);
    expect(readdirSync(join(home, "src"))).toEqual(["generated"]);
    expect(existsSync(join(home, "src", "outside.ts"))).toBe(false);
  },
);

test("a write that fails half-way leaves the folder as it was", () => {
  replaceFolder(folder, first);
  // A name cannot be a file and a folder at once.
  expect(() => replaceFolder(folder, new Map([...second, ["operations/b.ts/c.ts", "x"]]))).toThrow();
  expect(compareFolder(folder, first)).toEqual([]);
  expect(readdirSync(join(home, "src"))).toEqual(["generated"]);
});

test("a folder with somebody else's files is not replaced", () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "precious.txt"), "mine");
  expect(() => replaceFolder(folder, first)).toThrow("holds files that were not generated");
  expect(readFileSync(join(folder, "precious.txt"), "utf8")).toBe("mine");
});
