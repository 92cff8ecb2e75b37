import { encodeBase64 } from "./encode-base64.js";

/** Bytes as base64url without padding (RFC 4648 section 5): fit for URLs, header values and dotted tokens. */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
