import { describe, expect, test } from "vitest";
import { matchWord } from "./match-word.js";

describe("matchWord", () => {
  test.each<[string, string, string | undefined]>([
    ["bob", "bob", "exact"],
    ["bob", "robert", "nickname"],
    ["robert", "bob", "nickname"],
    ["bill", "william", "nickname"],
    ["liz", "betty", "nickname"],
    ["mont", "montgomery", "prefix"],
    ["gomery", "montgomery", "part"],
    ["montgomry", "montgomery", "spelling"],
    ["tmapa", "tampa", "spelling"],
    ["bo", "bobby", "prefix"],
    ["b", "bob", undefined],
    ["bob", "rob", "nickname"],
    ["cat", "bat", undefined],
    ["cat", "cap", "spelling"],
    ["ab", "ac", undefined],
    ["tampa", "miami", undefined],
    ["0142", "18135550142", "part"],
    ["1813", "18135550142", "prefix"],
    ["0018135550142", "18135550142", "exact"],
    ["18135550142", "8135550142", "part"],
    ["8135550124", "18135550142", "spelling"],
    ["82", "13", undefined],
    ["1", "13", undefined],
    ["bob", "13", undefined],
  ])("%s asked, %s found: %s", (asked, found, how) => {
    expect(matchWord(asked, found)?.how).toBe(how);
  });

  test("the nearer a word, the better", () => {
    const qualities = ["robert", "bob", "roberta", "robertson", "mcrobert"].map(
      (found) => matchWord("robert", found)?.quality ?? 0,
    );
    expect(qualities).toEqual(qualities.toSorted((one, other) => other - one));
  });
});
