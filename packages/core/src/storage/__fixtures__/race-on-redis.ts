// Waits until as many processes as told are here, tries to win every code and lock before they do, prints how many it won.
import { openRedis } from "../redis.js";
import type { Key } from "../store.js";

const [url = "", name = "", count = "0", racers = "0"] = process.argv.slice(2);
const { store, close } = await openRedis({ url });
const won = { codes: 0, locks: 0 };

await store.increment(["ready"], {});
while ((await store.get(["ready"])) !== Number(racers));
for (let row = 0; row < Number(count); row += 1) {
  const id = String(row);
  if ((await store.take(["code", id])) !== undefined) won.codes += 1;
  if (await store.compareAndSet(["lock", id], undefined, name)) won.locks += 1;
  await addOne(["sum"]);
  await store.increment(["count"], {});
}
await close();
console.log(JSON.stringify(won));

/** Counts up without `increment`: reads, and writes where nobody else has written since. */
async function addOne(key: Key): Promise<void> {
  const sum = await store.get(key);
  if (!(await store.compareAndSet(key, sum, Number(sum) + 1))) await addOne(key);
}
