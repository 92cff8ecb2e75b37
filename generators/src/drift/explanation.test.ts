import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readExplanations } from "./explanation.js";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
const vendors = readdirSync(specs).filter((name) => existsSync(`${specs}${name}/openapi.yaml`));

describe.each(vendors)("specs/%s", (vendor) => {
  test("each x-differs names the rules it speaks of, so that it hides no later difference", () => {
    const open = readExplanations(`${specs}${vendor}`).filter(({ covers }) => covers.length === 0);
    expect(open.map(({ pointer }) => pointer)).toEqual([]);
  });
});
