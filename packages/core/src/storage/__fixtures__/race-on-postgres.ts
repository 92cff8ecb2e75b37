// Tries to win every approval, code and lock of a place that other processes try to win too; prints how many it won.
import { openPlace } from "./open-place.js";

const [place = "", name = "", count = "0"] = process.argv.slice(2);
const { store, records, close } = await openPlace(place);
const won = { approvals: 0, codes: 0, locks: 0, words: 0 };

for (let row = 0; row < Number(count); row += 1) {
  const id = String(row);
  const [approved, code, isLocked, isSpoken] = await Promise.all([
    records.change("approvals", { id, status: "pending" }, { status: "used", settledBy: name }),
    store.take(["code", id]),
    store.compareAndSet(["lock", id], undefined, name),
    store.compareAndSet(["word", id], { member: id, order: 1 }, name),
    store.increment(["count"], {}),
  ]);
  won.approvals += approved;
  if (code !== undefined) won.codes += 1;
  if (isLocked) won.locks += 1;
  if (isSpoken) won.words += 1;
}
await close();
console.log(JSON.stringify(won));
