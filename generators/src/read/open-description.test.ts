import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDescription } from "./open-description.js";
import { dereference, resolveReference, valueAt } from "./resolve-reference.js";

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
  mkdirSync(join(home, "apps"));
  mkdirSync(join(home, "shared"));
  const write = (name: string, text: string) => writeFileSync(join(home, name), text);
  write("apps/main.yaml", "here: 1\nthere: { $ref: '../shared/parts.json#/a' }\nlist: [{ b: 2 }]\n");
  write(
    "shared/parts.json",
    '{ "a": { "$ref": "#/c" }, "c": { "here": 3 }, "back": { "$ref": "../apps/main.yaml#/here" } }',
  );
  write("shared/odd #1.json", '{ "a": 4 }');
  write("secret.yaml", "password: x\n");
  symlinkSync(join(home, "secret.yaml"), join(home, "shared", "link.yaml"));
});
afterAll(() => rmSync(home, { recursive: true }));

function open(root = home) {
  return openDescription(join(home, "apps", "main.yaml"), root);
}

test("a reference leads into another file, and from there within that file", () => {
  const source = open();
  const target = resolveReference(source, "../shared/parts.json#/a", "/there");
  expect(target).toEqual({ value: { here: 3 }, pointer: "../shared/parts.json#/c" });
  expect(valueAt(source, target.pointer)).toEqual({ here: 3 });
  expect(dereference(source, { $ref: "#/c/here" }, "../shared/parts.json#/x").value).toBe(3);
});

test("the way back into the first file is the first file", () => {
  const source = open();
  const target = resolveReference(source, "../shared/parts.json#/back", "");
  expect(target).toEqual({ value: 1, pointer: "/here" });
  expect([...source.others.keys()]).toEqual(["../shared/parts.json"]);
});

test("a file may have any name", () => {
  expect(resolveReference(open(), "../shared/odd%20%231.json#/a", "")).toEqual({
    value: 4,
    pointer: "../shared/odd %231.json#/a",
  });
});

test("an error in another file names that file", () => {
  const source = open();
  resolveReference(source, "../shared/parts.json", "");
  expect(source.error("../shared/parts.json#/c/here", "Wrong.").message).toMatch(
    /shared\/parts\.json:1:\d+ \(#\/c\/here\): Wrong\.$/,
  );
});

test.each([
  ["../../etc/passwd", "leads out of"],
  ["/etc/passwd", "leads out of"],
  ["..%2f..%2fetc%2fpasswd", "leads out of"],
  ["file:///etc/passwd", "is an address, and nothing is fetched"],
  ["http://169.254.169.254/latest", "is an address, and nothing is fetched"],
  ["//example.com/x.json", "is an address, and nothing is fetched"],
  ["https://example.com/x.json#/a", "is an address, and nothing is fetched"],
  ["../shared/nothing.json#/a", "leads to a file that is not there"],
  ["../shared/parts.json#/nothing", "leads to nothing"],
  ["../shared/parts.json#anchor", "is not a JSON Pointer"],
  ["..\0/x", "leads to a file that is not there"],
])("%j is refused, naming the place", (reference, words) => {
  const follow = () => resolveReference(open(), reference, "/there");
  expect(follow).toThrow(words);
  expect(follow).toThrow(/apps\/main\.yaml:2:8 \(#\/there\): /);
});

test("what is allowed by its name may not be a link to what is not", () => {
  const root = join(home, "shared");
  const source = openDescription(join(root, "parts.json"));
  expect(() => resolveReference(source, "link.yaml#/password", "/a")).toThrow("is a link that leads out of");
});

test("by default nothing outside the description's own folder is read", () => {
  const source = openDescription(join(home, "apps", "main.yaml"));
  expect(() => resolveReference(source, "../shared/parts.json#/a", "/there")).toThrow("with --root");
});
