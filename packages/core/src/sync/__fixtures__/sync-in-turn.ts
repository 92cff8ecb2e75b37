// Syncs the contacts of a rolodex whenever the lease can be had, and prints what became of it, until it is killed.
import { setTimeout as sleep } from "node:timers/promises";
import { contacts, rolodexAt } from "../../../fixtures/rolodex.js";
import { connectVendor } from "../../client/connect-vendor.js";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { openPlace } from "../../storage/__fixtures__/open-place.js";
import { createLeases } from "../../storage/lease.js";
import { syncCollection } from "../sync-collection.js";

const [place = "", url = "", lifeMs = "0"] = process.argv.slice(2);
const { records } = await openPlace(place);
const parts = { records, leases: createLeases(records, { lifeMs: Number(lifeMs) }), now: Date.now };
const { send } = connectVendor(rolodexAt(url), { credential: { token: "token-0123456789" } });
const context = { signal: new AbortController().signal, reportProgress: () => console.log("page"), sleep };
const call: typeof send = (operation, input) => send(operation, input, { signal: context.signal });

for (;;) {
  try {
    const report = await syncCollection(parts, contacts, "default", { call, context });
    if (report) console.log(`read ${report.seen} ${report.isResumed ? "resumed" : "whole"}`);
  } catch (reason) {
    console.log(`failed ${MedtainerError.from(reason).code}`);
  }
  await sleep(20);
}
