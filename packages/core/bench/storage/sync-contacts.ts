// Syncs made-up contacts into a database, in a process of its own, and prints what it took as one line of JSON.
import { setTimeout as sleep } from "node:timers/promises";
import type { Collection, JsonObject } from "../../src/index.js";
import { openPlace } from "../../src/storage/__fixtures__/open-place.js";
import { createLeases } from "../../src/storage/lease.js";
import { syncCollection } from "../../src/sync/sync-collection.js";
import type { SyncCost } from "./contact-search.js";
import { contactOf } from "./contacts.js";

const [place = "", words = "0"] = process.argv.slice(2);
const total = Number(words);
const pageSize = 100;

/** Pages as a vendor would answer them; making them is not counted as work of the sync. */
let makingMs = 0;
const contacts: Collection = {
  vendor: "acme",
  kind: "contacts",
  list: {
    uses: [],
    async readPage(_call, cursor) {
      const start = performance.now();
      const first = typeof cursor === "number" ? cursor : 0;
      const items = Array.from({ length: Math.min(pageSize, total - first) }, (_, row) =>
        itemOf(first + row),
      );
      makingMs += performance.now() - start;
      const next = first + pageSize;
      return { items, total, ...(next < total && { next }) };
    },
  },
  key: "/id",
  search: { name: "/name", company: "/company", email: "/email", phone: "/phone", city: "/city" },
  labels: { tag: "/tags/*", stage: "/stage" },
  occurredAt: "/added",
  freshSeconds: 900,
};

function itemOf(index: number): JsonObject {
  const contact = { ...contactOf(index), source: "website", address1: "1 Main Street" };
  return { id: `contact-${index}`, ...contact, tags: [index % 40], stage: index % 7, added: index };
}

const { records, close } = await openPlace(place);
const parts = { records, leases: createLeases(records), now: Date.now };
const idleBytes = process.memoryUsage().rss;
let mostBytes = idleBytes;
const context = {
  signal: new AbortController().signal,
  reportProgress: () => {
    mostBytes = Math.max(mostBytes, process.memoryUsage().rss);
  },
  sleep,
};
const call = () => Promise.reject(new Error("Pages are made here."));
const before = process.cpuUsage();
const start = performance.now();
const report = await syncCollection(parts, contacts, "main", { call, context });
const busyMs = performance.now() - start - makingMs;
const { user, system } = process.cpuUsage(before);
if (report?.kept !== total) throw new Error(`${report?.kept} of ${total} contacts were kept.`);
const cost: SyncCost = {
  recordsPerSecond: (total / busyMs) * 1000,
  cpuMicroseconds: (user + system - makingMs * 1000) / total,
  megabytesAbove: (mostBytes - idleBytes) / 1024 ** 2,
};
console.log(JSON.stringify(cost));
// A server stays, and sorts its indexes when nothing more is written.
await sleep(total > 10_000 ? 20_000 : 2_000);
await close();
