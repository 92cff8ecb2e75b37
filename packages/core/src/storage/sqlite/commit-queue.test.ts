import { describe, expect, test } from "vitest";
import { CommitQueue, type Transaction } from "./commit-queue.js";

/** A table of one column that undoes what is not committed, and notes what happens to it. */
function createTable(failing: { begin?: boolean; commit?: boolean } = {}) {
  const events: string[] = [];
  const rows: string[] = [];
  let pending: string[] = [];
  const transaction: Transaction = {
    begin() {
      if (failing.begin) throw new Error("locked");
      events.push("begin");
    },
    commit() {
      if (failing.commit) throw new Error("disk full");
      events.push("commit");
      rows.push(...pending);
      pending = [];
    },
    rollback() {
      events.push("rollback");
      pending = [];
    },
  };
  const insert = (row: string) => () => {
    if (rows.includes(row) || pending.includes(row)) throw new Error(`${row} is taken`);
    pending.push(row);
    return row;
  };
  return { queue: new CommitQueue(transaction), insert, rows, events, failing };
}

describe("CommitQueue", () => {
  test("commits the writes of one turn together, in order, and then answers each", async () => {
    const { queue, insert, rows, events } = createTable();
    const writes = ["a", "b", "c"].map((row) => queue.write(() => insert(row)));
    expect(rows).toEqual([]);
    expect(await Promise.all(writes)).toEqual(["a", "b", "c"]);
    expect(rows).toEqual(["a", "b", "c"]);
    expect(events).toEqual(["begin", "commit"]);
  });

  test("settles no write before its commit", async () => {
    const { queue, insert, events } = createTable();
    const settled = queue.write(() => insert("a")).then(() => events.push("settled"));
    await settled;
    expect(events).toEqual(["begin", "commit", "settled"]);
  });

  test("starts a transaction for each turn that writes", async () => {
    const { queue, insert, events } = createTable();
    await queue.write(() => insert("a"));
    await queue.write(() => insert("b"));
    expect(events).toEqual(["begin", "commit", "begin", "commit"]);
  });

  test("rejects the writes that fail alone, wherever in the group they stand", async () => {
    const { queue, insert, rows } = createTable();
    const names = ["a", "a", "b", "c", "c", "c", "d", "e", "b"];
    const outcomes = await Promise.allSettled(names.map((name) => queue.write(() => insert(name))));
    expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual(
      names.map((name, position) => names.indexOf(name) === position),
    );
    expect(rows).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("survives a group of thousands that all fail", async () => {
    const { queue, insert, rows } = createTable();
    await queue.write(() => insert("a"));
    const writes = Array.from({ length: 5000 }, () => queue.write(() => insert("a")));
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(rows).toEqual(["a"]);
  });

  test.each(["begin", "commit"] as const)(
    "rejects the whole group when %s fails, and works again",
    async (stage) => {
      const { queue, insert, rows, failing } = createTable({ [stage]: true });
      const outcomes = await Promise.allSettled(["a", "b"].map((row) => queue.write(() => insert(row))));
      expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      failing[stage] = false;
      await queue.write(() => insert("b"));
      expect(rows).toEqual(["b"]);
    },
  );

  test("prepares a write at once and rejects it when that fails", async () => {
    const { queue, insert, rows } = createTable();
    const unprepared = queue.write(() => {
      throw new Error("no such column");
    });
    const prepared = queue.write(() => insert("a"));
    await expect(unprepared).rejects.toThrow(/no such column/);
    await prepared;
    expect(rows).toEqual(["a"]);
  });

  test("reads what stands after the writes asked for before, once they are committed", async () => {
    const { queue, insert, rows } = createTable();
    void queue.write(() => insert("a"));
    const read = queue.read(() => "read");
    void queue.write(() => insert("b"));
    expect(rows).toEqual([]);
    expect(await read).toBe("read");
    expect(rows).toEqual(["a", "b"]);
  });

  test("reads at once when nothing waits, without a transaction", async () => {
    const { queue, events } = createTable();
    expect(await queue.read(() => "read")).toBe("read");
    expect(events).toEqual([]);
  });

  test("commits what waits when it is told to", () => {
    const { queue, insert, rows } = createTable();
    void queue.write(() => insert("a"));
    queue.flush();
    expect(rows).toEqual(["a"]);
  });
});
