/** What was found, cut to what fits an answer; `count` is always the whole. */
export interface Findings<Item> {
  /** How many there are in all. */
  readonly count: number;
  /** What was looked at, and by which rule, in words. */
  readonly computed_from: string;
  /** The first of them. */
  readonly items: readonly Item[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** The first `limit` of the findings, with the number of all. */
export function listFindings<Item>(
  items: readonly Item[],
  computed_from: string,
  limit: number,
): Findings<Item> {
  return {
    count: items.length,
    computed_from,
    items: items.slice(0, limit),
    more: Math.max(0, items.length - limit),
  };
}
