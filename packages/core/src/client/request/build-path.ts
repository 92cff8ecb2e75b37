import type { Operation } from "../../operation.js";
import { inputError } from "./input-issue.js";
import { percentEncode, percentEncodePathReserved } from "./percent-encode.js";
import type { PlacedValue } from "./place-input.js";
import { serializeParameter } from "./serialize-parameter.js";

const placeholder = /\{([^{}]+)\}/g;
const dotSegment = /(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * Fills a path template. No value can leave its place: everything reserved is encoded, and what would make a segment
 * `.` or `..`, or leave it empty, is refused. Encoding the dots would not help: every URL parser takes `%2e` for a dot
 * there (WHATWG URL, "double-dot URL path segment").
 *
 * @throws MedtainerError `invalid_input` naming every field that is missing or refused.
 */
export function buildPath(
  template: string,
  values: readonly PlacedValue[],
  parameters: Operation["parameters"] = {},
): string {
  const filled = new Map(
    values.filter(({ placement }) => placement.in === "path").map((placed) => [placed.name, placed]),
  );
  const names = [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
  refuseMissing(
    names.filter((name) => !filled.has(name)),
    parameters,
  );
  return template
    .split("/")
    .map((segment) => fillSegment(segment, filled))
    .join("/");
}

function refuseMissing(names: readonly string[], parameters: Operation["parameters"]): void {
  if (names.length === 0) return;
  const keys = names.map((name) => {
    const known = Object.entries(parameters).find(
      ([, { in: place, name: own }]) => place === "path" && own === name,
    );
    return known?.[0] ?? name;
  });
  throw inputError(Object.fromEntries(keys.map((key) => [key, `"${key}" is required.`])));
}

function fillSegment(segment: string, filled: ReadonlyMap<string, PlacedValue>): string {
  const keys: string[] = [];
  const text = segment.replace(placeholder, (_match, name: string) => {
    const placed = filled.get(name);
    if (!placed) return "";
    keys.push(placed.key);
    return fillPlaceholder(placed);
  });
  if (keys.length === 0 || !dotSegment.test(text)) return text;
  throw inputError(
    Object.fromEntries(
      keys.map((key) => [key, `"${key}" must not be "." or "..": it is part of the address.`]),
    ),
  );
}

function fillPlaceholder({ key, name, placement, value }: PlacedValue): string {
  const encode = placement.allowReserved ? percentEncodePathReserved : percentEncode;
  const { style = "simple", explode = false } = placement;
  const text = serializeParameter(value, { name: encode(name), style, explode, encode });
  if (!text) throw inputError({ [key]: `"${key}" must not be empty: it is part of the address.` });
  return text;
}
