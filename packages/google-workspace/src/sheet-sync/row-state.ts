import { fingerprint } from "./fingerprint.js";

/** The header of the column in which sheet_sync keeps, for each row, what both sides last agreed on. */
export const STATE_HEADER = "Sync state";

/** What both sides last agreed on in one row: for each field, the fingerprint of its text. */
export type RowState = ReadonlyMap<string, string>;

/**
 * Reads a row's state: `email=1k2j3h phone=9s8d`. It moves with its row when people sort, and what cannot be read is as if it
 * were not there, so that nobody's typing error makes anything overwritten.
 */
export function readRowState(text: string): RowState {
  const entries = text
    .split(" ")
    .map((part) => /^([\w.%~-]+)=([0-9a-z]{1,11})$/.exec(part))
    .flatMap((match): [string, string][] => (match ? [[match[1] ?? "", match[2] ?? ""]] : []));
  return new Map(entries);
}

/** Writes a row's state, in the order of the fields' names. */
export function writeRowState(state: RowState): string {
  return [...state]
    .map(([field, digest]) => `${field}=${digest}`)
    .toSorted()
    .join(" ");
}

/** A field's name as a state writes it: no spaces, no equals sign. */
export function stateName(field: string): string {
  return encodeURIComponent(field.replace(/^\//, "").replaceAll("/", ".")).replace(/[!'()*]/g, "~");
}

/** Whether a text is the one that was agreed on. */
export function isAgreed(state: RowState, name: string, text: string): boolean {
  return state.get(name) === fingerprint(text);
}
