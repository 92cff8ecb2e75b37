import { describe, test } from "vitest";

/** One thing that every implementation must do. `run` rejects where one does not. */
export interface ContractCase<Subject> {
  readonly title: string;
  run(subject: Subject): Promise<void>;
}

/** Cases by the group they belong to. */
export type Contract<Subject> = Readonly<Record<string, readonly ContractCase<Subject>[]>>;

/** Registers every case as a vitest test; `runCase` prepares a subject of its own for each. */
export function describeContract<Subject>(
  title: string,
  contract: Contract<Subject>,
  runCase: (contractCase: ContractCase<Subject>) => Promise<void>,
): void {
  describe(title, () => {
    for (const [group, cases] of Object.entries(contract)) {
      describe(group, () => {
        test.each([...cases])("$title", runCase);
      });
    }
  });
}
