import { expect, test } from "vitest";
import type { Schema } from "../schema.js";
import { renameKeys } from "./rename-keys.js";

const text: Schema = { type: "string" };

test.each<[string, Schema, Schema, Record<string, string>]>([
  ["safe keys stay", { properties: { "a.b-c_1": text } }, { properties: { "a.b-c_1": text } }, {}],
  [
    "required keys follow",
    { properties: { $top: text }, required: ["$top"], dependentRequired: { $top: ["$top"] } },
    { properties: { top: text }, required: ["top"], dependentRequired: { top: ["top"] } },
    { "/in/top": "$top" },
  ],
  [
    "a taken name gets a number",
    { properties: { "a b": text, a_b: text, "a/b": text } },
    { properties: { a_b_2: text, a_b: text, a_b_3: text } },
    { "/in/a_b_2": "a b", "/in/a_b_3": "a/b" },
  ],
  [
    "lists, maps and what is inside renamed keys",
    { properties: { "@x": { items: { additionalProperties: { properties: { "y z": text } } } } } },
    { properties: { x: { items: { additionalProperties: { properties: { y_z: text } } } } } },
    { "/in/x": "@x", "/in/x/*/*/y_z": "y z" },
  ],
  [
    "one vendor key has one name in all branches, and two have two",
    { anyOf: [{ properties: { "a b": text } }, { properties: { "a/b": text, "a b": text } }] },
    { anyOf: [{ properties: { a_b: text } }, { properties: { a_b_2: text, a_b: text } }] },
    { "/in/a_b": "a b", "/in/a_b_2": "a/b" },
  ],
])("%s", (_, given, schema, renamed) => {
  expect(renameKeys(given, "/in")).toEqual({ schema, renamed });
});
