import { isObject } from "../schema.js";
import type { ApiDocument } from "./document.js";
import { normaliseDocument } from "./normalise/normalise-document.js";
import { readSource, type Source } from "./source.js";

/** One kind of API description. A further kind is a further row of {@link readers}. */
interface Reader {
  /** As people call it. */
  readonly kind: string;
  recognises(data: Readonly<Record<string, unknown>>): boolean;
  read(source: Source): ApiDocument;
}

const readers: readonly Reader[] = [
  {
    kind: "OpenAPI 3.0 or 3.1",
    recognises: ({ openapi }) => typeof openapi === "string" && /^3\.[01]\b/.test(openapi),
    read: normaliseDocument,
  },
];

/** A description and the file it was read from. */
export interface ReadDocument {
  readonly source: Source;
  readonly document: ApiDocument;
}

/**
 * Reads an API description, whatever its kind, into its normal form.
 *
 * @throws SpecError when the file is missing, not well-formed, or of no known kind.
 */
export function readDocument(file: string): ReadDocument {
  const source = readSource(file);
  const reader = readers.find(({ recognises }) => isObject(source.data) && recognises(source.data));
  if (reader === undefined) {
    const kinds = readers.map(({ kind }) => kind).join(", ");
    throw source.error("", `This is not an API description that can be read. Known kinds: ${kinds}.`);
  }
  return { source, document: reader.read(source) };
}
