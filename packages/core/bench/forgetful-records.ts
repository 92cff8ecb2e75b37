import type { Records } from "../dist/index.js";
import { createMemoryRecords } from "../dist/storage/memory.js";

/** Audit switched off: rows are taken and forgotten. */
export const forgetfulRecords: Records = Object.assign(createMemoryRecords(), {
  append: async () => {},
  change: async () => 1,
});
