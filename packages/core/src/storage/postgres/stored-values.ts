import type { Json } from "../../json.js";
import { isSameJson } from "../same-json.js";
import type { PostgresPool } from "./postgres-pool.js";
import * as statements from "./store-statements.js";

const sweepIntervalMs = 60_000;
const sweepSize = 1_000;

/** A value on its way into the store. */
export interface NewValue {
  readonly json: string;
  /** Milliseconds since 1970; `undefined` for one that never ends. */
  readonly expiresAtMs: number | undefined;
}

/**
 * The table `store`, row by row, under keys that are encoded already; each method is atomic. Values that have ended are
 * removed while others are written.
 *
 * Where the connection is lost, {@link read}, {@link readPage}, {@link write} and {@link delete} are tried again. The other
 * methods are not, since they may have taken effect.
 */
export class StoredValues {
  #sweptAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly pool: PostgresPool,
    private readonly now: () => number,
  ) {}

  async read(key: string): Promise<string | undefined> {
    const { rows } = await this.#run(statements.SELECT_VALUE, [key, this.now()], { isRepeatable: true });
    return rows[0] && String(rows[0].value);
  }

  /** The first values between two keys, in the order of the keys' bytes. */
  async readPage(after: string, before: string, limit: number): Promise<{ key: string; json: string }[]> {
    const values = [after, before, this.now(), limit];
    const { rows } = await this.#run(statements.SELECT_VALUES, values, { isRepeatable: true });
    return rows.map(({ key, value }) => ({ key: String(key), json: String(value) }));
  }

  /** Keeps a value, or, when its end has passed, nothing. */
  async write(key: string, value: NewValue): Promise<void> {
    this.#sweepAtTimes();
    if (this.#isOver(value)) return this.delete(key);
    await this.#run(statements.WRITE_VALUE, [key, ...columnsOf(value)], { isRepeatable: true });
  }

  async writeWhereAbsent(key: string, value: NewValue): Promise<boolean> {
    this.#sweepAtTimes();
    if (this.#isOver(value)) return (await this.read(key)) === undefined;
    const values = [key, ...columnsOf(value), this.now()];
    const { count } = await this.#run(statements.WRITE_WHERE_ABSENT, values);
    return count === 1;
  }

  /** Texts are compared first; where they differ, the same JSON may still stand there, written otherwise. */
  async replace(key: string, expectedJson: string, value: NewValue): Promise<boolean> {
    this.#sweepAtTimes();
    const expected: Json = JSON.parse(expectedJson);
    for (let standing = expectedJson; ; ) {
      if (await this.#replaceText(key, standing, value)) return true;
      const found = await this.read(key);
      if (found === undefined || !isSameJson(JSON.parse(found), expected)) return false;
      standing = found;
    }
  }

  async take(key: string): Promise<string | undefined> {
    const { rows } = await this.#run(statements.TAKE_VALUE, [key, this.now()]);
    return rows[0]?.lives === true ? String(rows[0].value) : undefined;
  }

  /** The new count; `undefined` where something stands that is no number. */
  async countUp(key: string, expiresAtMs: number | undefined): Promise<number | undefined> {
    this.#sweepAtTimes();
    const { rows } = await this.#run(statements.COUNT_UP, [key, expiresAtMs ?? null, this.now()]);
    return rows[0] && Number(rows[0].value);
  }

  async delete(key: string): Promise<void> {
    await this.#run(statements.DELETE_VALUE, [key], { isRepeatable: true });
  }

  async #replaceText(key: string, standing: string, value: NewValue): Promise<boolean> {
    const { count } = this.#isOver(value)
      ? await this.#run(statements.DELETE_EXPECTED, [key, this.now(), standing])
      : await this.#run(statements.REPLACE_VALUE, [key, ...columnsOf(value), this.now(), standing]);
    return count === 1;
  }

  #isOver({ expiresAtMs }: NewValue): boolean {
    return expiresAtMs !== undefined && expiresAtMs <= this.now();
  }

  #run(text: string, values: readonly unknown[], { isRepeatable } = { isRepeatable: false }) {
    return this.pool.run({ text, values }, isRepeatable);
  }

  /** Nobody waits for a sweep. Where it fails, or more had ended than it removes, a later write sweeps again. */
  #sweepAtTimes(): void {
    const nowMs = this.now();
    if (nowMs - this.#sweptAtMs < sweepIntervalMs) return;
    const before = this.#sweptAtMs;
    this.#sweptAtMs = nowMs;
    const again = () => {
      this.#sweptAtMs = before;
    };
    const swept = this.#run(statements.SWEEP_VALUES, [nowMs, sweepSize]);
    swept.then(({ count }) => count < sweepSize || again()).catch(again);
  }
}

function columnsOf({ json, expiresAtMs }: NewValue): unknown[] {
  return [json, expiresAtMs ?? null];
}
