import { inputError } from "./input-issue.js";
import { percentEncode } from "./percent-encode.js";
import type { PlacedValue } from "./place-input.js";
import { serializeParameter } from "./serialize-parameter.js";

// RFC 9110 section 5.5, and what the Fetch standard can carry: one byte for each character.
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The header and cookie parameters. Header values are not percent-encoded (OpenAPI 3.1.1, section 4.8.12.2);
 * cookie values are.
 *
 * @throws MedtainerError `invalid_input` naming the field whose value no header can carry.
 */
export function buildHeaders(values: readonly PlacedValue[]): Headers {
  const headers = new Headers();
  for (const placed of values.filter(({ placement }) => placement.in === "header")) {
    const text = serializeHeader(placed);
    if (text !== undefined) headers.set(placed.name, text);
  }
  const cookies = values.filter(({ placement }) => placement.in === "cookie").map(serializeCookie);
  const cookie = cookies.filter((text) => text !== undefined).join("; ");
  if (cookie !== "") headers.set("cookie", cookie);
  return headers;
}

function serializeHeader({ key, name, placement, value }: PlacedValue): string | undefined {
  const { style = "simple", explode = false } = placement;
  const text = serializeParameter(value, { name, style, explode, encode: (part) => part });
  if (text === undefined || headerText.test(text)) return text;
  throw inputError({
    [key]: `"${key}" is sent as a header: it may hold Latin-1 characters only, and no line breaks.`,
  });
}

function serializeCookie({ name, placement, value }: PlacedValue): string | undefined {
  const { style = "form", explode = true } = placement;
  return serializeParameter(value, {
    name: percentEncode(name),
    style,
    explode,
    encode: percentEncode,
    formSeparator: "; ",
  });
}
