import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type A1Range, columnName, parseA1, quoteSheet, writeA1 } from "./a1-range.js";

describe("reading", () => {
  test.each<[string, A1Range]>([
    ["A1", { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
    ["b2:D9", { startRow: 1, endRow: 9, startColumn: 1, endColumn: 4 }],
    ["$B$2:$D$9", { startRow: 1, endRow: 9, startColumn: 1, endColumn: 4 }],
    ["D9:B2", { startRow: 1, endRow: 9, startColumn: 1, endColumn: 4 }],
    ["C:C", { startRow: 0, startColumn: 2, endColumn: 3 }],
    ["2:5", { startRow: 1, endRow: 5, startColumn: 0 }],
    ["B3:B", { startRow: 2, startColumn: 1, endColumn: 2 }],
    ["A2:F", { startRow: 1, startColumn: 0, endColumn: 6 }],
    ["AA10:ZZZ10", { startRow: 9, endRow: 10, startColumn: 26, endColumn: 18_278 }],
    ["Orders!A2:F", { sheet: "Orders", startRow: 1, startColumn: 0, endColumn: 6 }],
    ["'Price list'!B:B", { sheet: "Price list", startRow: 0, startColumn: 1, endColumn: 2 }],
    ["'Ana''s !sheet'!A1", { sheet: "Ana's !sheet", startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
    ["価格表!A1", { sheet: "価格表", startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }],
    ["Orders", { sheet: "Orders", startRow: 0, startColumn: 0 }],
    ["'A1'", { sheet: "A1", startRow: 0, startColumn: 0 }],
    ["B2:5", { startRow: 1, endRow: 5, startColumn: 1 }],
    ["AAAA1", { sheet: "AAAA1", startRow: 0, startColumn: 0 }],
    ["2026", { sheet: "2026", startRow: 0, startColumn: 0 }],
  ])("%s", (text, range) => {
    expect(parseA1(text)).toEqual(range);
  });

  test.each([
    "",
    "1A:B2",
    "A1:B2:C3",
    "A1:",
    "!A1",
    "'Open!A1",
    "Orders!",
    "B:5",
    "Orders!Sheet",
    "Orders!A",
  ])("%j is none, and the error says what is", (text) => {
    expect(() => parseA1(text)).toThrow("is no range of cells. Write A1:D20");
  });
});

describe("writing", () => {
  test.each<[A1Range, string]>([
    [{ sheet: "Orders", startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 }, "'Orders'!A2:B3"],
    [{ sheet: "Ana's", startRow: 4, endRow: 5, startColumn: 2, endColumn: 3 }, "'Ana''s'!C5"],
    [{ sheet: "A1", startRow: 0, startColumn: 0 }, "'A1'"],
    [{ startRow: 0, startColumn: 0, endColumn: 1 }, "A:A"],
    [{ startRow: 2, endRow: 3, startColumn: 0 }, "3:3"],
    [{ startRow: 2, startColumn: 1, endColumn: 2 }, "B3:B"],
  ])("%j is %s", (range, text) => {
    expect(writeA1(range)).toBe(text);
  });

  test("columns are named as in a spreadsheet", () => {
    expect([0, 25, 26, 51, 701, 702, 18_277].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
      "ZZZ",
    ]);
  });

  test("quotes in a title are doubled", () => {
    expect(quoteSheet("it's")).toBe("'it''s'");
  });

  test("what is written reads as the same", () => {
    const end = (start: number, most: number) =>
      fc.option(fc.integer({ min: start + 1, max: most }), { nil: undefined });
    const ranges = fc
      .record({
        sheet: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text),
        startRow: fc.integer({ min: 0, max: 99_999 }),
        startColumn: fc.integer({ min: 0, max: 17_000 }),
      })
      .chain((start) =>
        fc.record({
          ...Object.fromEntries(Object.entries(start).map(([key, value]) => [key, fc.constant(value)])),
          endRow: end(start.startRow, 100_000),
          endColumn: fc.integer({ min: start.startColumn + 1, max: 18_278 }),
        }),
      );
    fc.assert(
      fc.property(ranges, (range) => {
        // The keys are those of a range; the record's type has lost them.
        expect(parseA1(writeA1(range as unknown as A1Range))).toEqual(range);
      }),
    );
  });
});
