import { MedtainerError } from "../../errors/medtainer-error.js";

/** Primary result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
/** Extended result codes of one kind of broken constraint each. */
const PRIMARY_KEY_TAKEN = 1555;
const UNIQUE_VALUE_TAKEN = 2067;

/** True when another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** True when the file is no database, or a damaged one. */
export function isDamaged(error: unknown): boolean {
  return primaryCode(error) === CORRUPT || primaryCode(error) === NOT_A_DATABASE;
}

/** What a caller of Store or Records gets: `conflict` for a value that is taken, else `internal` with the cause. */
export function toStorageError(error: unknown): MedtainerError {
  if (MedtainerError.isInstance(error)) return error;
  const code = extendedCode(error);
  if (code === PRIMARY_KEY_TAKEN || code === UNIQUE_VALUE_TAKEN) {
    return new MedtainerError("conflict", "The database already has a row with this id.", { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new MedtainerError("internal", `The database refused: ${reason}`, { cause: error });
}

function primaryCode(error: unknown): number {
  return extendedCode(error) & 0xff;
}

function extendedCode(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : 0;
}
