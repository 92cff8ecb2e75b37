/** What the list of a vendor's tools costs a model in each mode, as core counts it. */
export interface ListTokens {
  readonly full: number;
  readonly compact: number;
  readonly search: number;
  /** Absent where all tools are in one group. */
  readonly grouped?: {
    readonly groups: number;
    /** The dearest group by itself. */
    readonly most: number;
  };
}

/** The counts as one line for people. */
export function describeTokens({ full, compact, search, grouped }: ListTokens): string {
  const oneGroup = grouped && [`grouped at most ${format(grouped.most)} for one of ${grouped.groups} groups`];
  return [
    `full ${format(full)}`,
    `compact ${format(compact)}`,
    ...(oneGroup ?? []),
    `search ${format(search)}`,
  ].join(", ");
}

function format(count: number): string {
  return count.toLocaleString("en-US");
}
