import { expect, test } from "vitest";
import { createSearchEntry, markLength, markOfScope, spellingTerms, termsOfNumber } from "./search-terms.js";

test("each collection has its own mark", () => {
  const scopes = [
    { vendor: "a", account: "b", kind: "c" },
    { vendor: "a", account: "b", kind: "d" },
    { vendor: "a", account: "bc", kind: "" },
    { vendor: "ab", account: "", kind: "c" },
  ];
  const marks = scopes.map(markOfScope);
  expect(new Set(marks).size).toBe(scopes.length);
  for (const mark of marks) expect(mark).toMatch(new RegExp(`^[0-9a-z]{${markLength}}$`));
});

test("a number is found by every four digits in a row, and by its end", () => {
  expect(termsOfNumber("5550142")).toEqual(["5550", "5501", "5014", "0142", "142", "42"]);
  expect(termsOfNumber("82")).toEqual(["82"]);
  expect(termsOfNumber("7")).toEqual(["7"]);
});

test("an entry holds the words of all fields once, and those of its context twice", () => {
  const { words, terms } = createSearchEntry(
    "m",
    { name: "Bob Ray", city: "Ray 42" },
    { nicknames: ["Boss"], notes: "" },
  );
  expect(words).toEqual(new Set(["boss", "bob", "ray"]));
  expect(terms).toEqual(["m0boss", "mboss", "mbob", "mray", "m42"]);
});

test("an entry has at most 400 different words; what somebody noted comes first", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const many = Array.from(
    { length: 600 },
    (_, index) => `w${letters[index % 26]}${letters[Math.floor(index / 26)]}`,
  );
  const { words } = createSearchEntry("m", { text: many.join(" ") }, { nicknames: ["Boss"], notes: "" });
  expect(words.size).toBe(400);
  expect(words.has("boss")).toBe(true);
});

test("words of two letters and long ones are not found misspelt by their terms", () => {
  expect(spellingTerms("m", "bo")).toEqual([]);
  expect(spellingTerms("m", "bob")).toEqual(["mbob", "mob", "mbb", "mbo"]);
  expect(spellingTerms("m", "x".repeat(13))).toEqual([]);
});
