import type {
  RecordFilter,
  RecordQuery,
  RecordSelection,
  Records,
  RecordTable,
  RecordTables,
} from "@medtainer/core";
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
      async change(table, where, changes, options) {
        const rows = await records.query(table, { where });
        for (const row of rows) await records.change(table, keyOf(row), changes, options);
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
    noticedBy: "filters by null, by number and by boolean",
    spoil: (records) => ({
      query: (table, query = {}) =>
        records.query(table, { ...query, where: withoutNulls(query.where ?? {}) }),
    }),
  },
  {
    fault: "drop a row whose id is taken without a word",
    noticedBy: "refuses a key that is taken with conflict, in every table, and keeps the first row",
    spoil: (records) => ({
      append: (table, row, options) => records.append(table, row, options).catch(() => {}),
    }),
  },
  {
    fault: "number a row anew when it is written over",
    noticedBy: "numbers rows in the order in which they were first written, and never anew",
    spoil: (records) => ({
      async upsert(table, rows, options) {
        for (const row of rows) await records.remove(table, { where: keyOf(row) });
        return records.upsert(table, rows, options);
      },
    }),
  },
  {
    fault: "count every row of an upsert",
    noticedBy: "counts a record that differs in what it says, and writes without counting when it was seen",
    spoil: (records) => ({
      async upsert(table, rows, options) {
        await records.upsert(table, rows, options);
        return rows.length;
      },
    }),
  },
  {
    fault: "write the rows of an upsert one by one",
    noticedBy: "writes all rows or none",
    spoil: (records) => ({
      async upsert(table, rows, options) {
        let differing = 0;
        for (const row of rows) differing += await records.upsert(table, [row], options);
        return differing;
      },
    }),
  },
  {
    fault: "let the first of several rows with one key stand",
    noticedBy: "lets the last of several rows with one key stand, and counts it once",
    spoil: (records) => ({
      upsert: (table, rows, options) => records.upsert(table, rows.toReversed(), options),
    }),
  },
  {
    fault: "take the end of a range into it",
    noticedBy: "removes by a range of times: its beginning is in it, its end is not, and null never is",
    spoil: (records) => ({
      remove: (table, selection, options) => records.remove(table, withEndInRange(selection), options),
    }),
  },
  {
    fault: "remove every row for a selection that they do not understand",
    noticedBy: "refuses a selection with a misspelled member, which would be every row",
    spoil: (records) => ({
      remove: (table, { where, range, labels }, options) =>
        records.remove(table, definedParts({ where, range, labels }), options),
    }),
  },
  {
    fault: "forget where a page ended",
    noticedBy: "refuses to go on after something that is no sequence",
    spoil: (records) => ({
      query: (table, { after: _, ...query } = {}) => records.query(table, { ...query, limit: 0 }),
    }),
  },
  {
    fault: "repeat the last row of a page on the next",
    noticedBy: "goes through all rows page by page, each once, in either order",
    spoil: (records) => ({
      query: (table, query = {}) => records.query(table, withEarlierAfter(query)),
    }),
  },
  {
    fault: "find rows that carry one of several labels",
    noticedBy: "chooses records that carry all of several labels",
    spoil: (records) => ({
      query: (table, query = {}) =>
        records.query(table, query.labels ? { ...query, labels: query.labels.slice(0, 1) } : query),
    }),
  },
  {
    fault: "count no more than a page",
    noticedBy: "counts the rows of any selection",
    spoil: (records) => ({
      count: async (table, selection) => (await records.query(table, selection)).length,
    }),
  },
  {
    fault: "pay no heed to the fence",
    noticedBy: "refuses every write once another has the lease, with conflict, and writes nothing",
    spoil: (records) => ({
      append: (table, row) => records.append(table, row),
      change: (table, where, changes) => records.change(table, where, changes),
      upsert: (table, rows) => records.upsert(table, rows),
      remove: (table, selection) => records.remove(table, selection),
    }),
  },
  {
    fault: "refuse a fence whose lease has run out",
    noticedBy: "does not mind that the lease has run out, as long as nobody took it",
    spoil: (records) => ({
      append: (table, row, options) =>
        options?.fence
          ? Promise.reject(new Error("The lease has run out."))
          : records.append(table, row, options),
    }),
  },
  {
    fault: "leave changes out of the chain",
    noticedBy: "adds a link for each row that is appended or changed",
    spoil: (records) => {
      let changes = 0;
      return {
        async change(table, where, changed, options) {
          const count = await records.change(table, where, changed, options);
          changes += count;
          return count;
        },
        async verify(options) {
          const found = await records.verify(options);
          return { ...found, links: found.links - changes };
        },
      };
    },
  },
  {
    fault: "hash with a secret of their own",
    noticedBy: "has another head after each write, the same for the same writes in any database",
    spoil: (records) => ({
      async verify(options) {
        const { head, ...found } = await records.verify(options);
        return { ...found, head: head && `my ${head}` };
      },
    }),
  },
  {
    fault: "take a pruned log for a broken one",
    noticedBy: "is whole after old rows were pruned, table by table, and goes on",
    spoil: (records) => {
      let isPruned = false;
      return {
        remove(table, selection, options) {
          isPruned = true;
          return records.remove(table, selection, options);
        },
        async verify(options) {
          const found = await records.verify(options);
          const fault = { kind: "missing", table: "api_calls", id: "0" } as const;
          return isPruned ? { ...found, faults: [fault] } : found;
        },
      };
    },
  },
  {
    fault: "write over the audit log",
    noticedBy: "refuses the tables of the audit log",
    spoil: (records) => ({
      async upsert(table, rows, options) {
        if (table !== "approvals") return records.upsert(table, rows, options);
        for (const row of rows) await records.remove(table, { where: keyOf(row) });
        for (const row of rows) await records.append(table, row);
        return rows.length;
      },
    }),
  },
  {
    fault: "find what is deleted",
    noticedBy: "sees what a record says now: after an upsert, a change, and while it is deleted",
    spoil: (records) => ({
      upsert: (table, rows, options) =>
        records.upsert(
          table,
          rows.map((row) => ("deletedAtMs" in row ? { ...row, deletedAtMs: null } : row)),
          options,
        ),
    }),
  },
  {
    fault: "search every collection",
    noticedBy: "stays within one collection",
    spoil: (records) => ({
      search: async (search) =>
        (await Promise.all(["contacts", "orders"].map((kind) => records.search({ ...search, kind })))).flat(),
    }),
  },
  {
    fault: "pay no heed to the weights of fields",
    noticedBy: "weighs the fields as asked",
    spoil: (records) => ({ search: ({ weights: _, ...search }) => records.search(search) }),
  },
  {
    fault: "keep a closed connection open",
    noticedBy: "refuses every verb afterwards",
    spoil: () => ({ close: async () => {} }),
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

/** What names a row, of whatever table. */
function keyOf<Table extends RecordTable>(row: RecordTables[Table]): RecordFilter<Table> {
  const names = ["vendor", "account", "kind", "owner", "id"];
  const isNamedById = "id" in row && !("search" in row) && !("nicknames" in row);
  const key = Object.entries(row).filter(([name]) => (isNamedById ? name === "id" : names.includes(name)));
  // These are columns of the row's own table.
  return Object.fromEntries(key) as RecordFilter<Table>;
}

function withEndInRange<Table extends RecordTable>(
  selection: RecordSelection<Table>,
): RecordSelection<Table> {
  const { range } = selection;
  if (range?.to === undefined) return selection;
  return { ...selection, range: { ...range, to: range.to + 1 } };
}

function withEarlierAfter<Table extends RecordTable>(query: RecordQuery<Table>): RecordQuery<Table> {
  if (query.after === undefined || query.after < 1) return query;
  return { ...query, after: query.order === "oldest" ? query.after - 1 : query.after + 1 };
}

function definedParts<Parts extends object>(parts: Parts): { [Name in keyof Parts]-?: never } {
  // What is left is what a caller may give.
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [Name in keyof Parts]-?: never;
  };
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
    append: (table, row, options) => records.append(table, row, options),
    change: (table, where, changes, options) => records.change(table, where, changes, options),
    upsert: (table, rows, options) => records.upsert(table, rows, options),
    remove: (table, selection, options) => records.remove(table, selection, options),
    query: (table, query) => records.query(table, query),
    count: (table, selection) => records.count(table, selection),
    search: (search) => records.search(search),
    verify: (options) => records.verify(options),
    close: () => records.close(),
    ...spoil(records),
  };
}
