import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "./rules.js";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
const marks = ["<!-- drift:start -->", "<!-- drift:end -->"] as const;

test("the README's table is the table of rules", () => {
  const rows = Object.entries(rules).map(
    ([id, { callers, models, because }]) => `| \`${id}\` | ${callers} | ${models} | ${because} |`,
  );
  const table = ["| change | callers | models | because |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const text = readFileSync(readme, "utf8");
  const [before = "", rest = ""] = text.split(marks[0]);
  const [, after = ""] = rest.split(marks[1]);
  const renewed = `${before}${marks[0]}\n${table}\n${marks[1]}${after}`;
  // Write the table anew with UPDATE_FIXTURES=1.
  if (process.env.UPDATE_FIXTURES) writeFileSync(readme, renewed);
  expect(readFileSync(readme, "utf8")).toBe(renewed);
});

test("no rule's words hold what its change does not say", () => {
  for (const { says } of Object.values(rules)) {
    expect(says.replace(/\{(before|after)\}/g, "")).not.toMatch(/[{}`]/);
  }
});
