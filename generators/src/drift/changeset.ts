import { createHash } from "node:crypto";
import type { Bump } from "./bump.js";
import type { Change } from "./change.js";
import { describeChange } from "./describe-change.js";
import { groupChanges } from "./group-changes.js";
import { verdicts, worstVerdict } from "./rules.js";

/** A file for `.changeset`. */
export interface Changeset {
  /** Made of the content, so that the same changes give the same file. */
  readonly name: string;
  readonly text: string;
}

/** How many changes a changelog's entry tells of one by one. */
const maxLines = 30;

/** The changeset of a package's changes; undefined where nothing changed. */
export function writeChangeset(
  packageName: string,
  bump: Bump,
  changes: readonly Change[],
): Changeset | undefined {
  if (bump === "none") return undefined;
  const vendor = packageName.replace(/^@[^/]*\//, "");
  const groups = groupChanges(changes);
  const sorted = verdicts.flatMap((verdict) =>
    groups.filter(({ change }) => worstVerdict([change.callers, change.models]) === verdict),
  );
  const lines = sorted.slice(0, maxLines).map((group) => `- ${describeChange(group)}`);
  const more = sorted.length > maxLines ? [`- ${sorted.length - maxLines} smaller changes`] : [];
  const text = [
    "---",
    `${JSON.stringify(packageName)}: ${bump}`,
    "---",
    "",
    `Follows changes of the API of ${vendor}.`,
    "",
    ...lines,
    ...more,
    "",
  ].join("\n");
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `drift-${vendor}-${hash}.md`, text };
}
