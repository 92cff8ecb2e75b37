import { MedtainerError } from "../../errors/medtainer-error.js";
import { storageUnavailable } from "../storage-unavailable.js";

/** First words of replies that say what an operator has to correct. */
const refusals = ["NOAUTH", "WRONGPASS", "NOPERM", "ERR AUTH", "ERR DB index", "ERR unknown command"];
/** First words of the replies of a server that is full, starting, busy with a script, or only a replica. */
const troubles = ["OOM", "LOADING", "BUSY", "READONLY", "MASTERDOWN", "MISCONF", "NOREPLICAS"];

/** True where Redis answered that the login, the rights or the database number are wrong, or that it is too old. */
export function isRefusal(error: unknown): boolean {
  return startsWithOneOf(error, refusals);
}

/** True where Redis does not know a script by its digest. */
export function isMissingScript(error: unknown): boolean {
  return startsWithOneOf(error, ["NOSCRIPT"]);
}

/** What a caller of the store gets for a reply that is an error; the reply itself may repeat values and stays out of it. */
export function toRedisError(reply: unknown): MedtainerError {
  const reason = `Redis refused: ${reasonOf(reply)}.`;
  if (startsWithOneOf(reply, troubles)) return storageUnavailable(reason);
  return new MedtainerError(isRefusal(reply) ? "misconfigured" : "internal", reason);
}

/** The words of an error. A connection that failed at several addresses has only a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [words = ""] = error.message.split(", with args beginning");
  return words || ("code" in error ? String(error.code) : error.name);
}

function startsWithOneOf(error: unknown, beginnings: readonly string[]): boolean {
  return error instanceof Error && beginnings.some((beginning) => error.message.startsWith(beginning));
}
