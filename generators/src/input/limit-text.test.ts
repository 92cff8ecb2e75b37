import { expect, test } from "vitest";
import { joinSentences, limitText } from "./limit-text.js";

test.each([
  ["  two\n\n lines ", 20, "two lines"],
  ["One sentence. Another one.", 20, "One sentence."],
  ["no sentence ends early here", 20, "no sentence ends…"],
  ["onewordthatisverylongindeed", 10, "onewordth…"],
  ["12345678😀 and more", 10, "12345678…"],
])("%j in %i characters", (text, length, want) => {
  expect(limitText(text, length)).toBe(want);
  expect(want.length).toBeLessThanOrEqual(length);
});

test("sentences are joined with their stops", () => {
  expect(joinSentences("One", "", " Two. ", "Three?")).toBe("One. Two. Three?");
});
