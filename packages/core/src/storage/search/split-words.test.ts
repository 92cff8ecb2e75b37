import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWords, splitWords } from "./split-words.js";

function folded(text: string): string[] {
  return splitWords(text).map((word) => word.folded);
}

describe("splitWords", () => {
  test.each<[string, string[]]>([
    ["Bob RAY", ["bob", "ray"]],
    ["José Núñez", ["jose", "nunez"]],
    ["Straße, Ærø, Łódź, İstanbul", ["strasse", "aero", "lodz", "istanbul"]],
    ["O'Brien and O’Brien", ["obrien", "and", "obrien"]],
    ["+1 (813) 555-0142", ["18135550142"]],
    ["+44.20.7946.0018 ext. 12", ["442079460018", "ext", "12"]],
    ["jsmith82@example.com", ["jsmith", "82", "example", "com"]],
    ["813 555 0142, 407 555 0199", ["8135550142", "4075550199"]],
    ["٠١٢٣ ۴۵۶", ["0123456"]],
    ["ＢＯＢ １２３", ["bob", "123"]],
    ["山田太郎 Ltd", ["山", "田", "太", "郎", "ltd"]],
    ["이민호", ["이민호"]],
    ["", []],
    ["--- 😀 \0 \ud83d", []],
  ])("%j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test("keeps each word as it stands there", () => {
    expect(splitWords("José (813) 555").map(({ text }) => text)).toEqual(["José", "813) 555"]);
  });

  test("cuts what is no word, and reads no more than 20,000 characters", () => {
    expect(folded("x".repeat(100))).toEqual(["x".repeat(40)]);
    expect(folded(`${" ".repeat(20_000)}late`)).toEqual([]);
  });

  test("whatever the text, a word is made of letters and digits, and is its own folding", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of folded(text)) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{Nd}]{1,40}$/u);
          expect(folded(word).join("")).toBe(word);
        }
      }),
    );
  });

  test("addWords finds the same words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = new Set<string>();
        addWords(text, words);
        expect(words).toEqual(new Set(folded(text)));
      }),
    );
  });
});
