import { connectVendor, createToolServer, ERROR_CODES, type ErrorCode } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { describe, expect, test } from "vitest";
import { callApproved } from "../fixtures/call-approved.js";
import { type FaultyVendor, openPatientSandbox, startFaultyVendor } from "../fixtures/faulty-vendor.js";
import { onMethod, refuse } from "../fixtures/misbehaviour.js";
import { secretsOf, type TestedCall, type TestedVendor, testedVendors } from "../fixtures/tested-vendors.js";
import type { Ask } from "../fixtures/tool-rows/tool-row.js";
import { attempts, type Fault, postFaults, readFaults } from "../fixtures/vendor-faults.js";

describe.each(testedVendors.map((row) => [row.vendor.title, row] as const))("%s", (_title, row) => {
  const shared = openPatientSandbox(row.sandbox);

  test.concurrent.each(named(readFaults))("a call that reads and meets %s", async (_name, fault) => {
    const { call, faulty } = await open(row, shared, fault.timeoutMs);
    faulty.misbehave(fault.misbehave(row));
    expectFailure(await call(row.read), fault, row);
    const methods = faulty.arrived.map(({ method }) => method);
    expect(methods).toEqual(Array(valueFor(row, fault.requests)).fill("GET"));
    await faulty.close();
  });

  const faultsOfPost = postFaults.filter(({ ofJson }) => !(ofJson && row.postAnswersNothing));

  test.concurrent.each(named(faultsOfPost))(
    "a POST that meets %s has its effect once at most",
    async (_name, fault) => {
      // Of its own: what one call has written would be in the way of the next.
      const { call, ask, faulty } = await open(row, openPatientSandbox(row.sandbox), fault.timeoutMs);
      const { postOnce } = row;
      const before = await postOnce?.count(ask);
      const made = await row.post(ask);
      faulty.misbehave(onMethod("POST", fault.misbehave(row)));
      expectFailure(await call(made), fault, row);
      const posts = faulty.arrived.filter(({ method }) => method === "POST");
      if (postOnce === undefined || before === undefined) expect(posts).toHaveLength(1);
      else {
        const keys = posts.map(({ target }) =>
          new URL(target, "http://vendor").searchParams.get(postOnce.key),
        );
        expect(keys).toEqual(keys.map(() => expect.stringMatching(/.{8}/)));
        expect(new Set(keys).size).toBe(1);
        expect(await postOnce.count(ask)).toBeLessThanOrEqual(before + 1);
      }
      await faulty.close();
    },
  );

  test.concurrent("what fails twice and then works, works", async () => {
    const { call, faulty } = await open(row, shared);
    const fail = refuse(503)(row);
    faulty.misbehave((...request) => faulty.arrived.length <= 2 && fail(...request));
    expect(await call(row.read)).toMatchObject({ status: "ok" });
    expect(faulty.arrived.length).toBeGreaterThanOrEqual(attempts);
    await faulty.close();
  });

  test.concurrent("a Retry-After of a second is waited for", async () => {
    const { call, faulty } = await open(row, shared);
    const fail = refuse(429, { "retry-after": "1" })(row);
    const arrivedAtMs: number[] = [];
    faulty.misbehave((...request) => {
      arrivedAtMs.push(performance.now());
      return arrivedAtMs.length === 1 && fail(...request);
    });
    expect(await call(row.read)).toMatchObject({ status: "ok" });
    const [first = 0, second = 0] = arrivedAtMs;
    expect(second - first).toBeGreaterThanOrEqual(990);
    await faulty.close();
  });

  test.concurrent("a vendor that goes on failing is left alone, and the caller is told for how long", async () => {
    const { call, faulty } = await open(row, shared);
    faulty.misbehave(refuse(500)(row));
    // Ten failures in a row are enough, and each call has three.
    const seen = await Promise.all([row.read, row.read, row.read, row.read].map(call));
    for (const { code } of seen) expect(code).toBe("vendor_unavailable");
    const arrived = faulty.arrived.length;
    const left = await call(row.read);
    expect(left.message).toBe(`${row.vendor.title} failed 10 times in a row and is left alone for a while.`);
    expect(left.retryAfterMs).toBeGreaterThan(0);
    expect(left.retryAfterMs).toBeLessThanOrEqual(30_000);
    expect(faulty.arrived).toHaveLength(arrived);
    await faulty.close();
  });
});

/** What a model reads of a call that failed. */
interface Failure {
  readonly status: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly nextStep: string;
  readonly retryAfterMs?: number;
}

interface OpenVendor {
  readonly faulty: FaultyVendor;
  /** What the model reads. */
  call(made: TestedCall): Promise<Failure>;
  /** The data of a call that works. */
  readonly ask: Ask;
}

async function open(
  row: TestedVendor,
  sandbox: (request: Request) => Promise<Response>,
  timeoutMs?: number,
): Promise<OpenVendor> {
  const { vendor } = row;
  const faulty = await startFaultyVendor(vendor.baseUrl, sandbox);
  const timed = timeoutMs === undefined ? vendor : { ...vendor, timeoutMs };
  const server = createToolServer({
    vendors: [connectVendor(timed, { credential: secretsOf(vendor), baseUrl: faulty.baseUrl })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
    policy: { approve: "none" },
  });
  const principal = { id: "tester", scopes: ["read", "write", "destructive"] };
  const call = async ({ tool, input }: TestedCall) =>
    JSON.parse((await callApproved(server, { name: tool, input, principal })).text);
  return {
    faulty,
    call,
    ask: async (tool, input = {}) => (await call({ tool, input: { ...input } })).data,
  };
}

/** One clear sentence, what to do next, and nothing that nobody should see. */
function expectFailure(failure: Failure, fault: Fault, row: TestedVendor): void {
  const { code, says } = fault;
  expect(failure).toMatchObject({ status: "error", code, message: expect.stringMatching(says) });
  // What is too long is found where the vendor's name is not known.
  if (code !== "payload_too_large") expect(failure.message).toContain(row.vendor.title);
  expect(failure.message).toMatch(/[.!?…)]$/);
  expect(failure.message.length).toBeLessThan(700);
  expect(failure.message).not.toMatch(/[<>\n]|\bat .+:\d+:\d+|undefined|\[object/);
  const { retryable, nextStep } = ERROR_CODES[code];
  expect([failure.retryable, failure.nextStep]).toEqual([retryable, nextStep]);
  expect(failure.retryAfterMs).toBe(valueFor(row, fault.retryAfterMs));
  for (const secret of Object.values(secretsOf(row.vendor))) {
    expect(JSON.stringify(failure)).not.toContain(secret);
  }
}

function valueFor<Value extends number | undefined>(
  row: TestedVendor,
  value: Value | ((row: TestedVendor) => Value),
): Value {
  return typeof value === "function" ? value(row) : value;
}

function named<Row extends Fault>(faults: readonly Row[]): (readonly [string, Row])[] {
  return faults.map((fault) => [fault.name, fault]);
}
