import { randomUUID } from "node:crypto";
import { openPostgres } from "@medtainer/core/storage/postgres";
import pg from "pg";
import { describeRecords } from "./describe-records.js";
import { describeStore } from "./describe-store.js";

const url = String(process.env.MEDTAINER_TEST_POSTGRES_URL);

describeStore({
  name: "PostgreSQL",
  async open({ now }) {
    const { schema, remove } = makeSchema();
    return {
      async connect() {
        const { store, records } = await openPostgres({ url, schema, now });
        await records.close();
        return store;
      },
      remove,
    };
  },
});

describeRecords({
  name: "PostgreSQL",
  async open() {
    const { schema, remove } = makeSchema();
    return {
      async connect() {
        const { store, records } = await openPostgres({ url, schema });
        await store.close();
        return records;
      },
      remove,
    };
  },
});

function makeSchema() {
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  const remove = async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`drop schema if exists ${schema} cascade`);
    await client.end();
  };
  return { schema, remove };
}
