import type { Vendor } from "@medtainer/core";
import { type ContractCase, describeContract } from "./contract.js";
import { effectCases } from "./vendor-contract/effects.js";
import { nameCases } from "./vendor-contract/names.js";
import { schemaCases } from "./vendor-contract/schemas.js";
import { secretCases } from "./vendor-contract/secrets.js";

/** The contract of `Vendor`, group by group. */
export const vendorContract = {
  names: nameCases,
  schemas: schemaCases,
  effects: effectCases,
  secrets: secretCases,
} as const;

/**
 * Registers the contract suite of `Vendor` with vitest: whatever its API is, its tools work in every client and
 * its credential stays where it belongs.
 *
 * @example
 * describeVendor(digitalocean);
 */
export function describeVendor<Field extends string>(vendor: Vendor<Field>): void {
  describeContract(`${vendor.name}: vendor contract`, vendorContract, (contractCase) =>
    runVendorCase(vendor, contractCase),
  );
}

/** Runs one case; rejects where the vendor breaks the contract. */
export function runVendorCase<Field extends string>(
  vendor: Vendor<Field>,
  contractCase: ContractCase<Vendor>,
): Promise<void> {
  return contractCase.run(vendor);
}
