import type { Key } from "@medtainer/core";
import type { BrokenStore } from "./broken-store.js";

/** Faults in how keys are told apart. */
export const brokenKeys: readonly BrokenStore[] = [
  {
    fault: "joins the parts of a key with a colon",
    noticedBy: [
      "tells keys apart that look alike",
      "keeps the tenants a and a:b out of each other's lists",
      "lists everything for no parts at all, and nothing where nothing is",
    ],
    spoil: (store) => {
      const split = (key: Key) => key.join(":").split(":");
      return {
        get: (key) => store.get(split(key)),
        set: (key, value, expiry) => store.set(split(key), value, expiry),
        list: (prefix) => store.list(split(prefix)),
      };
    },
  },
  {
    fault: "takes letters that look the same for the same",
    noticedBy: ["tells keys apart that look alike"],
    spoil: (store) => {
      const normal = (key: Key) => key.map((part) => part.normalize());
      return {
        get: (key) => store.get(normal(key)),
        set: (key, value, expiry) => store.set(normal(key), value, expiry),
      };
    },
  },
  {
    fault: "deletes without regard to case",
    noticedBy: ["deletes one key and leaves those that look like it"],
    spoil: (store) => ({
      async delete(key) {
        await store.delete(key);
        await store.delete(key.map((part) => part.toUpperCase()));
      },
    }),
  },
  {
    fault: "compares a prefix with the joined parts",
    noticedBy: ["keeps the tenants a and a:b out of each other's lists"],
    spoil: (store) => ({
      async *list(prefix) {
        const start = prefix.map((part) => `${part}:`).join("");
        for await (const [key, value] of store.list([])) {
          if (`${key.join(":")}:`.startsWith(start)) yield [key, value];
        }
      },
    }),
  },
  {
    fault: "refuses long keys",
    noticedBy: ["takes keys of many and of long parts"],
    spoil: (store) => ({
      async set(key, value, expiry) {
        if (key.join().length > 255) throw new Error("too long");
        await store.set(key, value, expiry);
      },
    }),
  },
];
