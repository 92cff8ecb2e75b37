import { createHash } from "node:crypto";

/** What stands in one table, whatever the order of its rows. */
export interface TableContents {
  readonly rows: number;
  /** Sum of the SHA-256 of each row, in hex. */
  readonly checksum: string;
}

/** What stands in a database: two with the same contents hold the same rows. */
export interface DatabaseContents {
  /** The migrations that it has been through. */
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, TableContents>>;
}

const modulus = 1n << 256n;

/** Sums up rows one by one: a table of any size takes the memory of one row. */
export class TableSum {
  #rows = 0;
  #sum = 0n;

  /** @param values The row's values in the order of its columns. */
  add(values: readonly unknown[]): void {
    const digest = createHash("sha256").update(JSON.stringify(values)).digest("hex");
    this.#rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${digest}`)) % modulus;
  }

  get contents(): TableContents {
    return { rows: this.#rows, checksum: this.#sum.toString(16).padStart(64, "0") };
  }
}

/** In words, what a copy lacks or has too much; empty where the two are the same. */
export function compareContents(original: DatabaseContents, copy: DatabaseContents): string[] {
  const names = new Set([...Object.keys(original.tables), ...Object.keys(copy.tables)]);
  const tables = [...names].sort().flatMap((name) => {
    const [expected, found] = [original.tables[name], copy.tables[name]];
    if (expected === undefined) return [`the table ${name} was not in the original`];
    if (found === undefined) return [`the table ${name} is missing`];
    if (expected.rows !== found.rows) return [`${name} has ${found.rows} rows instead of ${expected.rows}`];
    return expected.checksum === found.checksum ? [] : [`${name} has rows that differ`];
  });
  const isMigratedAlike = original.migrations.join() === copy.migrations.join();
  return isMigratedAlike ? tables : [...tables, "the migrations differ"];
}
