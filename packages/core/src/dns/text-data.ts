/** A character string of a TXT record holds so many bytes (RFC 1035, 3.3). */
const maxBytes = 255;

/**
 * The text of a TXT record: what vendors write as `"v=spf1 " "-all"` becomes `v=spf1 -all` (RFC 7208, 3.3: the strings
 * are joined without a space). Text without quotes at both ends is taken as it stands.
 */
export function readTextData(data: string): string {
  const given = data.trim();
  const strings = [...given.matchAll(quoted)];
  const isQuoted = strings.length > 0 && given.replace(quoted, "").trim() === "";
  return isQuoted ? strings.map(([, inner = ""]) => unescapeText(inner)).join("") : data;
}

const quoted = /"((?:[^"\\]|\\.)*)"/gs;

/** The text as strings in quotes of 255 bytes at most, as zone files and some vendors want it. */
export function writeTextData(text: string): string {
  return splitText(text)
    .map((part) => `"${part.replace(/["\\]/g, "\\$&")}"`)
    .join(" ");
}

/** The text in parts of 255 bytes (UTF-8) at most, never within a character. */
export function splitText(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of text) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > maxBytes) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return part !== "" || parts.length === 0 ? [...parts, part] : parts;
}

/** `\"`, `\\`, and three digits for a byte (RFC 1035, 5.1); bytes above 127 together are UTF-8. */
function unescapeText(text: string): string {
  return text.replace(/(?:\\\d{3})+|\\(.)/gs, (whole, character: string | undefined) => {
    if (character !== undefined) return character;
    const bytes = whole.slice(1).split("\\").map(Number);
    return bytes.every((byte) => byte < 256) ? new TextDecoder().decode(Uint8Array.from(bytes)) : whole;
  });
}
