import { expect, test } from "vitest";
import { readAskedWords } from "./asked-words.js";

function asked(text: string): string[] {
  return readAskedWords(text).map(({ folded }) => folded);
}

test("words that say nothing are left out, and no word is asked twice", () => {
  expect(asked("Bob from the clinic in Tampa, the Tampa clinic")).toEqual(["bob", "clinic", "tampa"]);
});

test("where every word says nothing, they are what is asked for", () => {
  expect(asked("The Who")).toEqual(["the", "who"]);
});

test("only the first eight words count", () => {
  expect(asked("one two three four five six seven eight nine ten")).toHaveLength(8);
});

test("a name brings the other names of whoever is called so", () => {
  expect(readAskedWords("Bob")[0]?.nicknames).toContain("robert");
  expect(readAskedWords("813 555")[0]).toMatchObject({ folded: "813555", isNumber: true, nicknames: [] });
});
