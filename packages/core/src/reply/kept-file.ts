import { type BinaryReply, isBinaryReply } from "../client/read-response.js";
import { isJsonObject } from "../json.js";
import type { Store } from "../storage/store.js";

/** Which call brought the file, and for whom: nobody else may send it on. */
export interface FileOwner {
  /** The id of the call's audit row. */
  readonly callId: string;
  readonly principal: string;
}

/** How long a file can be sent on. */
const keptForMs = 15 * 60_000;
/** So many files of one principal are kept in that time; each is at most 1,000,000 bytes. */
const maxFiles = 50;

const prefix = "medtainer://replies/";

/** The address under which the file of a call's reply is known. */
export function fileUri(callId: string): string {
  return prefix + callId;
}

/**
 * Keeps a file that a call has brought, so that a later call of the same principal can send it on.
 *
 * @returns Its address; undefined where the principal has too many files, or where it cannot be kept: the call itself
 * has succeeded, and must not be repeated for that.
 */
export async function keepFile(
  store: Store,
  { callId, principal }: FileOwner,
  { mediaType, base64 }: BinaryReply,
  nowMs: number,
): Promise<string | undefined> {
  const expiry = { expiresAtMs: nowMs + keptForMs };
  try {
    if ((await store.increment(["file-count", principal], expiry)) > maxFiles) return undefined;
    await store.set(["file", callId], { principal, file: { mediaType, base64 } }, expiry);
    return fileUri(callId);
  } catch {
    return undefined;
  }
}

/** The file with this address; undefined where the principal has none such, or no longer. */
export async function findFile(
  store: Store,
  principal: string,
  uri: string,
): Promise<BinaryReply | undefined> {
  if (!uri.startsWith(prefix)) return undefined;
  const kept = await store.get(["file", uri.slice(prefix.length)]);
  if (!isJsonObject(kept) || kept.principal !== principal) return undefined;
  return isBinaryReply(kept.file) ? kept.file : undefined;
}
