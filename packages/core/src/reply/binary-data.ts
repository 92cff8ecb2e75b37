import { decodeText } from "../client/decode-text.js";
import { isJsonMediaType, isTextMediaType } from "../client/media-type.js";
import { type BinaryReply, isBinaryReply } from "../client/read-response.js";
import { decodeBase64 } from "../client/request/decode-base64.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";

/** More bytes than this are too many for a client to take with one reply, and for us to keep. */
const maxBytes = 1_000_000;

/** A reply's data without the bytes of the file that it is. */
export interface SeparatedData {
  readonly data: Json;
  /** The file, where it is small enough to be kept. */
  readonly file?: BinaryReply;
  /** The file, where it must go to the client beside the data, which does not say what is in it. */
  readonly attachment?: BinaryReply;
}

/**
 * Takes the bytes out of data that is one file: base64 is no text for a model to read, but a file of text is.
 *
 * @throws MedtainerError `payload_too_large` where they are more than 1,000,000 and no text.
 */
export function separateBytes(data: Json): SeparatedData {
  if (!isBinaryReply(data)) return { data };
  const { mediaType, base64 } = data;
  const bytes = countBytes(base64);
  const isSmall = bytes <= maxBytes;
  const file = { mediaType, base64 };
  if (isTextMediaType(mediaType) || isJsonMediaType(mediaType)) {
    const text = decodeText(decodeBase64("file", base64), mediaType);
    return { data: { mediaType, bytes, text }, ...(isSmall && { file }) };
  }
  if (isSmall) return { data: { mediaType, bytes }, file, attachment: file };
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
