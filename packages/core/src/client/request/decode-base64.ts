import { inputError } from "./input-issue.js";

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Bytes out of base64 (RFC 4648 section 4; the URL-safe alphabet and line breaks are understood too).
 *
 * @param key The input key that holds the text; the error names it.
 * @throws MedtainerError `invalid_input` where the text is not base64.
 */
export function decodeBase64(key: string, text: string): Uint8Array<ArrayBuffer> {
  const compact = text.replace(/\s+/g, "").replaceAll("-", "+").replaceAll("_", "/");
  if (!base64.test(compact) || compact.replaceAll("=", "").length % 4 === 1) {
    throw inputError({ [key]: `"${key}" must be bytes in base64.` });
  }
  return Uint8Array.from(atob(compact.replaceAll("=", "")), (character) => character.charCodeAt(0));
}
