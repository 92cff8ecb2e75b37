// Tries to win every approval and every code of a file that other processes try to win too; prints how many it won.
import { openSqlite } from "../sqlite.js";

const [path = "", name = "", count = "0"] = process.argv.slice(2);
const { store, records, close } = await openSqlite({ path });
const won = { approvals: 0, codes: 0, locks: 0 };

for (let row = 0; row < Number(count); row += 1) {
  const id = String(row);
  won.approvals += await records.change(
    "approvals",
    { id, status: "pending" },
    { status: "used", settledBy: name },
  );
  if ((await store.take(["code", id])) !== undefined) won.codes += 1;
  if (await store.compareAndSet(["lock", id], undefined, name)) won.locks += 1;
  await store.increment(["count"], {});
}
await close();
console.log(JSON.stringify(won));
