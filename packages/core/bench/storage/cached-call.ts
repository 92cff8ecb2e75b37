import { type Letterbox, letterboxAt, listLetters, openLetterbox } from "../../fixtures/letterbox.js";
import { connectVendor, createToolServer, defineTool, type Tool } from "../../src/index.js";
import { createMemoryRecords, createMemoryStore } from "../../src/storage/memory.js";
import type { BenchDatabase } from "./databases.js";
import { measureEach, printRow } from "./measure.js";

const rounds = 1_000;
const readers = ["live", "cached"].map(
  (kind): Tool<never, unknown> =>
    defineTool({
      name: `letterbox_read_${kind}`,
      title: "Read letters",
      description: "All letters.",
      input: { type: "object" },
      uses: [listLetters],
      ...(kind === "cached" ? { cacheSeconds: 3600 } : {}),
      run: async ({ call }) => call(listLetters, {}),
    }),
);

/**
 * A tool call that a vendor on the loopback answers, and one that the cache answers; both are audited. What a cached call
 * costs more than with storage in memory is the work of the storage: of the store in which the answer is looked up, and of
 * the audit log, which writes the same rows whatever answers.
 */
export async function benchCachedCall(databases: readonly BenchDatabase[]): Promise<void> {
  const box = await openLetterbox(Array.from({ length: 20 }, (_, id) => ({ id, text: "a letter" })));
  const memory = { records: createMemoryRecords(), store: createMemoryStore() };
  printRow(["one tool call", "live ms", "cached ms", "cached/live", "us CPU", "us lookup", "us audit"]);
  try {
    await measureCalls(box, memory);
    const least = await measureCalls(box, memory);
    printRow(["memory", least.live, least.cached, least.cached / least.live, least.cpuMicroseconds]);
    for (const { name, records, store } of databases) {
      const { live, cached, cpuMicroseconds } = await measureCalls(box, { records, store });
      const lookup = await measureCalls(box, { ...memory, store });
      const log = await measureCalls(box, { ...memory, records });
      const [ofLookup, ofAudit] = [lookup, log].map((cost) => cost.cpuMicroseconds - least.cpuMicroseconds);
      printRow([name, live, cached, cached / live, cpuMicroseconds, ofLookup ?? 0, ofAudit ?? 0]);
    }
  } finally {
    await box.close();
  }
}

async function measureCalls(
  box: Letterbox,
  { records, store }: Pick<BenchDatabase, "records" | "store">,
): Promise<{ live: number; cached: number; cpuMicroseconds: number }> {
  const vendor = connectVendor(letterboxAt(box.url), { credential: { token: "token-0123456789" } });
  const server = createToolServer({ vendors: [vendor], tools: readers, records, store });
  const call = async (kind: string) => {
    const principal = { id: "bench", scopes: ["read"] };
    const reply = await server.call({ name: `letterbox_read_${kind}`, input: {}, principal });
    if (!reply.ok) throw new Error(reply.text);
  };
  const times = Array.from({ length: rounds }, (_, round) => round);
  const live = await measureEach(times, () => call("live"));
  await measureEach(times, () => call("cached"));
  const before = process.cpuUsage();
  const cached = await measureEach(times, () => call("cached"));
  const { user, system } = process.cpuUsage(before);
  await server.drain();
  return { live: live.p50, cached: cached.p50, cpuMicroseconds: (user + system) / rounds };
}
