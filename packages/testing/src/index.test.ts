import { expect, test } from "vitest";
import * as testing from "./index.js";

test("exports these names; a new one is a decision", () => {
  expect(Object.keys(testing).sort()).toEqual([
    "createFakeClock",
    "describeRecords",
    "describeStore",
    "describeVendor",
    "recordsContract",
    "runRecordsCase",
    "runStoreCase",
    "runVendorCase",
    "storeContract",
    "vendorContract",
  ]);
});
