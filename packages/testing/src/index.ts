// For people who wrote a storage backend and want to know whether it holds.

// For people who run the cases one by one, or add to them.
export type { Contract, ContractCase } from "./contract.js";
export type { RecordsPlace, RecordsSubject, RecordsUnderTest } from "./describe-records.js";
export { describeRecords, recordsContract, runRecordsCase } from "./describe-records.js";
export type { StorePlace, StoreSubject, StoreUnderTest } from "./describe-store.js";
export { describeStore, runStoreCase, storeContract } from "./describe-store.js";
export type { FakeClock } from "./fake-clock.js";
export { createFakeClock } from "./fake-clock.js";
