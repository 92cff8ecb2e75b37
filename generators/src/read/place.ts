/** A place in a description of several files, apart. */
export interface PlaceParts {
  /** The other file's key in `Source.others`; empty for the description itself. */
  readonly file: string;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** Takes `<file>#<pointer>` apart; a place in the description itself is the pointer alone. */
export function splitPlace(place: string): PlaceParts {
  if (place === "" || place.startsWith("/")) return { file: "", pointer: place };
  const end = place.indexOf("#");
  return { file: place.slice(0, end), pointer: place.slice(end + 1) };
}

/** The inverse of {@link splitPlace}. */
export function joinPlace({ file, pointer }: PlaceParts): string {
  return file === "" ? pointer : `${file}#${pointer}`;
}
