import { expect, test } from "vitest";
import { MedtainerError } from "../../errors/medtainer-error.js";
import { abortError, sleep, withTimeout } from "./abort.js";

const timedOut = () => new MedtainerError("timeout", "Too slow.");

test("the caller's reason becomes cancelled or timeout, or stays what it is", () => {
  const own = new MedtainerError("rate_limited", "Enough.");
  expect(abortError(AbortSignal.abort()).code).toBe("cancelled");
  expect(abortError(AbortSignal.abort("the window was closed")).code).toBe("cancelled");
  expect(abortError(AbortSignal.abort(new DOMException("", "TimeoutError"))).code).toBe("timeout");
  expect(abortError(AbortSignal.abort(own))).toBe(own);
});

test("a sleep of an hour ends when the caller leaves, and keeps no process awake", async () => {
  const caller = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const slept = sleep(3_600_000, caller.signal);
  caller.abort();
  expect(timers()).toBe(before);
  await expect(slept).rejects.toMatchObject({ code: "cancelled" });
  await expect(sleep(3_600_000, caller.signal)).rejects.toMatchObject({ code: "cancelled" });
});

test("work that never ends is given up, and is told so", async () => {
  let told: AbortSignal | undefined;
  const work = withTimeout({ timeoutMs: 5, signal: new AbortController().signal, timedOut }, (signal) => {
    told = signal;
    return new Promise<never>(() => {});
  });
  await expect(work).rejects.toMatchObject({ code: "timeout", message: "Too slow." });
  expect(told?.aborted).toBe(true);
});

test("work whose caller has left is not begun", async () => {
  let begun = false;
  const work = withTimeout({ timeoutMs: 1000, signal: AbortSignal.abort(), timedOut }, async () => {
    begun = true;
  });
  await expect(work).rejects.toMatchObject({ code: "cancelled" });
  expect(begun).toBe(false);
});

test("a signal that outlives many calls keeps no listeners of theirs", async () => {
  const warnings: Error[] = [];
  const collect = (warning: Error) => warnings.push(warning);
  process.on("warning", collect);
  const { signal } = new AbortController();
  for (let count = 0; count < 50; count++) {
    await withTimeout({ timeoutMs: 1000, signal, timedOut }, async () => count);
    await sleep(0, signal);
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", collect);
  expect(warnings).toEqual([]);
});
