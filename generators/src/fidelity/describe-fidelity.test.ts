import { expect, test } from "vitest";
import { describeFidelity, writeFidelityLine } from "./describe-fidelity.js";

const fidelity = { operations: { covered: 7, described: 8 }, schemas: { exact: 5, reduced: 2 } };

test("what nobody measured is not claimed", () => {
  expect(describeFidelity(fidelity)).toBe("7 of 8 operations; input schemas 5 exact, 2 reduced");
  expect(describeFidelity({ ...fidelity, wire: { all: 7, right: 6 } })).toContain(
    "; calls right on the wire 6 of 7",
  );
});

test("a README without the marks stays as it is", () => {
  expect(writeFidelityLine("# Acme\n", fidelity)).toBe("# Acme\n");
});
