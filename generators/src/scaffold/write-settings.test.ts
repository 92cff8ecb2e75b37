import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildTools } from "./write-settings.js";

test("a new package is built with the versions that this repository is built with", () => {
  const workspace: unknown = parse(
    readFileSync(new URL("../../../pnpm-workspace.yaml", import.meta.url), "utf8"),
  );
  expect(workspace).toMatchObject({ catalog: buildTools });
});
