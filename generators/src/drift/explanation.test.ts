import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readExplanations } from "./explanation.js";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
const vendors = readdirSync(specs).filter((name) => existsSync(`${specs}${name}/openapi.yaml`));
/** Google adds members to its replies every few weeks; none of them matters here until somebody wants it. */
const growing = ["google-workspace"];

describe.each(vendors)("specs/%s", (vendor) => {
  const explanations = readExplanations(`${specs}${vendor}`);

  test("each x-differs names the rules it speaks of, so that it hides no later difference", () => {
    const open = explanations.filter(({ covers }) => covers.length === 0);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("one at the root says where, or from what to what, since it speaks of every operation", () => {
    const broad = explanations.filter(
      ({ pointer, covers, at, before, after }) =>
        pointer === "" &&
        at.length === 0 &&
        (before === undefined || after === undefined) &&
        covers.some((rule) => !rule.startsWith("operation.")),
    );
    expect(broad.map(({ covers }) => covers.join(" "))).toEqual(
      growing.includes(vendor) ? ["output.member-added-optional"] : [],
    );
  });
});
