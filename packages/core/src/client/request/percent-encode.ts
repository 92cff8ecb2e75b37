const loneSurrogate = /[\uD800-\uDFFF]/gu;
const leftByEncodeURIComponent = /[!'()*]/g;
const reservedTriple = /%(?:21|24|26|27|28|29|2A|2B|2C|2F|3A|3B|3D|3F|40)/g;

/** Percent-encodes all but the unreserved characters of RFC 3986 section 2.3. A lone surrogate becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, "\uFFFD")).replace(
    leftByEncodeURIComponent,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Percent-encodes a query value of a parameter with `allowReserved`. `#`, `&`, `+`, `[` and `]` are encoded all the
 * same: they would end the query, start another parameter, be read as a space, or break RFC 3986.
 */
export function percentEncodeQueryReserved(text: string): string {
  return keepReserved(text, "&+");
}

/** Percent-encodes a path value of a parameter with `allowReserved`. `?`, `#`, `[` and `]` are encoded all the same. */
export function percentEncodePathReserved(text: string): string {
  return keepReserved(text, "?");
}

function keepReserved(text: string, encoded: string): string {
  return percentEncode(text).replace(reservedTriple, (triple) => {
    const character = decodeURIComponent(triple);
    return encoded.includes(character) ? triple : character;
  });
}
