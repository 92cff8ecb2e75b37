import type { Store } from "@medtainer/core";
import { type ContractCase, describeContract } from "./contract.js";
import { createFakeClock } from "./fake-clock.js";
import { atomicCases } from "./store-contract/atomic.js";
import { basicCases } from "./store-contract/basic.js";
import { closeCases } from "./store-contract/close.js";
import { expiryCases } from "./store-contract/expiry.js";
import { keyCases } from "./store-contract/keys.js";
import { listCases } from "./store-contract/list.js";
import type { StoreSubject } from "./store-contract/store-subject.js";

/** An empty place where values are kept, made for one case. */
export interface StorePlace {
  /** Opens a connection; each sees what the others wrote. A store that lives in this process may answer the same one. */
  connect(): Promise<Store>;
  /** Clears up after the case, when every connection is closed. */
  remove?(): Promise<void>;
}

/** A store that is to be examined. */
export interface StoreUnderTest {
  readonly name: string;
  /** Makes an empty place; deadlines are held against `now`, which starts at the real time and jumps. */
  open(options: { readonly now: () => number }): Promise<StorePlace>;
}

/** The contract of `Store`, group by group. */
export const storeContract = {
  basic: basicCases,
  expiry: expiryCases,
  atomic: atomicCases,
  keys: keyCases,
  list: listCases,
  close: closeCases,
} as const;

/**
 * Registers the contract suite of `Store` with vitest.
 *
 * @example
 * describeStore({
 *   name: "memory",
 *   open: async ({ now }) => {
 *     const store = createMemoryStore({ now });
 *     return { connect: async () => store };
 *   },
 * });
 */
export function describeStore(subject: StoreUnderTest): void {
  describeContract(`${subject.name}: store contract`, storeContract, (contractCase) =>
    runStoreCase(subject, contractCase),
  );
}

/** Runs one case in a place of its own; rejects where the store breaks the contract. */
export async function runStoreCase(
  { open }: StoreUnderTest,
  contractCase: ContractCase<StoreSubject>,
): Promise<void> {
  const clock = createFakeClock(Date.now());
  const place = await open({ now: clock.now });
  const store = await place.connect();
  const other = await place.connect();
  try {
    await contractCase.run({ store, other, clock });
  } finally {
    await store.close();
    await other.close();
    await place.remove?.();
  }
}
