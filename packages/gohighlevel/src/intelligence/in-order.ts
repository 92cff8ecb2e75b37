/** What things are put in order by, the weightiest first: numbers upwards, texts by their code units. */
export type OrderKeys = readonly (number | string)[];

/**
 * The items in an order that depends on nothing but their keys: no locale, no order of the input. Items whose keys are
 * all equal keep theirs, so the last key should be an id.
 */
export function inOrder<Item>(items: readonly Item[], keysOf: (item: Item) => OrderKeys): Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .map(({ item }) => item);
}

function compareKeys(one: OrderKeys, other: OrderKeys): number {
  for (const [index, key] of one.entries()) {
    const against = other[index];
    if (against === undefined || key === against) continue;
    return key < against ? -1 : 1;
  }
  return 0;
}
