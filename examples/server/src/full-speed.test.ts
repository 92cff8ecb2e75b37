import { amazon } from "@medtainer/amazon";
import { amazonSandbox } from "@medtainer/amazon/sandbox";
import { cloudflare } from "@medtainer/cloudflare";
import { cloudflareSandbox } from "@medtainer/cloudflare/sandbox";
import {
  connectVendor,
  createToolServer,
  defineTool,
  type JsonObject,
  type Operation,
  type ToolReply,
  type Vendor,
} from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { digitalocean } from "@medtainer/digitalocean";
import { digitaloceanSandbox } from "@medtainer/digitalocean/sandbox";
import { freshbooks } from "@medtainer/freshbooks";
import { freshbooksSandbox } from "@medtainer/freshbooks/sandbox";
import { godaddy } from "@medtainer/godaddy";
import { godaddySandbox } from "@medtainer/godaddy/sandbox";
import { gohighlevel } from "@medtainer/gohighlevel";
import { gohighlevelSandbox } from "@medtainer/gohighlevel/sandbox";
import { googleWorkspace } from "@medtainer/google-workspace";
import { googleWorkspaceSandbox } from "@medtainer/google-workspace/sandbox";
import { quickbooks } from "@medtainer/quickbooks";
import { quickbooksSandbox } from "@medtainer/quickbooks/sandbox";
import { createSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import { afterEach, expect, test, vi } from "vitest";

interface Trial {
  readonly vendor: Vendor;
  readonly sandbox: SandboxDefinition;
  /** Only these; by default the first ten operations that read. */
  readonly operations?: readonly string[];
  /** How long everybody calls, by the clock of the test. */
  readonly seconds: number;
  /** Three quarters of what the vendor would let through in that time, for the operations that are called. */
  readonly atLeast: number;
}

const trials: readonly Trial[] = [
  // A token bucket for each operation; two of the slowest, and one that is quick.
  {
    vendor: amazon,
    sandbox: amazonSandbox,
    operations: ["searchOrders", "getOrder", "getInventorySummaries"],
    seconds: 300,
    // 20 at once and one in 178.6 s; 30 at once and one in 2 s; two a second.
    atLeast: 0.75 * (20 + 1 + 30 + 150 + 600),
  },
  // 1,200 in five minutes.
  { vendor: cloudflare, sandbox: cloudflareSandbox, seconds: 400, atLeast: 0.75 * 1_600 },
  // 250 a minute; of these, ten of the keys.
  {
    vendor: digitalocean,
    sandbox: digitaloceanSandbox,
    operations: ["listSshKeys", "listDroplets", "listSizes"],
    seconds: 150,
    atLeast: 0.75 * 625,
  },
  // No limits are known: everything goes.
  { vendor: freshbooks, sandbox: freshbooksSandbox, seconds: 0.2, atLeast: 100 },
  // 60 a minute to each of three.
  {
    vendor: godaddy,
    sandbox: godaddySandbox,
    operations: ["listDomains", "getDomain", "listRecords"],
    seconds: 150,
    atLeast: 0.75 * 3 * 150,
  },
  // 100 in ten seconds.
  { vendor: gohighlevel, sandbox: gohighlevelSandbox, seconds: 60, atLeast: 0.75 * 600 },
  // 60 a minute for whoever reads spreadsheets, 300 for documents.
  {
    vendor: googleWorkspace,
    sandbox: googleWorkspaceSandbox,
    operations: ["getSpreadsheet", "getValues", "getDocument"],
    seconds: 150,
    atLeast: 0.75 * (150 + 750),
  },
  // Ten a second, and 500 a minute.
  { vendor: quickbooks, sandbox: quickbooksSandbox, seconds: 90, atLeast: 0.75 * 750 },
];

afterEach(() => void vi.useRealTimers());

test.each(trials.map((trial) => [trial.vendor.title, trial] as const))(
  "at full speed %s never answers 429, and is used well",
  { timeout: 300_000 },
  async (_title, trial) => {
    // What is loaded with the first call takes real time.
    const { names, call, sandbox } = open(trial);
    await call(names[0] ?? "");
    await sandbox.close();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
    const { refused, asked } = await callAtFullSpeed(trial);
    expect(refused).toBe(0);
    expect(asked).toBeGreaterThanOrEqual(trial.atLeast);
  },
);

/** The vendor behind a tool server, with a tool for each of the operations. */
function open({ vendor, sandbox: definition, operations }: Trial) {
  const sandbox = createSandbox(definition, { latencyMs: 40, limits: { requests: 50_000 } });
  const tools = operationsOf(vendor, operations).map(toolOf);
  const fields = Object.keys(vendor.credential.fields);
  const server = createToolServer({
    vendors: [
      connectVendor(vendor, {
        credential: Object.fromEntries(fields.map((field) => [field, `any-${field}`])),
        fetch: sandbox.fetch,
        source: "sandbox",
      }),
    ],
    tools,
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const principal = { id: "local", scopes: ["read"] };
  const names = tools.map(({ name }) => name);
  return { sandbox, names, call: (name: string) => server.call({ name, input: {}, principal }) };
}

/** Forty callers, each of whom calls again as soon as he has an answer. */
async function callAtFullSpeed(trial: Trial) {
  const { sandbox, names, call } = open(trial);
  const endsAtMs = Date.now() + trial.seconds * 1_000;
  const callers = Array.from({ length: 40 }, async (_, caller) => {
    while (Date.now() < endsAtMs) {
      const waitMs = waitOf(await call(names[caller % names.length] ?? ""));
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  });
  await passTime(Promise.all(callers));
  const statuses = sandbox.requests.map(({ status }) => status);
  await sandbox.close();
  return { asked: statuses.length, refused: statuses.filter((status) => status === 429).length };
}

/** Lets the test's time pass in small steps, in which all that is due is done, until the work has ended. */
async function passTime(work: Promise<unknown>): Promise<void> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    // What was begun comes to its end before the clock moves on: nothing here takes time but waiting.
    for (let round = 0; round < 6; round++) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersToNextTimerAsync();
  }
  await work;
}

function operationsOf(
  vendor: Vendor,
  names: readonly string[] | undefined,
): readonly Operation<never, unknown>[] {
  const reading = vendor.operations.filter(({ effect }) => effect === "read");
  if (!names) return reading.slice(0, 10);
  const found = reading.filter(({ id }) => names.includes(id));
  expect(found.map(({ id }) => id).sort()).toEqual([...names].sort());
  return found;
}

/** A tool for one operation, whose input is whatever lets the request leave: a refusal counts as well. */
function toolOf(operation: Operation<never, unknown>, position: number) {
  const { parameters, input } = operation;
  const inPath = Object.entries(parameters).filter(
    ([key, placement]) => placement.in === "path" && input.properties?.[key],
  );
  const values: JsonObject = Object.fromEntries(inPath.map(([key]) => [key, "1"]));
  return defineTool({
    name: `full_speed_${position}`,
    title: operation.id,
    description: operation.route,
    input: { type: "object" },
    uses: [operation],
    // The values come out of the operation's own parameters.
    run: ({ call }) => call(operation, values as never),
  });
}

/** How long the server itself asks to wait, in milliseconds. */
function waitOf(reply: ToolReply): number {
  if (reply.ok) return 0;
  return reply.error.code === "rate_limited" ? (reply.error.details.retryAfterMs ?? 0) : 0;
}
