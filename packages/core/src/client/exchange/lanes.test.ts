import { expect, test } from "vitest";
import { createLanes } from "./lanes.js";

const lanes = () =>
  createLanes({
    title: "Acme",
    bulkhead: { requests: 1, waiting: 1 },
    breaker: { failures: 1, openMs: 60_000 },
  });

test("each account has a lane of its own, and keeps it", async () => {
  const laneOf = lanes();
  await laneOf("one").breaker(async () => new Response(null, { status: 500 }));
  expect(() => laneOf("one").breaker.refuseWhileOpen()).toThrow(
    expect.objectContaining({ code: "vendor_unavailable" }),
  );
  expect(() => laneOf("two").breaker.refuseWhileOpen()).not.toThrow();
});

test("the lanes of 500 accounts are kept, and none that is in use is forgotten", async () => {
  const laneOf = lanes();
  let end = () => {};
  const inUse = laneOf("in use").bulkhead.admit(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  const first = laneOf("first");
  const busy = laneOf("in use");
  for (let number = 0; number < 600; number++) laneOf(`account ${number}`);
  expect(laneOf("in use")).toBe(busy);
  expect(laneOf("first")).not.toBe(first);
  end();
  await inUse;
});
