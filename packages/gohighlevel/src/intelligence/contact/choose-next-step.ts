import type { CrmInteraction } from "../../crm-records.js";
import { countOf } from "../count-of.js";
import { inOrder } from "../in-order.js";
import type { OpenTask } from "../recommend/recommend-actions.js";
import type { Recommendation, RecommendedCall } from "../recommend/recommendation.js";
import { daysSince, hasHappened, isoTime } from "../rules.js";

/** What to do next with a contact. */
export interface NextStep {
  /** In a sentence. */
  readonly action: string;
  readonly because: readonly string[];
  /** The call that does it; null where none is needed, or people do it. */
  readonly call: RecommendedCall | null;
}

/**
 * Chooses the next step: the open task that is due first, since somebody has decided on it; else what is recommended most;
 * else the next appointment; else none.
 *
 * @param ranked What is recommended for this contact, the most pressing first.
 */
export function chooseNextStep(
  ranked: readonly Recommendation[],
  {
    openTasks,
    interactions,
  }: { readonly openTasks: readonly OpenTask[]; readonly interactions: readonly CrmInteraction[] },
  nowMs: number,
): NextStep {
  const tasks = inOrder(openTasks, ({ dueAtMs = Number.MAX_SAFE_INTEGER, title }) => [dueAtMs, title]);
  const [task] = tasks;
  if (task) {
    const others = ranked.map(({ action }) => `Recommended besides: ${action}`);
    return step(`Do the task "${task.title}".`, [describeDue(task, nowMs), ...others]);
  }
  const [first] = ranked;
  if (first) return { action: first.action, because: reasonsOf(first), call: first.call };
  return (
    nextAppointment(interactions, nowMs) ??
    step("Nothing is due.", ["No rule of the recommendations applies."])
  );
}

function describeDue({ dueAtMs }: OpenTask, nowMs: number): string {
  if (dueAtMs === undefined) return "It has no date.";
  if (dueAtMs > nowMs) return `It is due on ${isoTime(dueAtMs)}.`;
  return `It was due on ${isoTime(dueAtMs)}, ${countOf(daysSince(dueAtMs, nowMs), "day")} ago.`;
}

function nextAppointment(interactions: readonly CrmInteraction[], nowMs: number): NextStep | undefined {
  const coming = interactions.filter(
    ({ kind, atMs, isCancelled }) => kind === "appointment" && !hasHappened(atMs, nowMs) && !isCancelled,
  );
  const [next] = inOrder(coming, ({ atMs, id }) => [atMs, id]);
  return next && step(`Prepare the appointment "${next.text}".`, [`It is on ${isoTime(next.atMs)}.`]);
}

function reasonsOf({ score_parts, also }: Recommendation): string[] {
  return [...score_parts.map(({ because }) => because), ...also];
}

function step(action: string, because: readonly string[]): NextStep {
  return { action, because, call: null };
}
