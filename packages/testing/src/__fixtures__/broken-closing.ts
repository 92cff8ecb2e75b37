import { type BrokenStore, later } from "./broken-store.js";

/** Faults in closing. */
export const brokenClosing: readonly BrokenStore[] = [
  {
    fault: "drops at its close what was asked for before",
    noticedBy: ["settles what was asked for before"],
    spoil: (store) => ({
      increment: (key, expiry) => later(() => store.increment(key, expiry)),
    }),
  },
  {
    fault: "goes on after it was closed",
    noticedBy: ["refuses every verb afterwards"],
    spoil: () => ({ close: async () => {} }),
  },
  {
    fault: "answers absent after it was closed",
    noticedBy: ["refuses every verb afterwards"],
    spoil: (store) => ({ get: (key) => store.get(key).catch(() => undefined) }),
  },
  {
    fault: "refuses to be closed again",
    noticedBy: ["settles what was asked for before", "refuses every verb afterwards", "may be closed again"],
    spoil: (store) => {
      let closings = 0;
      return {
        async close() {
          closings += 1;
          if (closings > 2) throw new Error("closed already");
          await store.close();
        },
      };
    },
  },
];
