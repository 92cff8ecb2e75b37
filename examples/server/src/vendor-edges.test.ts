import { connectVendor, createToolServer, type Json, type ReplyContent } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { afterEach, describe, expect, test, vi } from "vitest";
import { callApproved } from "../fixtures/call-approved.js";
import { openPatientSandbox } from "../fixtures/faulty-vendor.js";
import { secretsOf, testedVendors } from "../fixtures/tested-vendors.js";
import type { Ask } from "../fixtures/tool-rows/tool-row.js";
import { emptied, withSeed } from "../fixtures/vendor-edges/edge-rows.js";
import { vendorEdges } from "../fixtures/vendor-edges.js";

/** Letters of four alphabets, a family of emoji, letters made of two characters, and what has a meaning elsewhere. */
const texts = [
  "Zoë Müller-Šímová",
  "株式会社 メディカル",
  "عيادة النور",
  "Dr. 👩‍⚕️ Ωμέγα",
  "Cafe\u0301 Ame\u0301lie",
  'O\'Brien & "Söhne" <GmbH> 100%',
];
/** More than fits into one reply many times over. */
const usualRows = 10_000;
const zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"];
/** A quarter of an hour past midnight in UTC, on the last day of a fiscal quarter. */
const quietHour = Date.UTC(2026, 5, 30, 0, 15);

const zoneAtStart = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zoneAtStart === undefined) delete process.env.TZ;
  else process.env.TZ = zoneAtStart;
});

describe.each(Object.entries(vendorEdges))("%s", (_name, edges) => {
  test.each(edges.empty)("an account with nothing in it: $tool", async ({ tool, input, answer }) => {
    const { ask } = open(emptied(edges));
    expect(await ask(tool, input)).toMatchObject(answer);
  });

  test.each(edges.money ?? [])("money: $about", async ({ tool, input, answer }) => {
    expect(await open(edges.sandbox).ask(tool, input)).toMatchObject(answer);
  });

  test.each(edges.echo ? texts : [])("%s comes back as it was written", async (text) => {
    expect(await edges.echo?.(open(edges.sandbox).ask, text)).toContain(text);
  });

  const { tool, grow, page, keys, rows = usualRows } = edges.many;

  test(`${rows} rows are read to their end, each once`, async () => {
    const { reply } = open(withSeed(edges.sandbox, (seeded) => grow(seeded, rows)));
    const seen: string[] = [];
    let answered: Json = null;
    for (let number = 1; seen.length < rows; number += 1) {
      const input = page(number, answered);
      if (input === undefined) break;
      const before = seen.length;
      for (let cursor: string | undefined = ""; cursor !== undefined; ) {
        const content: ReplyContent = await reply(tool, { ...input, ...(cursor && { cursor }) });
        expect(JSON.stringify(content).length).toBeLessThanOrEqual(100_000);
        seen.push(...keys(content.data));
        answered = content.data;
        cursor = content.metadata.cursor;
      }
      if (seen.length === before) break;
    }
    expect(seen).toHaveLength(rows);
    expect(new Set(seen).size).toBe(rows);
  });

  test.each(edges.anywhere)("$tool answers the same wherever the server stands", async ({ tool, input }) => {
    vi.useFakeTimers({ now: quietHour, toFake: ["Date"] });
    const answers: unknown[] = [];
    for (const zone of ["UTC", ...zones]) {
      process.env.TZ = zone;
      answers.push(await open(edges.sandbox, () => quietHour).ask(tool, input));
    }
    // The zones were really other ones.
    expect(new Date(quietHour).getTimezoneOffset()).toBe(-345);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

interface OpenAccount {
  readonly ask: Ask;
  /** The whole reply. */
  reply(tool: string, input: object): Promise<ReplyContent>;
}

function open(sandbox: SandboxDefinition, now?: () => number): OpenAccount {
  const { vendor } = testedVendors.find((row) => row.vendor.name === sandbox.vendor) ?? {};
  if (vendor === undefined) throw new Error(`${sandbox.vendor} is no tested vendor.`);
  const fetch = now ? createSandbox(sandbox, { now }).fetch : openPatientSandbox(sandbox);
  const server = createToolServer({
    // A vendor without limits: how fast it may be asked is not what this is about.
    vendors: [connectVendor({ ...vendor, rateLimits: [] }, { credential: secretsOf(vendor), fetch })],
    records: createMemoryRecords({ maximumRows: 100_000 }),
    store: createMemoryStore(),
    policy: { approve: "none" },
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const reply: OpenAccount["reply"] = async (tool, input) => {
    const answered = await callApproved(server, { name: tool, input, principal });
    if (!answered.ok) throw new Error(`${tool}: ${answered.text}`);
    return answered.content;
  };
  return {
    reply,
    // The caller names what the tool answers.
    ask: async <Answer>(tool: string, input: object = {}) => (await reply(tool, input)).data as Answer,
  };
}
