import { type Collection, isJsonObject, type Json, MedtainerError } from "@medtainer/core";
import { STATE_HEADER, stateName } from "./row-state.js";

/** What this installation knows of an item beside the vendor's data; a sheet may change it. */
export const CONTEXT_FIELDS = ["nicknames", "notes", "importance"] as const;

/** A member of an item's context. */
export type ContextField = (typeof CONTEXT_FIELDS)[number];

/** A column that is synced. */
export interface SyncColumn {
  readonly header: string;
  /** From the range's first column, from 0. */
  readonly at: number;
  /** Where its value stands: a JSON Pointer into the item, or a member of its context. */
  readonly source: { readonly pointer: string } | { readonly context: ContextField };
  /** The field's name in a row's state. */
  readonly name: string;
}

/** The columns of a range. */
export interface SyncColumns {
  readonly key: SyncColumn;
  /** All but the key. */
  readonly fields: readonly SyncColumn[];
  /** Where the state of each row is kept. */
  readonly stateAt: number;
  /** Headers that have to be written, by place. */
  readonly newHeaders: ReadonlyMap<number, string>;
  /** Headers that are nobody's field; their columns are left alone. */
  readonly ignored: readonly string[];
}

/** What {@link findColumns} looks at. */
export interface HeaderRow {
  readonly headers: readonly string[];
  /** True for the columns in which no row has anything. */
  readonly isFree: (at: number) => boolean;
  /** How many columns the range has. */
  readonly width: number;
}

/**
 * Finds out which column is which field: by what the caller says, else by a header that is the name of a field.
 *
 * @param mapping Field by header: a JSON Pointer such as `/email`, or `context/notes`.
 * @param items They show what fields there are.
 * @throws MedtainerError `invalid_input` where there is no key, a header stands twice, or there is no room for the state.
 */
export function findColumns(
  { headers, isFree, width }: HeaderRow,
  collection: Collection,
  mapping: Readonly<Record<string, string>>,
  items: readonly Json[],
): SyncColumns {
  const known = namesOf(items, collection.key);
  const places = placeHeaders(headers, Object.keys(mapping), width);
  const mapped = [...places].flatMap(([header, at]): SyncColumn[] => {
    if (header === STATE_HEADER) return [];
    const field = mapping[header] ?? known.get(plain(header));
    return field === undefined ? [] : [{ header, at, ...sourceOf(header, field) }];
  });
  const key = mapped.find(({ source }) => "pointer" in source && source.pointer === collection.key);
  if (key === undefined) throw noKey(collection, headers);
  const stateAt = places.get(STATE_HEADER) ?? findFree([...places.values()], isFree, width);
  const newHeaders = [...places, [STATE_HEADER, stateAt] as const].filter(
    ([header, at]) => headers[at] !== header,
  );
  return {
    key,
    fields: mapped.filter((column) => column !== key),
    stateAt,
    newHeaders: new Map(newHeaders.map(([header, at]) => [at, header])),
    ignored: headers.filter(
      (header) =>
        header !== "" && header !== STATE_HEADER && !mapped.some((column) => column.header === header),
    ),
  };
}

/** Headers that stand there keep their places; others follow behind the last of them. */
function placeHeaders(
  headers: readonly string[],
  wanted: readonly string[],
  width: number,
): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, header] of headers.entries()) {
    if (header === "") continue;
    if (places.has(header))
      throw new MedtainerError(
        "invalid_input",
        `The header "${header}" stands twice in the range's first row.`,
      );
    places.set(header, at);
  }
  for (const header of wanted) {
    if (places.has(header)) continue;
    const at = Math.max(-1, ...places.values()) + 1;
    if (at >= width) throw noRoom(`the column "${header}"`);
    places.set(header, at);
  }
  return places;
}

function findFree(taken: readonly number[], isFree: (at: number) => boolean, width: number): number {
  const at = Math.max(-1, ...taken) + 1;
  if (at < width && isFree(at)) return at;
  throw noRoom(`"${STATE_HEADER}", where sheet_sync keeps what it wrote`);
}

function sourceOf(header: string, field: string): Pick<SyncColumn, "source" | "name"> {
  const context = CONTEXT_FIELDS.find((name) => field === `context/${name}`);
  if (context !== undefined) return { source: { context }, name: stateName(field) };
  if (field.startsWith("/")) return { source: { pointer: field }, name: stateName(field) };
  throw new MedtainerError(
    "invalid_input",
    `columns["${header}"] must be a JSON Pointer such as /email, or context/${CONTEXT_FIELDS.join(", context/")}.`,
  );
}

/** `First name`, `first_name` and `firstName` are one name. */
function namesOf(items: readonly Json[], key: string): Map<string, string> {
  const names = new Set(items.flatMap((item) => (isJsonObject(item) ? Object.keys(item) : [])));
  const pointers = [...names].map(
    (name) => [plain(name), `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`] as const,
  );
  return new Map([[plain(key), key], ...pointers]);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function noKey({ vendor, kind, key }: Collection, headers: readonly string[]): MedtainerError {
  const seen = headers.filter((header) => header !== "").join(", ");
  return new MedtainerError(
    "invalid_input",
    `The first row of the range must have a column with the key of ${vendor}/${kind}: a header "${key.slice(1)}", or columns {"<header>": "${key}"}. ` +
      (seen === "" ? "It is empty." : `It has ${seen}.`),
  );
}

function noRoom(what: string): MedtainerError {
  return new MedtainerError(
    "invalid_input",
    `The range has no free column for ${what}: widen it by an empty one.`,
  );
}
