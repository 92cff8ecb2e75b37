// Works under a lease until it is killed: each turn writes a row with the fence, and prints what became of it.
import { setTimeout as sleep } from "node:timers/promises";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { createLeases, type HeldLease } from "../lease.js";
import { openPlace } from "./open-place.js";

const [place = "", owner = "", lifeMs = "0"] = process.argv.slice(2);
const { records } = await openPlace(place);
const leases = createLeases(records, { owner, lifeMs: Number(lifeMs) });
console.log("ready");

for (;;) {
  const lease = await leases.take("job").catch((reason) => {
    // A process that slept may find its connection gone, and goes on with another.
    if (MedtainerError.from(reason).code !== "storage_unavailable") throw reason;
  });
  if (lease) await work(lease);
  await sleep(5);
}

async function work({ fence, lost }: HeldLease): Promise<void> {
  console.log(`took ${fence.fence}`);
  for (let turn = 0; ; turn += 1) {
    try {
      await records.append("interactions", row(`${owner}-${fence.fence}-${turn}`, fence.fence), { fence });
      console.log(`wrote ${fence.fence}`);
    } catch (reason) {
      const { code } = MedtainerError.from(reason);
      console.log(`${code === "conflict" ? "refused" : code} ${fence.fence}`);
      if (code === "conflict") return;
    }
    // A holder that is slow to notice its loss: the fence alone keeps its writes out.
    if (lost.aborted && turn % 10 === 9) return;
    await sleep(5);
  }
}

function row(id: string, fence: number) {
  return {
    id,
    vendor: "acme",
    account: "default",
    contactId: "1",
    kind: "note",
    direction: null,
    summary: owner,
    data: {},
    occurredAtMs: fence,
  };
}
