import type { Json, Key } from "@medtainer/core";
import { collect } from "../collect.js";
import type { BrokenStore } from "./broken-store.js";

/** Faults in lists. */
export const brokenLists: readonly BrokenStore[] = [
  {
    fault: "lists in the order of writing",
    noticedBy: [
      "treats an ended value as absent in every verb",
      "lists in the order of the parts, with values",
      "lists everything for no parts at all, and nothing where nothing is",
    ],
    spoil: (store) => {
      const written: Key[] = [];
      return {
        async set(key, value, expiry) {
          await store.set(key, value, expiry);
          written.push(key);
        },
        async *list(prefix) {
          const entries = await collect(store.list(prefix));
          const position = ([key]: readonly [Key, Json]) => written.findIndex((one) => isSame(one, key));
          yield* entries.sort((left, right) => position(left) - position(right));
        },
      };
    },
  },
  {
    fault: "orders by UTF-16 units",
    noticedBy: ["lists in the order of the parts, with values"],
    spoil: (store) => ({
      async *list(prefix) {
        const entries = await collect(store.list(prefix));
        yield* entries.sort(([left], [right]) => (left.join("\0") < right.join("\0") ? -1 : 1));
      },
    }),
  },
  {
    fault: "lists nothing for no parts",
    noticedBy: ["lists everything for no parts at all, and nothing where nothing is"],
    spoil: (store) => ({
      async *list(prefix) {
        for await (const entry of store.list(prefix)) if (prefix.length > 0) yield entry;
      },
    }),
  },
  {
    fault: "takes the beginning of a part for the part",
    noticedBy: [
      "keeps the tenants a and a:b out of each other's lists",
      "takes a prefix as whole parts, never as the beginning of a part",
    ],
    spoil: (store) => ({
      async *list(prefix) {
        for await (const [key, value] of store.list(prefix.slice(0, -1))) {
          if (key[prefix.length - 1]?.startsWith(prefix.at(-1) ?? "") ?? prefix.length === 0)
            yield [key, value];
        }
      },
    }),
  },
  {
    fault: "lists five hundred values at most",
    noticedBy: ["lists a thousand values without a gap or a double"],
    spoil: (store) => ({
      async *list(prefix) {
        yield* (await collect(store.list(prefix))).slice(0, 500);
      },
    }),
  },
  {
    fault: "finds its next page by counting",
    noticedBy: ["goes on while what it has listed is deleted"],
    spoil: (store) => ({
      async *list(prefix) {
        for (let position = 0; ; position += 100) {
          const page = (await collect(store.list(prefix))).slice(position, position + 100);
          if (page.length === 0) return;
          yield* page;
        }
      },
    }),
  },
  {
    fault: "is locked by a list that was left early",
    noticedBy: ["may be left early"],
    spoil: (store) => {
      let isLocked = false;
      return {
        async *list(prefix) {
          isLocked = true;
          yield* store.list(prefix);
          isLocked = false;
        },
        async set(key, value, expiry) {
          if (isLocked) throw new Error("locked");
          await store.set(key, value, expiry);
        },
      };
    },
  },
];

function isSame(left: Key, right: Key): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
