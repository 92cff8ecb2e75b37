import type { Collection } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import { isJsonObject, type Json } from "../json.js";
import type { SyncedRecord } from "../storage/records.js";
import { textReader, valueReader } from "./read-values.js";

/** Longer words and labels than these would be no words and labels. */
const longestSearchText = 2_000;
const longestLabel = 200;
const mostLabels = 100;

/** What stands in a record beside the item itself. */
export interface Reading {
  readonly account: string;
  readonly syncedAtMs: number;
  readonly version: number;
}

/** Reads an item of a collection as it is kept. */
export type RecordReader = (item: Json, reading: Reading) => SyncedRecord;

/**
 * How items of a collection become records.
 *
 * @returns a function that throws a MedtainerError, `vendor_unavailable`, for an item that is no object, or has no id
 * where the collection says.
 */
export function createRecordReader(collection: Collection): RecordReader {
  const { vendor, kind, key } = collection;
  const idOf = textReader(key);
  const searchOf = searchReader(collection);
  const labelsOf = labelReader(collection);
  const occurredAtOf = timeReader(collection);
  return (item, reading) => {
    const [id] = idOf(item);
    if (!isJsonObject(item) || id === undefined) {
      throw new MedtainerError(
        "vendor_unavailable",
        `${vendor} answered one of its ${kind} without an id (${key}).`,
      );
    }
    return {
      ...reading,
      vendor,
      kind,
      id,
      data: item,
      search: searchOf(item),
      labels: labelsOf(item),
      occurredAtMs: occurredAtOf(item),
      deletedAtMs: null,
    };
  };
}

function searchReader({ search = {} }: Collection): (item: Json) => Record<string, string> {
  const fields = Object.entries(search).map(([field, pointers]) => [field, textReader(pointers)] as const);
  return (item) => {
    const found: Record<string, string> = {};
    for (const [field, readTexts] of fields) {
      const text = readTexts(item).join(" ").slice(0, longestSearchText);
      if (text !== "") found[field] = text;
    }
    return found;
  };
}

function labelReader({ labels = {} }: Collection): (item: Json) => string[] {
  const readers = Object.entries(labels).map(([name, pointers]) => [name, textReader(pointers)] as const);
  return (item) => {
    const found = readers.flatMap(([name, readTexts]) =>
      readTexts(item).map((text) => `${name}:${text}`.slice(0, longestLabel)),
    );
    return [...new Set(found)].slice(0, mostLabels);
  };
}

function timeReader({ occurredAt }: Collection): (item: Json) => number | null {
  if (occurredAt === undefined) return () => null;
  const readValues = valueReader(occurredAt);
  return (item) => {
    const [value] = readValues(item);
    const atMs = typeof value === "string" ? Date.parse(value) : value;
    return typeof atMs === "number" && Number.isFinite(atMs) ? atMs : null;
  };
}
