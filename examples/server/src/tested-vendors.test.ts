import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { expect, test } from "vitest";
import { testedVendors } from "../fixtures/tested-vendors.js";
import { vendorEdges } from "../fixtures/vendor-edges.js";
import { readSettings } from "./settings.js";
import { connectVendors } from "./vendors.js";

test("every vendor of the server is in every table", () => {
  const never = () => Promise.reject(new Error("Nothing is to be sealed."));
  const { connected } = connectVendors({
    settings: readSettings({}, { local: true }),
    variables: {},
    files: {},
    grants: {
      records: createMemoryRecords(),
      store: createMemoryStore(),
      seal: { keyId: never, close: never, open: never },
    },
    publicUrl: "http://127.0.0.1:8000",
  });
  const names = connected.map(({ vendor }) => vendor.name).toSorted();
  const granting = connected.filter(({ vendor }) => vendor.credential.grant !== undefined);
  const tested = testedVendors.filter(({ grant }) => grant !== undefined);
  expect(testedVendors.map(({ vendor }) => vendor.name).toSorted()).toEqual(names);
  expect([...new Set(Object.values(vendorEdges).map(({ sandbox }) => sandbox.vendor))].toSorted()).toEqual(
    names,
  );
  expect(tested.map(({ vendor }) => vendor.name).toSorted()).toEqual(
    granting.map(({ vendor }) => vendor.name).toSorted(),
  );
});
