import type { Records } from "@medtainer/core";
import { createMemoryRecords } from "@medtainer/core/storage/memory";
import { describe, expect, test } from "vitest";
import { recordsContract, runRecordsCase } from "./describe-records.js";

interface BrokenRecords {
  readonly fault: string;
  /** A case that must notice. */
  readonly noticedBy: string;
  readonly spoil: (records: Records) => Partial<Records>;
}

const brokenRecords: readonly BrokenRecords[] = [
  {
    fault: "change in two steps",
    noticedBy: "lets one of fifty callers on two connections settle a row",
    spoil: (records) => ({
      async change(table, where, changes) {
        const rows = await records.query(table, { where });
        for (const { id } of rows) {
          // Every table has an id; TypeScript cannot see that of a table it does not know yet.
          await records.change(table, { id } as Parameters<typeof records.change<typeof table>>[1], changes);
        }
        return rows.length;
      },
    }),
  },
  {
    fault: "acknowledge before they write",
    noticedBy: "has everything asked for before, on any table, once the last write is acknowledged",
    spoil: (records) => ({
      async append(table, row) {
        setTimeout(() => records.append(table, row));
      },
    }),
  },
  {
    fault: "lose the neighbours of a write that fails",
    noticedBy: "fails a write alone: those asked for before and after it are kept",
    spoil: (records) => {
      let last: Promise<void> = Promise.resolve();
      return {
        append(table, row) {
          last = last.then(() => records.append(table, row));
          last.catch(() => {});
          return last;
        },
      };
    },
  },
  {
    fault: "answer the oldest rows first",
    noticedBy: "gives the row appended last first, whatever its times say",
    spoil: (records) => ({
      query: async (table, query) => (await records.query(table, query)).reverse(),
    }),
  },
  {
    fault: "read a filter by null as no filter",
    noticedBy: "filters by null, by number, by boolean and by an object",
    spoil: (records) => ({
      query: (table, query = {}) =>
        records.query(table, { ...query, where: withoutNulls(query.where ?? {}) }),
    }),
  },
  {
    fault: "drop a row whose id is taken without a word",
    noticedBy: "refuses an id that is taken with conflict, and keeps the first row",
    spoil: (records) => ({
      append: (table, row) => records.append(table, row).catch(() => {}),
    }),
  },
];

describe("the records contract notices records that", () => {
  test.each(brokenRecords)("$fault", async ({ noticedBy, spoil }) => {
    expect(await failingCases(spoil)).toContain(noticedBy);
  });

  test("do nothing wrong: no case fails", async () => {
    expect(await failingCases(() => ({}))).toEqual([]);
  });
});

function withoutNulls<Filter extends object>(filter: Filter): Filter {
  // Every property of a filter may be left out.
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)) as Filter;
}

async function failingCases(spoil: BrokenRecords["spoil"]): Promise<string[]> {
  const failing: string[] = [];
  for (const contractCase of Object.values(recordsContract).flat()) {
    const outcome = runRecordsCase(
      {
        name: "broken",
        async open() {
          const records = spoiled(createMemoryRecords(), spoil);
          return { connect: async () => records };
        },
      },
      contractCase,
    );
    await outcome.catch(() => failing.push(contractCase.title));
  }
  return failing;
}

function spoiled(records: Records, spoil: BrokenRecords["spoil"]): Records {
  return {
    append: (table, row) => records.append(table, row),
    change: (table, where, changes) => records.change(table, where, changes),
    query: (table, query) => records.query(table, query),
    close: () => records.close(),
    ...spoil(records),
  };
}
