import { expect, it } from "vitest";
import { firstSentence } from "./first-sentence.js";

it.each([
  ["Lists all droplets. Start here.", "Lists all droplets."],
  ["No stop at the end", "No stop at the end"],
  ["Costs money, e.g. per hour. Ask first.", "Costs money, e.g. per hour."],
  ["Sorts by a field, e.g. `id`. Or by none.", "Sorts by a field, e.g. `id`."],
  ["Speaks v1.2 of it. And more.", "Speaks v1.2 of it."],
  ["Is it on? `status` says so.", "Is it on?"],
  ["A title\nand its text. More.", "A title"],
  ["  Spaces around.  ", "Spaces around."],
  ["", ""],
])("of %j is %j", (text, sentence) => {
  expect(firstSentence(text, 100)).toBe(sentence);
});

it("is cut at a word where it is too long", () => {
  expect(firstSentence("one two three four five.", 15)).toBe("one two three…");
  expect(firstSentence("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
});
