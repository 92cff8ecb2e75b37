import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { Key } from "./store.js";

/**
 * What a counter becomes: 1 where there was none.
 *
 * @throws MedtainerError `conflict` when the key holds something else than a number.
 */
export function nextCount(key: Key, value: Json | undefined): number {
  if (value === undefined) return 1;
  if (typeof value === "number") return value + 1;
  throw new MedtainerError(
    "conflict",
    `The value of ${JSON.stringify(key)} is no number and cannot be counted up.`,
  );
}
