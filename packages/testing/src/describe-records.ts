import type { Records } from "@medtainer/core";
import { type ContractCase, describeContract } from "./contract.js";
import { appendCases } from "./records-contract/append.js";
import { auditCases } from "./records-contract/audit.js";
import { changeCases } from "./records-contract/change.js";
import { closeCases } from "./records-contract/close.js";
import { fenceCases } from "./records-contract/fence.js";
import { pageCases } from "./records-contract/pages.js";
import { queryCases } from "./records-contract/query.js";
import type { RecordsSubject } from "./records-contract/records-subject.js";
import { removeCases } from "./records-contract/remove.js";
import { searchCases } from "./records-contract/search.js";
import { selectionCases } from "./records-contract/selection.js";
import { upsertCases } from "./records-contract/upsert.js";
import { valueCases } from "./records-contract/values.js";

/** An empty place where rows are kept, made for one case. */
export interface RecordsPlace {
  /** Opens a connection; each sees what the others wrote. Records that live in this process may answer the same one. */
  connect(): Promise<Records>;
  /** Clears up after the case, when every connection is closed. */
  remove?(): Promise<void>;
}

/** Records that are to be examined. */
export interface RecordsUnderTest {
  readonly name: string;
  /** Makes an empty place. */
  open(): Promise<RecordsPlace>;
}

/** The contract of `Records`, group by group. */
export const recordsContract = {
  append: appendCases,
  change: changeCases,
  upsert: upsertCases,
  remove: removeCases,
  query: queryCases,
  pages: pageCases,
  selection: selectionCases,
  fence: fenceCases,
  audit: auditCases,
  search: searchCases,
  values: valueCases,
  close: closeCases,
} as const;

/**
 * Registers the contract suite of `Records` with vitest.
 *
 * @example
 * describeRecords({
 *   name: "memory",
 *   open: async () => {
 *     const records = createMemoryRecords();
 *     return { connect: async () => records };
 *   },
 * });
 */
export function describeRecords(subject: RecordsUnderTest): void {
  describeContract(`${subject.name}: records contract`, recordsContract, (contractCase) =>
    runRecordsCase(subject, contractCase),
  );
}

/** Runs one case in a place of its own; rejects where the records break the contract. */
export async function runRecordsCase(
  { open }: RecordsUnderTest,
  contractCase: ContractCase<RecordsSubject>,
): Promise<void> {
  const place = await open();
  const records = await place.connect();
  const other = await place.connect();
  try {
    await contractCase.run({ records, other });
  } finally {
    await records.close();
    await other.close();
    await place.remove?.();
  }
}
