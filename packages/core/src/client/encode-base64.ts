/** In pieces, because a call takes a limited number of arguments; a multiple of 3 keeps the pieces joinable. */
const pieceBytes = 3 * 8192;

/** Bytes as base64 (RFC 4648 section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let offset = 0; offset < bytes.byteLength; offset += pieceBytes) {
    text += btoa(String.fromCharCode(...bytes.subarray(offset, offset + pieceBytes)));
  }
  return text;
}
