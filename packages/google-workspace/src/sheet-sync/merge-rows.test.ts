import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText } from "./field-value.js";
import { type ConflictRule, mergeRows, type SheetRow, type SyncItem } from "./merge-rows.js";
import { readRowState, writeRowState } from "./row-state.js";
import type { SyncColumns } from "./sync-columns.js";

const columns: SyncColumns = {
  key: { header: "id", at: 0, source: { pointer: "/id" }, name: "id" },
  fields: [
    { header: "email", at: 1, source: { pointer: "/email" }, name: "email" },
    { header: "phone", at: 2, source: { pointer: "/phone" }, name: "phone" },
  ],
  stateAt: 3,
  newHeaders: new Map(),
  ignored: [],
};

type Row = [id: string, email: string, phone: string, state: string];

const toRows = (rows: readonly Row[]): SheetRow[] =>
  rows.map((values, at) => ({ at: at + 1, values, formulas: new Map() }));
const toItem = ([key, email, phone]: Row): SyncItem => ({
  key,
  values: new Map([
    ["email", email],
    ["phone", phone],
  ]),
});

/** The rows after what the merge writes. */
function carryOut(rows: readonly Row[], items: readonly Row[], rule: ConflictRule = "keep"): Row[] {
  const after = rows.map((row): Row => [...row]);
  for (const { row, column, value } of mergeRows(columns, toRows(rows), items.map(toItem), rule).writes) {
    while (after.length < row) after.push(["", "", "", ""]);
    const cells = after[row - 1];
    if (cells) cells[column] = String(value);
  }
  return after;
}

/** A pair of a sheet and a collection that were synced, and then changed on either side, or on both. */
const text = fc.constantFrom("", "a", "b", "c", " a ", "0");
const ids = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5"), { maxLength: 5 });
const things = ids.chain((keys) =>
  fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), text, text, fc.constant("")))),
);
const histories = fc.record({
  before: things,
  after: things,
  edits: fc.array(fc.tuple(fc.nat(4), fc.constantFrom(1, 2), text), { maxLength: 4 }),
});

function edited(rows: readonly Row[], edits: readonly (readonly [number, 1 | 2, string])[]): Row[] {
  return edits.reduce(
    (state, [row, column, value]) =>
      state.map(
        (cells, at): Row =>
          at === row
            ? [cells[0], column === 1 ? value : cells[1], column === 2 ? value : cells[2], cells[3]]
            : cells,
      ),
    [...rows],
  );
}

describe("whatever happens on both sides", () => {
  test("no cell that a person changed is written over, unless the collection was given the last word", () => {
    fc.assert(
      fc.property(histories, ({ before, after, edits }) => {
        const synced = carryOut([], before);
        const now = edited(synced, edits);
        const { writes } = mergeRows(columns, toRows(now), after.map(toItem), "keep");
        for (const { row, column } of writes.filter(({ column: at }) => at < 3)) {
          const [was, is] = [synced[row - 1]?.[column], now[row - 1]?.[column]];
          if (was !== undefined) expect(cellText(is)).toBe(cellText(was));
        }
      }),
    );
  });

  test("what was carried out is done: a second merge writes nothing", () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom<ConflictRule>("keep", "collection", "sheet"),
        ({ before, after, edits }, rule) => {
          const now = edited(carryOut([], before), edits);
          const done = carryOut(now, after, rule);
          const again = mergeRows(columns, toRows(done), after.map(toItem), rule);
          expect(again.writes).toEqual([]);
          expect(again.change).toEqual([]);
          expect(again.add).toEqual([]);
        },
      ),
    );
  });

  test("every difference is written, proposed or told as a conflict: none is dropped", () => {
    fc.assert(
      fc.property(histories, ({ before, after, edits }) => {
        const now = edited(carryOut([], before), edits);
        const { change, propose, conflicts } = mergeRows(columns, toRows(now), after.map(toItem), "keep");
        const told = [...change, ...propose, ...conflicts].map(({ key, header }) => `${key} ${header}`);
        const differing = after.flatMap(([key, email, phone]) => {
          const row = now.find(([id]) => id === key);
          return [
            ...(row && cellText(row[1]) !== cellText(email) ? [`${key} email`] : []),
            ...(row && cellText(row[2]) !== cellText(phone) ? [`${key} phone`] : []),
          ];
        });
        expect(told.toSorted()).toEqual(differing.toSorted());
      }),
    );
  });
});

describe("the state of a row", () => {
  test("comes back as it was written, in whatever order", () => {
    const state = new Map([
      ["phone", "1abc"],
      ["a.b", "9z"],
    ]);
    expect(writeRowState(state)).toBe("a.b=9z phone=1abc");
    expect(readRowState(writeRowState(state))).toEqual(state);
  });

  test.each(["", "nonsense", "email=", "email=ABC", "email=1 =2 x"])(
    "%j is no state, or only the part that can be read",
    (text) => {
      expect([...readRowState(text).keys()]).toEqual(text.startsWith("email=1") ? ["email"] : []);
    },
  );
});
