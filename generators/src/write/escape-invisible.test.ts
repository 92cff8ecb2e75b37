import { expect, test } from "vitest";
import { escapeInvisible } from "./escape-invisible.js";

test("characters that hide or reorder code become escapes; letters, tabs and line ends stay", () => {
  expect(escapeInvisible('"a\u202eb\u2028\ufeff" é 日本 😀\t\n')).toBe(
    '"a\\u202eb\\u2028\\ufeff" é 日本 😀\t\n',
  );
});
