import type { ChangeGroup } from "./group-changes.js";
import { rules } from "./rules.js";

/** Longer names and values are cut: a report is for people. */
const maxLength = 200;
const maxSubjects = 5;

/** A group of changes in one Markdown sentence: what changed, whom it breaks, and why. */
export function describeChange(group: ChangeGroup): string {
  const { rule } = group.change;
  const where = describeWhere(group);
  return `${where} ${describeEvent(group)}. ${describeVictims(group)}${rules[rule].because}`;
}

/** What happened, in the rule's words. */
function describeEvent({ change }: ChangeGroup): string {
  return rules[change.rule].says.replace(/\{(before|after)\}/g, (_, state: "before" | "after") =>
    code(change[state] ?? ""),
  );
}

function describeWhere({ change, place, subjects }: ChangeGroup): string {
  const [direction = ""] = change.rule.split(".");
  const kinds: Readonly<Record<string, string>> = { input: "input", output: "reply", error: "error" };
  const kind = kinds[direction];
  const shown = subjects.slice(0, maxSubjects).map(code).join(", ");
  const more = subjects.length > maxSubjects ? ` and ${subjects.length - maxSubjects} more` : "";
  if (kind === undefined && place === "") return `${shown}${more}${subjects.length > 1 ? ": each" : ""}`;
  return `${shown}${more}: ${kind ?? "request"} ${place === "" ? "as a whole" : code(place)}`;
}

function describeVictims({ change: { callers, models } }: ChangeGroup): string {
  const victims = [
    ...(callers === "breaking" ? ["callers of the typed client"] : []),
    ...(models === "breaking" ? ["models that call the tools"] : []),
  ];
  return victims.length === 0 ? "" : `Breaks ${victims.join(" and ")}: `;
}

/** A vendor's words as Markdown code: on one line, cut, and unable to end the code. */
export function code(words: string): string {
  const line = words.replace(/\s+/g, " ").replaceAll("`", "'").trim();
  return `\`${line.length > maxLength ? `${line.slice(0, maxLength)}…` : line}\``;
}
