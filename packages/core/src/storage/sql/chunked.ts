/** Sizes of the groups in which rows are written: few, so that few shapes of statements are prepared. */
const sizes = [100, 10, 1];

/** A list in groups of 100, then of 10, then one by one. */
export function chunked<Item>(items: readonly Item[]): Item[][] {
  const chunks: Item[][] = [];
  let from = 0;
  for (const size of sizes) {
    for (; items.length - from >= size; from += size) chunks.push(items.slice(from, from + size));
  }
  return chunks;
}

/** A list in groups of 100, the last of them filled up by repeating its last item; a single item stays alone. */
export function padded<Item>(items: readonly Item[]): Item[][] {
  const [size = 1] = items.length > 1 ? sizes : [];
  const groups: Item[][] = [];
  for (let from = 0; from < items.length; from += size) {
    const group = items.slice(from, from + size);
    const filling = Array<Item[]>(size - group.length)
      .fill(group.slice(-1))
      .flat();
    groups.push([...group, ...filling]);
  }
  return groups;
}
