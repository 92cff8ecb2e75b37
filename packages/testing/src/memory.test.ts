import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { describeRecords } from "./describe-records.js";
import { describeStore } from "./describe-store.js";

describeStore({
  name: "memory",
  async open({ now }) {
    const store = createMemoryStore({ now });
    return { connect: async () => store };
  },
});

describeRecords({
  name: "memory",
  async open() {
    const records = createMemoryRecords();
    return { connect: async () => records };
  },
});
