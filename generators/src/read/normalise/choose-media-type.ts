/** The best first: what a model can write and read comes before what it cannot. */
const preferences: readonly RegExp[] = [
  /^application\/json\b/i,
  /^[^;]+\+json\b/i,
  /^\*\/\*$/,
  /^application\/\*$/,
  /^application\/x-www-form-urlencoded\b/i,
  /^multipart\/form-data\b/i,
  /^multipart\/related\b/i,
  /^text\/plain\b/i,
  /^text\//i,
];

/**
 * The one media type, of several that a body or reply may have, to work with: JSON where it is among them.
 */
export function chooseMediaType(offered: readonly string[]): string | undefined {
  for (const preference of preferences) {
    const found = offered.find((mediaType) => preference.test(mediaType));
    if (found !== undefined) return found;
  }
  return offered[0];
}

/** The media type to send or expect: a range means JSON, and so does what is no media type at all. */
export function concreteMediaType(mediaType: string): string {
  return mediaType.includes("*") || !mediaType.includes("/") ? "application/json" : mediaType;
}
