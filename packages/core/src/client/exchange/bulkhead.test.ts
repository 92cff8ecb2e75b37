import { expect, test } from "vitest";
import { createBulkhead } from "./bulkhead.js";

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  let isBegun = false;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    run: () => {
      isBegun = true;
      return done;
    },
    end: () => end(),
    isBegun: () => isBegun,
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("so many are on their way at once; the others follow in the order of asking", async () => {
  const { run } = createBulkhead("Acme", { requests: 2, waiting: 10 });
  const works = Array.from({ length: 5 }, work);
  const begun = () => works.map(({ isBegun }) => isBegun());
  const running = works.map((one) => run(never, one.run));
  await settled();
  expect(begun()).toEqual([true, true, false, false, false]);
  works[1]?.end();
  await settled();
  expect(begun()).toEqual([true, true, true, false, false]);
  for (const one of works) one.end();
  await Promise.all(running);
});

test("one too many is refused, and the next is let in when somebody has left", async () => {
  const { admit } = createBulkhead("Acme", { requests: 1, waiting: 1 });
  const [one, two] = [work(), work()];
  const inside = [admit(one.run), admit(two.run)];
  await expect(admit(async () => "sent")).rejects.toMatchObject({
    code: "rate_limited",
    message: "1 requests to Acme are on their way and 1 more wait; this one was not sent.",
    details: { retryAfterMs: 1_000 },
  });
  one.end();
  await inside[0];
  expect(await admit(async () => "sent")).toBe("sent");
  two.end();
  await inside[1];
});

test("whoever gives up in the queue is let go at once, and his work is never begun", async () => {
  const { run } = createBulkhead("Acme", { requests: 1, waiting: 10 });
  const [first, second] = [work(), work()];
  const running = run(never, first.run);
  const leaving = new AbortController();
  const waiting = run(leaving.signal, second.run);
  leaving.abort();
  await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
  first.end();
  await running;
  await settled();
  expect(second.isBegun()).toBe(false);
  expect(await run(never, async () => "room")).toBe("room");
});

test("whoever gives up later is no longer the bulkhead's business", async () => {
  const { run } = createBulkhead("Acme", { requests: 1, waiting: 10 });
  const leaving = new AbortController();
  const one = work();
  const running = run(leaving.signal, one.run);
  leaving.abort();
  one.end();
  await expect(running).resolves.toBeUndefined();
});
