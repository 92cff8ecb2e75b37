import { type BinaryReply, isBinaryReply } from "../client/read-response.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";

/** More bytes than this are too many for a client to take with one reply. */
const maxBytes = 1_000_000;

/** A reply's data without its bytes, and the bytes, which go to the client beside it. */
export interface SeparatedData {
  readonly data: Json;
  readonly attachment?: BinaryReply;
}

/**
 * Takes the bytes out of data that is one file: base64 is no text for a model to read.
 *
 * @throws MedtainerError `payload_too_large` where they are more than 1,000,000.
 */
export function separateBytes(data: Json): SeparatedData {
  if (!isBinaryReply(data)) return { data };
  const { mediaType, base64 } = data;
  const bytes = countBytes(base64);
  if (bytes <= maxBytes) return { data: { mediaType, bytes }, attachment: { mediaType, base64 } };
  const [size, most] = [bytes, maxBytes].map((count) => count.toLocaleString("en"));
  throw new MedtainerError(
    "payload_too_large",
    `The reply is a file (${mediaType}) of ${size} bytes; at most ${most} can be handed on.`,
  );
}

function countBytes(base64: string): number {
  const padding = /={0,2}$/.exec(base64)?.[0].length ?? 0;
  return (base64.length / 4) * 3 - padding;
}
