/** `application/json` of `Application/JSON; charset=utf-8`. */
export function bareMediaType(header: string): string {
  return header.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** True for JSON and for every `+json` type. */
export function isJsonMediaType(mediaType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json$/.test(bareMediaType(mediaType));
}

/** Whether a media type falls under a pattern of the document: `image/png` under `image/*`. */
export function matchesMediaType(pattern: string, mediaType: string): boolean {
  const bare = bareMediaType(pattern);
  return (
    bare === "*/*" || bare === mediaType || (bare.endsWith("/*") && mediaType.startsWith(bare.slice(0, -1)))
  );
}
