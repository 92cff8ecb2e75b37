import { charsetOf } from "./media-type.js";

/** Bytes as the text that they are in the media type's charset. */
export function decodeText(bytes: Uint8Array, mediaType: string): string {
  try {
    return new TextDecoder(charsetOf(mediaType)).decode(bytes);
  } catch {
    // A charset that the runtime does not know; UTF-8 is the best guess.
    return new TextDecoder().decode(bytes);
  }
}
