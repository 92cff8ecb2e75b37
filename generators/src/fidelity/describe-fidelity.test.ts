import { expect, test } from "vitest";
import { describeFidelity, writeFidelityLine } from "./describe-fidelity.js";

const fidelity = { operations: { covered: 7, described: 8 }, schemas: { exact: 5, reduced: 2 } };

test("what nobody measured is not claimed", () => {
  expect(describeFidelity(fidelity)).toBe("7 of 8 operations; input schemas 5 exact, 2 reduced");
  expect(describeFidelity({ ...fidelity, wire: { all: 7, right: 6 } })).toContain(
    "; calls right on the wire 6 of 7",
  );
});

test("what the list of tools costs stands below, where somebody has counted", () => {
  const readme = "<!-- fidelity:start -->\n<!-- fidelity:end -->";
  const tokens = { full: 12_549, compact: 5_005, search: 526, grouped: { groups: 16, most: 2_446 } };
  expect(writeFidelityLine(readme, fidelity)).not.toContain("Tokens");
  expect(writeFidelityLine(readme, fidelity, tokens)).toContain(
    ".\n\nTokens of the list of tools: full 12,549, compact 5,005, grouped at most 2,446 for one of 16 groups, search 526.\n",
  );
});

test("a README without the marks stays as it is", () => {
  expect(writeFidelityLine("# Acme\n", fidelity)).toBe("# Acme\n");
});
