/** Lets work on one key wait for the work on it that was asked for before, and on no other. */
export class WorkOrder {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs when everything asked for before under this key is settled. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key);
    const result = before === undefined ? work() : before.then(work);
    const settled = result
      .catch(() => {})
      .then(() => {
        if (this.#last.get(key) === settled) this.#last.delete(key);
      });
    this.#last.set(key, settled);
    return result;
  }

  /** Settles when everything is settled that was asked for until now. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
