export type { MemoryRecordsOptions } from "./memory-records.js";
export { createMemoryRecords } from "./memory-records.js";
export type { MemoryStoreOptions } from "./memory-store.js";
export { createMemoryStore } from "./memory-store.js";
