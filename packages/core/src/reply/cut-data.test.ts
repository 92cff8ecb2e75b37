import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject, type Json } from "../json.js";
import { cutData } from "./cut-data.js";

const items = Array.from({ length: 300 }, (_, id) => ({ id, name: `droplet-${id}`, tags: ["web", "eu"] }));
const list = { droplets: items, meta: { total: 300 } };
const budget = 4_000;

/** Reads a list to its end, part by part. */
function readAll(data: Json, most: number): Json[] {
  const parts: Json[] = [];
  for (let offset = 0; ; ) {
    const { data: part, cut } = cutData(data, offset, most);
    parts.push(part);
    if (!cut || cut.to >= cut.of) return parts;
    expect(cut.to).toBeGreaterThan(offset);
    offset = cut.to;
  }
}

describe("cutData", () => {
  it("leaves data alone that fits", () => {
    expect(cutData({ a: 1 }, 0, budget)).toEqual({ data: { a: 1 } });
  });

  it("cuts by whole items and keeps what stands around the list", () => {
    const { data, cut } = cutData(list, 0, budget);
    expect(JSON.stringify(data).length).toBeLessThanOrEqual(budget);
    expect(data).toMatchObject({ meta: { total: 300 }, droplets: items.slice(0, cut?.to ?? 0) });
    expect(cut).toMatchObject({ unit: "items", from: 0, of: 300 });
  });

  it("hands out every item once, in order, part by part", () => {
    const parts = readAll(list, budget);
    const ids = parts.flatMap((part) =>
      (isJsonObject(part) ? (part.droplets as { id: number }[]) : []).map(({ id }) => id),
    );
    expect(ids).toEqual(items.map(({ id }) => id));
    expect(parts.length).toBeGreaterThan(2);
  });

  it("cuts a long text by characters and loses none", () => {
    const text = 'A line with "quotes" and \n breaks. '.repeat(500);
    const parts = readAll({ title: "t", text }, budget);
    expect(parts.map((part) => (isJsonObject(part) ? part.text : "")).join("")).toBe(text);
  });

  it("shortens a single item that is too long by itself, and says so", () => {
    const { data, cut, shortened } = cutData([{ id: 1, log: "x".repeat(50_000) }, { id: 2 }], 0, budget);
    expect(JSON.stringify(data).length).toBeLessThanOrEqual(budget);
    expect(data).toMatchObject([{ id: 1 }]);
    expect({ cut, shortened }).toEqual({ cut: { unit: "items", from: 0, to: 1, of: 2 }, shortened: true });
  });

  it("shortens what has neither list nor text to cut", () => {
    const wide = Object.fromEntries(Array.from({ length: 2_000 }, (_, key) => [`key${key}`, key]));
    const { data, shortened } = cutData(wide, 0, budget);
    expect(JSON.stringify(data).length).toBeLessThanOrEqual(budget);
    expect(shortened).toBe(true);
  });

  it("fits its budget whatever the data is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 50, max: 400 }), (value, most) => {
        // fast-check's JSON values are JSON by construction.
        const data = JSON.parse(JSON.stringify(value)) as Json;
        for (const part of readAll(data, most)) expect(JSON.stringify(part).length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
  });
});
