import { describe, expect, test } from "vitest";
import type { ContactContext } from "../records.js";
import { readAskedWords } from "./asked-words.js";
import { type Candidate, rankCandidates } from "./rank-matches.js";

function rank(text: string, candidates: readonly Candidate[], weights = {}, limit = 10) {
  return rankCandidates(readAskedWords(text), candidates, weights, limit);
}

function candidate(
  sequence: number,
  search: Readonly<Record<string, string>>,
  context: Partial<ContactContext> | null = null,
): Candidate {
  const whole = context && {
    vendor: "acme",
    account: "main",
    kind: "contacts",
    id: String(sequence),
    nicknames: [],
    notes: "",
    importance: null,
    lastInteractionAtMs: null,
    updatedAtMs: 0,
    updatedBy: "local",
    ...context,
  };
  return { sequence, search, context: whole };
}

describe("rankCandidates", () => {
  test("who answers more words comes first, then who answers them better", () => {
    const ranked = rank("Bob Tampa", [
      candidate(1, { name: "Bob Ray", city: "Miami" }),
      candidate(2, { name: "Robert Ray", city: "Tampa" }),
      candidate(3, { name: "Bob Ray", city: "Tampa" }),
      candidate(4, { name: "Bob Ray", city: "Tampas" }),
      candidate(5, { name: "Ann Lee", city: "Boston" }),
    ]);
    expect(ranked.map(({ sequence }) => sequence)).toEqual([3, 2, 4, 1]);
  });

  test("a weight decides which field counts, and is named as the reason", () => {
    const both = candidate(1, { name: "Paris Ray", city: "Paris" });
    expect(rank("paris", [both], { name: 2 })[0]?.reasons[0]?.field).toBe("name");
    expect(rank("paris", [both], { city: 2 })[0]?.reasons[0]?.field).toBe("city");
    expect(rank("paris", [candidate(1, { city: "Paris" })], { city: 0 })).toHaveLength(1);
  });

  test("of equals, the more important comes first, then the one met last, then the older record", () => {
    const ranked = rank("Bob", [
      candidate(4, { name: "Bob" }),
      candidate(3, { name: "Bob" }),
      candidate(1, { name: "Bob" }, { lastInteractionAtMs: 10 }),
      candidate(2, { name: "Bob" }, { importance: 50 }),
    ]);
    expect(ranked.map(({ sequence }) => sequence)).toEqual([2, 1, 3, 4]);
  });

  test("a field that was asked for whole beats one with more in it", () => {
    const ranked = rank("Bob Ray", [
      candidate(1, { name: "Bob Ray Smith Montgomery" }),
      candidate(2, { name: "Bob Ray" }),
    ]);
    expect(ranked.map(({ sequence }) => sequence)).toEqual([2, 1]);
  });

  test("answers no more than it was asked for", () => {
    const many = Array.from({ length: 20 }, (_, sequence) => candidate(sequence, { name: "Bob" }));
    expect(rank("Bob", many, {}, 3)).toHaveLength(3);
  });
});
