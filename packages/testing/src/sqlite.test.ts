import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import { describeRecords } from "./describe-records.js";
import { describeStore } from "./describe-store.js";

describeStore({
  name: "SQLite",
  async open({ now }) {
    const { path, remove } = await makeFolder();
    return {
      async connect() {
        const { store, records } = await openSqlite({ path, now });
        await records.close();
        return store;
      },
      remove,
    };
  },
});

describeRecords({
  name: "SQLite",
  async open() {
    const { path, remove } = await makeFolder();
    return {
      async connect() {
        const { store, records } = await openSqlite({ path });
        await store.close();
        return records;
      },
      remove,
    };
  },
});

describeStore({
  name: "SQLite in memory",
  async open({ now }) {
    const { store } = await openSqlite({ path: ":memory:", now });
    return { connect: async () => store };
  },
});

async function makeFolder() {
  const folder = await mkdtemp(join(tmpdir(), "medtainer-"));
  return { path: join(folder, "test.db"), remove: () => rm(folder, { recursive: true }) };
}
