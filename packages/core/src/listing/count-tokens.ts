const bytesPerToken = 4;

/** What a value costs a model that reads it as JSON, about: four bytes make a token. */
export function countTokens(value: unknown): number {
  return Math.ceil(byteLength(JSON.stringify(value)) / bytesPerToken);
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}

const encoder = new TextEncoder();
