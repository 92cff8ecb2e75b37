import { MedtainerError } from "../../errors/medtainer-error.js";
import { storageUnavailable } from "../storage-unavailable.js";

/** Primary result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** A lock, memory, rights, input and output, space, the file itself: what may be well again without this program's doing. */
const AWAY = [BUSY, 6, 7, 8, 10, 13, 14];
/** Extended result codes of one kind of broken constraint each. */
const PRIMARY_KEY_TAKEN = 1555;
const UNIQUE_VALUE_TAKEN = 2067;

/** `@photostructure/sqlite` leaves the code out where a statement answers rows; SQLite's own words tell it. */
const codesByMessage: readonly (readonly [words: string, code: number])[] = [
  ["UNIQUE constraint failed", UNIQUE_VALUE_TAKEN],
  ["database is locked", BUSY],
  ["out of memory", 7],
  ["attempt to write a readonly database", 8],
  ["disk I/O error", 10],
  ["database disk image is malformed", CORRUPT],
  ["database or disk is full", 13],
  ["unable to open database file", 14],
  ["file is not a database", NOT_A_DATABASE],
];

/** True when another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** True when the file is no database, or a damaged one. */
export function isDamaged(error: unknown): boolean {
  return primaryCode(error) === CORRUPT || primaryCode(error) === NOT_A_DATABASE;
}

/**
 * What a caller of Store or Records gets: `conflict` for a value that is taken, `storage_unavailable` for a disk that is
 * full or a file that is locked or cannot be written, else `internal`; with the cause.
 */
export function toStorageError(error: unknown): MedtainerError {
  if (MedtainerError.isInstance(error)) return error;
  const code = extendedCode(error);
  if (code === PRIMARY_KEY_TAKEN || code === UNIQUE_VALUE_TAKEN) {
    return new MedtainerError("conflict", "The database already has a row with this key.", { cause: error });
  }
  const reason = `The database refused: ${error instanceof Error ? error.message : String(error)}`;
  if (AWAY.includes(primaryCode(error))) return storageUnavailable(reason, error);
  return new MedtainerError("internal", reason, { cause: error });
}

function primaryCode(error: unknown): number {
  return extendedCode(error) & 0xff;
}

function extendedCode(error: unknown): number {
  if (!(error instanceof Error)) return 0;
  if ("errcode" in error && typeof error.errcode === "number") return error.errcode;
  return codesByMessage.find(([words]) => error.message.includes(words))?.[1] ?? 0;
}
