// For people who wrote a storage backend or a vendor and want to know whether it holds.
export { describeRecords, type RecordsPlace, type RecordsUnderTest } from "./describe-records.js";
export { describeStore, type StorePlace, type StoreUnderTest } from "./describe-store.js";
export { describeVendor } from "./describe-vendor.js";
export { createFakeClock, type FakeClock } from "./fake-clock.js";

// For people who run the cases one by one, or add to them.
export type { Contract, ContractCase } from "./contract.js";
export { recordsContract, runRecordsCase } from "./describe-records.js";
export type { RecordsSubject } from "./records-contract/records-subject.js";
export { runStoreCase, storeContract } from "./describe-store.js";
export type { StoreSubject } from "./store-contract/store-subject.js";
export { runVendorCase, vendorContract } from "./describe-vendor.js";
