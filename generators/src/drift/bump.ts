import type { Change } from "./change.js";
import { worstVerdict } from "./rules.js";

/** What a version goes up by. */
export type Bump = "major" | "minor" | "patch" | "none";

/**
 * What the changes ask of the package's version. Below 1.0 what breaks is a minor (Semantic Versioning, 4); what
 * nobody sees is a patch, since the files differ all the same.
 *
 * @param version The package's version today.
 */
export function chooseBump(changes: readonly Change[], version: string): Bump {
  if (changes.length === 0) return "none";
  const worst = worstVerdict(changes.flatMap(({ callers, models }) => [callers, models]));
  if (worst === "breaking") return version.startsWith("0.") ? "minor" : "major";
  return worst === "additive" ? "minor" : "patch";
}
