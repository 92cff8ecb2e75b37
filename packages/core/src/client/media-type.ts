/** The type itself, lower case and without parameters: `application/json` of `Application/JSON; charset=utf-8`. */
export function baseMediaType(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** True for `application/json` and every `+json` type (RFC 6839 section 3.1). */
export function isJsonMediaType(mediaType: string): boolean {
  return /^(?:application\/json|text\/json|.+\/.+\+json)$/.test(baseMediaType(mediaType));
}

/** True where the content is characters rather than bytes. */
export function isTextMediaType(mediaType: string): boolean {
  return /^(?:text\/|message\/|.+\+xml$|application\/(?:xml|yaml|x-yaml|javascript|graphql|sql|x-ndjson|jsonl|csv)$)/.test(
    baseMediaType(mediaType),
  );
}

/** The `charset` parameter, or `utf-8`. */
export function charsetOf(mediaType: string): string {
  return /;\s*charset="?([\w.:-]+)"?/i.exec(mediaType)?.[1] ?? "utf-8";
}
