import type { ParameterPlacement } from "@medtainer/core";
import { makeUnique } from "../names.js";
import type { ApiParameter } from "../read/document.js";
import type { Schema } from "../schema.js";
import { safeKey } from "./safe-key.js";

/** One value of the input, before it has a key. */
export interface Entry {
  /** The vendor's name. */
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly placement: ParameterPlacement;
  /** The field of the credential that it is filled from; then it is no input. */
  readonly credential?: string;
  /** True where a caller says a file, or a list of them. */
  readonly isFile?: boolean;
}

/** One value of the input, and the key it goes by. */
export interface KeyedEntry extends Entry {
  readonly key: string;
}

const order: readonly ParameterPlacement["in"][] = ["path", "query", "header", "cookie", "body"];

/**
 * Gives each entry a key of its own. Where names collide, path goes before query before header before cookie
 * before body; the later one gets its place in front: `body_name`.
 */
export function assignKeys(entries: readonly Entry[]): KeyedEntry[] {
  const taken = new Set<string>();
  const sorted = order.flatMap((place) => entries.filter((entry) => entry.placement.in === place));
  return sorted.map((entry) => {
    const plain = safeKey(entry.name);
    const key = taken.has(plain) ? makeUnique(safeKey(`${entry.placement.in}_${plain}`), taken, "_") : plain;
    taken.add(key);
    return {
      ...entry,
      key,
      placement: { ...entry.placement, ...(key !== entry.name && { name: entry.name }) },
    };
  });
}

/** Where a parameter goes, without what is OpenAPI's default anyway. */
export function placeParameter(parameter: ApiParameter): ParameterPlacement {
  const { in: place, style, explode, allowReserved, mediaType, isIdempotencyKey } = parameter;
  const defaultStyle = place === "query" || place === "cookie" ? "form" : "simple";
  const usedStyle = style ?? defaultStyle;
  return {
    in: place,
    ...(usedStyle !== defaultStyle && { style: usedStyle }),
    ...(explode !== undefined && explode !== (usedStyle === "form") && { explode }),
    ...(allowReserved && { allowReserved }),
    ...(mediaType !== undefined && { mediaType }),
    ...(isIdempotencyKey && { isIdempotencyKey }),
  };
}
