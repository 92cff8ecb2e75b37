import { isObject } from "../schema.js";
import { convertDiscovery } from "./convert/convert-discovery.js";
import { convertSwagger } from "./convert/convert-swagger.js";
import type { ApiDocument } from "./document.js";
import { normaliseDocument } from "./normalise/normalise-document.js";
import type { Overlay } from "./overlay/read-overlay.js";
import type { Source } from "./source.js";

/** One kind of API description. A further kind is a further row of {@link readers}. */
interface Reader {
  /** As people call it. */
  readonly kind: string;
  recognises(data: Readonly<Record<string, unknown>>): boolean;
  /** The same description as OpenAPI. */
  convert(source: Source): Source;
}

const readers: readonly Reader[] = [
  {
    kind: "OpenAPI 3.0 or 3.1",
    recognises: ({ openapi }) => typeof openapi === "string" && /^3\.[01]\b/.test(openapi),
    convert: (source) => source,
  },
  {
    kind: "Swagger 2.0",
    // YAML reads the version without quotes as the number 2.
    recognises: ({ swagger }) => swagger === "2.0" || swagger === 2,
    convert: convertSwagger,
  },
  {
    kind: "Google Discovery",
    recognises: ({ kind, discoveryVersion }) =>
      kind === "discovery#restDescription" || typeof discoveryVersion === "string",
    convert: convertDiscovery,
  },
];

/** What is done to a description on its way. */
export interface ReadingChoices {
  /** Corrections, in the order in which they apply. */
  readonly overlay?: Overlay;
  /** True where a reference to nothing stands for anything, with a remark; else it is an error. */
  readonly lenient?: boolean;
}

/**
 * Brings an API description, whatever its kind, into its normal form.
 *
 * @throws SpecError when it is of no known kind, or cannot be understood.
 */
export function readDocument(source: Source, { overlay, lenient }: ReadingChoices = {}): ApiDocument {
  const reader = findReader(source);
  if (reader === undefined) {
    const kinds = readers.map(({ kind }) => kind).join(", ");
    throw source.error("", `This is not an API description that can be read. Known kinds: ${kinds}.`);
  }
  const converted = reader.convert(source);
  return normaliseDocument(overlay ? overlay.apply(converted) : converted, lenient);
}

/** True for what {@link readDocument} can read. */
export function isDescription(source: Source): boolean {
  return findReader(source) !== undefined;
}

function findReader({ data }: Source): Reader | undefined {
  return readers.find(({ recognises }) => isObject(data) && recognises(data));
}
