import { describe, expect, it } from "vitest";
import { contacts } from "../../fixtures/rolodex.js";
import { createRecordReader } from "./to-record.js";

const reading = { account: "default", syncedAtMs: 1, version: 2 };
const readRecord = createRecordReader(contacts);
const read = (item: object) => readRecord(item as never, reading);

describe("an item of a collection", () => {
  it("is kept with its key, what is looked for in it, and its labels, each once", () => {
    expect(read({ id: 7, name: "Bob", tags: ["vip", "vip"], added: "2026-01-02T00:00:00Z" })).toEqual({
      ...reading,
      vendor: "rolodex",
      kind: "contacts",
      id: "7",
      data: { id: 7, name: "Bob", tags: ["vip", "vip"], added: "2026-01-02T00:00:00Z" },
      search: { name: "Bob" },
      labels: ["tag:vip"],
      occurredAtMs: Date.UTC(2026, 0, 2),
      deletedAtMs: null,
    });
  });

  it.each([
    ["a date that is none", "soon", null],
    ["milliseconds", 5, 5],
    ["nothing", undefined, null],
  ])("may say when it came to be with %s", (_title, added, occurredAtMs) => {
    expect(read({ id: 7, added }).occurredAtMs).toBe(occurredAtMs);
  });

  it("is cut where words and labels are too long or too many", () => {
    const record = read({
      id: 7,
      name: "x".repeat(5_000),
      tags: Array.from({ length: 300 }, (_, index) => `t${index}`),
    });
    expect(record.search.name).toHaveLength(2_000);
    expect(record.labels).toHaveLength(100);
  });

  it.each([[{ name: "Bob" }], [{ id: null }], [{ id: "" }], ["text"]])(
    "is refused without an id: %j",
    (item) => {
      expect(() => read(item as object)).toThrow("/id");
    },
  );
});
