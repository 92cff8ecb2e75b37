/** Where something stands in a file, for a person. */
export interface Place {
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** What is wrong with an input file, where, and what to do about it. The message holds all three. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly place: Place;
  /** The message without the place. */
  readonly reason: string;

  constructor(message: string, place: Place) {
    super(`${describePlace(place)}: ${message}`);
    this.reason = message;
    this.place = place;
  }
}

/** A reference that leads to nothing: the one fault that may be read over, since what is meant is plain. */
export class BrokenReferenceError extends SpecError {}

function describePlace({ file, line, column, pointer }: Place): string {
  const position = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return pointer === undefined ? position : `${position} (#${pointer})`;
}
