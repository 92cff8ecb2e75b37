import { describe, expect, it } from "vitest";
import { listedInput, splitWanted } from "./listed-input.js";

const input = {
  type: "object",
  properties: { page: { type: "integer" } },
  additionalProperties: false,
} as const;

describe("listedInput", () => {
  it("offers fields and cursor to whoever reads", () => {
    expect(Object.keys(listedInput({ effect: "read", input }).properties ?? {})).toEqual([
      "page",
      "fields",
      "cursor",
    ]);
  });

  it("leaves the input of a write as it is", () => {
    expect(listedInput({ effect: "write", input })).toBe(input);
  });

  it("steps aside where the vendor has an argument of that name", () => {
    const own = { ...input, properties: { cursor: { type: "string" } } };
    const listed = listedInput({ effect: "read", input: own });
    expect(Object.keys(listed.properties ?? {})).toEqual(["cursor", "fields", "reply_cursor"]);
    expect(splitWanted({ effect: "read", input: own }, { cursor: "theirs", reply_cursor: "ours" })).toEqual({
      input: { cursor: "theirs" },
      wanted: { cursor: "ours" },
    });
  });
});

describe("splitWanted", () => {
  it("parts what the tool is told from what is said of the reply", () => {
    expect(splitWanted({ effect: "read", input }, { page: 1, fields: ["id"], cursor: "c" })).toEqual({
      input: { page: 1 },
      wanted: { fields: ["id"], cursor: "c" },
    });
  });
});
