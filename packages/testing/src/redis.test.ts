import { randomUUID } from "node:crypto";
import { openRedis } from "@medtainer/core/storage/redis";
import { describe, test } from "vitest";
import { describeStore } from "./describe-store.js";

const url = "redis://127.0.0.1:6379";
const fault = await faultOfRedis();

// In CI a missing Redis is a failure: the cases run, and say so.
if (fault === undefined || process.env.CI === "true") {
  describeStore({
    name: "Redis",
    async open({ now }) {
      const prefix = `medtainer-test:${randomUUID()}:`;
      return {
        connect: async () => (await openRedis({ url, prefix, now })).store,
        remove: () => removeAll(prefix),
      };
    },
  });
} else {
  describe("Redis: store contract", () => {
    test.skip(`at ${url}: ${fault}`);
  });
}

async function faultOfRedis(): Promise<string | undefined> {
  const { store, close } = await openRedis({ url });
  const fault = await store.get(["absent"]).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  await close();
  return fault;
}

/** Before 1970 nothing has ended yet, so that the list is whole. */
async function removeAll(prefix: string): Promise<void> {
  const { store, close } = await openRedis({ url, prefix, now: () => 0 });
  for await (const [key] of store.list([])) await store.delete(key);
  await close();
}
