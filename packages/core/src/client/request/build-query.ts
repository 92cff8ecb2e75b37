import { percentEncode, percentEncodeQueryReserved } from "./percent-encode.js";
import type { PlacedValue } from "./place-input.js";
import { serializeParameter } from "./serialize-parameter.js";

/** The query with its `?`, or an empty text where no value goes there. */
export function buildQuery(values: readonly PlacedValue[]): string {
  const parts = values
    .filter(({ placement }) => placement.in === "query")
    .map(serializeFormParameter)
    .filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** One parameter of a query, or one member of a form body: both default to the style `form`, exploded. */
export function serializeFormParameter({ name, placement, value }: PlacedValue): string | undefined {
  const { style = "form", explode = style === "form", allowReserved } = placement;
  const encode = allowReserved ? percentEncodeQueryReserved : percentEncode;
  return serializeParameter(value, { name: percentEncode(name), style, explode, encode });
}
