import { type RuleId, rules, type Verdict } from "./rules.js";

/** One change of one operation or tool, judged. */
export interface Change {
  readonly rule: RuleId;
  /** Operation id or tool name. */
  readonly subject: string;
  /** Where in the input or reply, as a JSON Pointer of keys; `*` stands for any item or key. Empty for the whole. */
  readonly path: string;
  /** The state before and after in a few words, where the rule speaks of it. */
  readonly before?: string;
  readonly after?: string;
  readonly callers: Verdict;
  readonly models: Verdict;
  /** The named schemas on the way, with the path at which each begins. */
  readonly within: readonly NamedPlace[];
}

/** A named schema, and where in the input or reply it begins. */
export interface NamedPlace {
  readonly name: string;
  readonly path: string;
}

/** Who sees a change: not everybody sees every part. */
export type Audience = "callers" | "models";

/** What {@link judge} takes: a change without verdicts. */
export type Finding = Omit<Change, "callers" | "models" | "path" | "within"> &
  Partial<Pick<Change, "path" | "within">>;

/** The change with the verdicts that its rule has; `none` for an audience that does not see it. */
export function judge(finding: Finding, audiences: readonly Audience[]): Change {
  const { callers, models } = rules[finding.rule];
  return {
    path: "",
    within: [],
    ...finding,
    callers: audiences.includes("callers") ? callers : "none",
    models: audiences.includes("models") ? models : "none",
  };
}
