import { pointerPart } from "../schema.js";

/**
 * From a place in the input to the place of a subschema's value, both as JSON Pointers into the input: any
 * index and any map key is `*`, and a branch of a union is where the union is.
 *
 * @param tail From the schema to its subschema: `/properties/name`, `/items`, `/anyOf/0`.
 */
export function step(place: string, tail: string): string {
  const key = propertyKey(tail);
  if (key !== undefined) return place + pointerPart(key);
  return /^\/(items|additionalProperties|patternProperties|prefixItems|contains)/.test(tail)
    ? `${place}/*`
    : place;
}

/** The key of `/properties/<key>`; undefined for any other tail. */
export function propertyKey(tail: string): string | undefined {
  if (!tail.startsWith("/properties/")) return undefined;
  return tail.slice("/properties/".length).replaceAll("~1", "/").replaceAll("~0", "~");
}
