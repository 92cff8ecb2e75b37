import { MedtainerError } from "../../errors/medtainer-error.js";
import { storageUnavailable } from "../storage-unavailable.js";

/** Codes of PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNIQUE_VALUE_TAKEN = "23505";
const TRANSACTION_ABORTED = "25P02";
const SERIALIZATION_FAILED = "40001";
const DEADLOCK = "40P01";
const FEATURE_NOT_SUPPORTED = "0A000";

/** Classes and codes of a server that stops, starts, is full, is a read-only stand-by, or was too slow. */
const awayCodes = /^(08(?!P)|53|57P|57014|25006|25P03|55P03|58)/;
/** Codes of a socket: https://nodejs.org/api/errors.html#common-system-errors, https://nodejs.org/api/dns.html#error-codes */
const awaySockets = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_|ENOENT|EACCES|EMFILE)/;
/** The driver's own errors, which have no code. */
const awayMessages = /^(Connection terminated|timeout |Query read timeout|Client (has|was) )/;

/** What an operator can do, by the code of a refusal. */
const waysOut: Readonly<Record<string, string>> = {
  "28P01": "Correct the user or the password in the address.",
  "28000": "Correct the user in the address, or let it in: pg_hba.conf of the server.",
  "3D000": "Create the database (createdb), or correct its name in the address.",
  "42501": "Grant the user what is missing, or let it own the schema.",
  "3F000": "Correct the name of the schema.",
};

/** True when the connection was lost: what was asked may or may not have taken effect. */
export function isLostConnection(error: unknown): boolean {
  return (
    /^(08(?!P)|57P0)|^(ECONN|EPIPE|ETIMEDOUT)/.test(codeOf(error)) ||
    /^Connection terminated/.test(reasonOf(error))
  );
}

/** True when a commit may have gone through although no answer says so. */
export function isUnanswered(error: unknown): boolean {
  return isLostConnection(error) || reasonOf(error) === "Query read timeout";
}

/**
 * True when the statement has surely done nothing and would succeed in a second try: two transactions stood in each other's
 * way, or another process has changed the schema since the statement was prepared on this connection.
 */
export function isWorthRepeating(error: unknown): boolean {
  const code = codeOf(error);
  return code === DEADLOCK || code === SERIALIZATION_FAILED || isStalePlan(error);
}

/** True when the schema has changed under a prepared statement, which must be prepared anew. */
export function isStalePlan(error: unknown): boolean {
  return codeOf(error) === FEATURE_NOT_SUPPORTED && reasonOf(error).startsWith("cached plan");
}

/** True for a statement that was refused only because one before it in its transaction had failed. */
export function isAftermath(error: unknown): boolean {
  return codeOf(error) === TRANSACTION_ABORTED;
}

/** What a caller of Store or Records gets; the cause goes to logs. None of them holds the password. */
export function toPostgresError(error: unknown): MedtainerError {
  if (MedtainerError.isInstance(error)) return error;
  const code = codeOf(error);
  const reason = reasonOf(error);
  if (code === UNIQUE_VALUE_TAKEN) {
    return new MedtainerError("conflict", "The database already has a row with this id.", { cause: error });
  }
  const wayOut = waysOut[code] ?? wayOutOfTls(code, reason);
  if (wayOut !== undefined) {
    return new MedtainerError("misconfigured", `PostgreSQL refused: ${reason}. ${wayOut}`, { cause: error });
  }
  if (awayCodes.test(code) || awaySockets.test(code) || awayMessages.test(reason)) {
    return storageUnavailable(`PostgreSQL did not answer: ${reason}`, error);
  }
  return new MedtainerError("internal", `The database refused: ${reason}`, { cause: error });
}

function wayOutOfTls(code: string, reason: string): string | undefined {
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) {
    return "Name the authority of its certificate in the address: ?sslmode=verify-full&sslrootcert=/path/to/ca.crt";
  }
  if (reason.includes("does not support SSL"))
    return "Take sslmode out of the address, or switch TLS on there.";
  return undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Several addresses of one host fail together (`localhost`): their message is empty. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
