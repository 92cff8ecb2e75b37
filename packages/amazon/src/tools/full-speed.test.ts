import { expect, test } from "vitest";
import { openSeller } from "../__fixtures__/open-seller.js";
import { wideSeller } from "../__fixtures__/small-seller.js";
import type { InventorySnapshot } from "./inventory-snapshot.js";

/** A sandbox that counts as Amazon does, by a clock that runs. */
function openStrict(callTimeoutMs: number) {
  return openSeller(wideSeller, { now: Date.now, enforcesRateLimits: true, callTimeoutMs });
}

function statusesOf({ sandbox }: ReturnType<typeof openSeller>, operation: string) {
  return sandbox.requests.filter(({ operationId }) => operationId === operation).map(({ status }) => status);
}

test("pages of stock come at Amazon's pace, and none is refused", async () => {
  const seller = openStrict(60_000);
  const { items } = await seller.tool<InventorySnapshot>("amazon_inventory_snapshot", {});
  expect(items).toHaveLength(121);
  expect(statusesOf(seller, "getInventorySummaries")).toEqual([200, 200, 200, 200]);
});

test("what goes beyond the pages that Amazon allows at once is refused here, with the time to wait, and never there", async () => {
  const seller = openStrict(10_000);
  const asked = Array.from({ length: 23 }, (_, days) =>
    seller.tool("amazon_order_digest", { days: days + 1 }).then(
      () => "answered",
      (reason: unknown) => String(reason),
    ),
  );
  const answers = await Promise.all(asked);
  const answered = answers.filter((answer) => answer === "answered").length;
  expect(answers.filter((answer) => answer.includes("rate_limited"))).toHaveLength(23 - answered);
  // Amazon allows twenty; our own count may keep a little back.
  expect(answered).toBeGreaterThanOrEqual(15);
  expect(answered).toBeLessThanOrEqual(20);
  expect(statusesOf(seller, "searchOrders")).toEqual(Array.from({ length: answered }, () => 200));
});
