import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { printComment } from "./print-comment.js";

test.each([
  ["", ""],
  ["One line.", "/** One line. */\n"],
  ["Two\n\nlines", "/** Two lines */\n"],
  ["ends */ here", "/** ends *\\/ here */\n"],
])("%j", (given, want) => {
  expect(printComment(given)).toBe(want);
});

test("a long text is wrapped, and a tag has a line of its own", () => {
  const lines = printComment("word ".repeat(40), 2, "@deprecated").split("\n");
  expect(lines.every((line) => line.length <= 110)).toBe(true);
  expect(lines.slice(-4)).toEqual(["   *", "   * @deprecated", "   */", ""]);
});

test("whatever the text, what follows the comment is still code", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "*/", "//", "`", "${", "\\"),
      (text, poison) => {
        const source = ts.createSourceFile(
          "x.ts",
          `${printComment(poison + text + poison)}marker;`,
          ts.ScriptTarget.Latest,
        );
        expect(source.statements.map((statement) => statement.getText(source))).toEqual(["marker;"]);
      },
    ),
  );
});
