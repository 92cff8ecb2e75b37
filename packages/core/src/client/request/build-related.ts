import { isJsonArray } from "../../json.js";
import { decodeFile } from "./decode-file.js";
import { inputError } from "./input-issue.js";
import type { PlacedValue } from "./place-input.js";

/** A `multipart/related` body; the type names the boundary. */
export interface RelatedBody {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

interface Part {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * A `multipart/related` body (RFC 2387): a part for each member in the operation's order, without names. A file is its
 * bytes, a text is a text, and anything else is JSON.
 *
 * @param files Input keys whose values are files.
 * @throws MedtainerError `invalid_input` where a file is none, or its media type cannot be one.
 */
export function buildRelated(members: readonly PlacedValue[], files: readonly string[] = []): RelatedBody {
  const parts = members.flatMap((member) =>
    files.includes(member.key) ? fileParts(member) : textParts(member),
  );
  // Too long to come up in a file by chance.
  const boundary = `medtainer-${crypto.randomUUID()}`;
  const pieces = parts.flatMap(({ mediaType, bytes }) => [
    encode(`--${boundary}\r\ncontent-type: ${mediaType}\r\n\r\n`),
    bytes,
    encode("\r\n"),
  ]);
  return {
    content: join([...pieces, encode(`--${boundary}--\r\n`)]),
    contentType: `multipart/related; boundary=${boundary}`,
  };
}

function fileParts({ key, value }: PlacedValue): Part[] {
  return (isJsonArray(value) ? value : [value])
    .filter((file) => file !== null)
    .map((file) => {
      const { mediaType, bytes } = decodeFile(key, file);
      // A line break would let the type speak for the whole part.
      if (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(;[\x20-\x7e]*)?$/.test(mediaType)) return { mediaType, bytes };
      throw inputError({ [key]: `"mediaType" of "${key}" must be a media type such as image/png.` });
    });
}

function textParts({ value }: PlacedValue): Part[] {
  if (value === null) return [];
  const isText = typeof value === "string";
  const mediaType = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  return [{ mediaType, bytes: encode(isText ? value : JSON.stringify(value)) }];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  for (const piece of pieces) {
    joined.set(piece, end);
    end += piece.byteLength;
  }
  return joined;
}
