import { Refusal } from "./refusal.js";

/** The kinds of things a vendor keeps, and the type of each. */
export type TableTypes = Record<string, object>;

/** The things of one kind, in the order in which they were made. */
export interface Table<Item> {
  /** All of them. */
  list(): readonly Item[];
  get(key: string | number): Item | undefined;
  /** The key of one of the table's items, as text. */
  keyOf(item: Item): string;
  /** @throws Refusal 404 where there is none. */
  find(key: string | number): Item;
  /** Adds an item, or replaces the one with the same key. @throws Refusal 422 where the sandbox is full. */
  add(item: Item): Item;
  /** Overwrites some members. @throws Refusal 404 where there is none. */
  update(key: string | number, change: Partial<Item>): Item;
  /** @throws Refusal 404 where there is none. */
  remove(key: string | number): Item;
}

/** A table for each kind. */
export type Tables<Types> = { readonly [Name in keyof Types]: Table<Types[Name]> };

/** Options of {@link createTable}. */
export interface TableOptions<Item> {
  /** As it is said in messages: `droplets`. */
  readonly name: string;
  /** The member that tells items apart. */
  readonly key: keyof Item;
  readonly maxItems: number;
  readonly items: readonly Item[];
}

/** A table whose latest changes can be taken back. */
export interface UndoableTable<Item> extends Table<Item> {
  /** Makes the changes since the last `keep` or `undo` final. */
  keep(): void;
  /** Takes them back. */
  undo(): void;
}

/** Makes a table that already holds some items. Items are never changed in place, only replaced. */
export function createTable<Item extends object>(options: TableOptions<Item>): UndoableTable<Item> {
  const { name, key, maxItems } = options;
  const keyOf = (item: Item) => String(item[key]);
  let items = new Map(options.items.map((item) => [keyOf(item), item]));
  let before: typeof items | undefined;

  function find(wanted: string | number): Item {
    const item = items.get(String(wanted));
    if (!item) throw new Refusal(404);
    return item;
  }

  /** The items, to be changed: the first change since `keep` saves how they were. */
  function changing(): typeof items {
    before ??= new Map(items);
    return items;
  }

  return {
    list: () => [...items.values()],
    get: (wanted) => items.get(String(wanted)),
    keyOf,
    find,
    add(item) {
      const isNew = !items.has(keyOf(item));
      if (isNew && items.size >= maxItems)
        throw new Refusal(422, `The sandbox keeps at most ${maxItems} ${name}.`);
      changing().set(keyOf(item), item);
      return item;
    },
    update(wanted, change) {
      const changed = { ...find(wanted), ...change };
      if (keyOf(changed) !== String(wanted)) changing().delete(String(wanted));
      changing().set(keyOf(changed), changed);
      return changed;
    },
    remove(wanted) {
      const item = find(wanted);
      changing().delete(String(wanted));
      return item;
    },
    keep() {
      before = undefined;
    },
    undo() {
      items = before ?? items;
      before = undefined;
    },
  };
}
