import type { Key, Store } from "../../storage/store.js";

/** One account of one vendor. */
export interface VendorAccount {
  readonly vendor: string;
  readonly account: string;
}

/**
 * Which state of an account's data an answer belongs to: a random text for each account, replaced by every write. An
 * answer counts only as long as the texts that it was fetched under still stand, so a text that the store has lost
 * makes answers void, never old ones valid again.
 */
export interface Generations {
  /** Rejects where the store is away. */
  current(accounts: readonly VendorAccount[]): Promise<readonly string[]>;
  /**
   * Ends what is held of the account. Where the store is away this rejects, and `current` begins by making up for it:
   * this process then holds nothing for valid that stood before the write. Another process may, until it has run out.
   */
  renew(account: VendorAccount): Promise<void>;
  /** What only this process knows: how many writes it made, for calls that must not share a run begun before one. */
  writes(accounts: readonly VendorAccount[]): string;
}

/** The generations that stand in a store. */
export function createGenerations(store: Store): Generations {
  const owed = new Set<string>();
  const written = new Map<string, number>();
  const renew = async (account: VendorAccount) => {
    const name = nameOf(account);
    written.set(name, (written.get(name) ?? 0) + 1);
    owed.add(name);
    await store.set(keyOf(account), crypto.randomUUID());
    owed.delete(name);
  };
  return {
    renew,
    current: (accounts) =>
      Promise.all(
        accounts.map(async (account) => {
          if (owed.has(nameOf(account))) await renew(account);
          return currentOf(store, account);
        }),
      ),
    writes: (accounts) => accounts.map((account) => written.get(nameOf(account)) ?? 0).join(),
  };
}

async function currentOf(store: Store, account: VendorAccount): Promise<string> {
  const key = keyOf(account);
  const standing = await store.get(key);
  if (typeof standing === "string") return standing;
  const first = crypto.randomUUID();
  if (await store.compareAndSet(key, standing, first)) return first;
  // Another was faster; should its text be gone again already, ours makes this call miss, and no more.
  const theirs = await store.get(key);
  return typeof theirs === "string" ? theirs : first;
}

function keyOf({ vendor, account }: VendorAccount): Key {
  return ["cache", "generation", vendor, account];
}

function nameOf({ vendor, account }: VendorAccount): string {
  return JSON.stringify([vendor, account]);
}
