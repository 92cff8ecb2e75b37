import type { Change } from "./change.js";
import { worstVerdict } from "./rules.js";

/** The same change wherever it is seen. */
export interface ChangeGroup {
  /** The first of them, with the worst verdicts that any of them has. */
  readonly change: Change;
  /** Operation ids and tool names, in the order of finding. */
  readonly subjects: readonly string[];
  /** Where it is, in words: a named schema's key, or a key of the input or reply. */
  readonly place: string;
}

/** One group for all changes of the same schema, and for equal changes of operations; what is in no named schema stands alone. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { rule, before, after, path, within, subject } = change;
    const isAlone = within.length === 0 && !(rule.startsWith("operation.") && path === "");
    const owner = isAlone ? subject : "";
    const key = JSON.stringify([rule, before, after, describePlace(change), owner]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap(joinChanges);
}

function joinChanges(same: readonly Change[]): ChangeGroup[] {
  const [first] = same;
  if (first === undefined) return [];
  const callers = worstVerdict(same.map((change) => change.callers));
  const models = worstVerdict(same.map((change) => change.models));
  return [
    {
      change: { ...first, callers, models },
      subjects: [...new Set(same.map(({ subject }) => subject))],
      place: describePlace(first),
    },
  ];
}

function describePlace({ path, within }: Change): string {
  const nearest = within.at(-1);
  if (nearest === undefined) return path;
  return `${nearest.name}${path.slice(nearest.path.length)}`;
}
