import type { CallOperation, ItemInteraction, JsonObject } from "@medtainer/core";
import type { CrmInteraction } from "../crm-records.js";
import { getLocation, listContactAppointments, listNotes, listTasks } from "../generated/operations.js";
import { textAt, timeAt } from "./read-members.js";
import { momentOf } from "./wall-time.js";

/** The notes on a contact. The tool's `uses` names `listNotes`. @throws MedtainerError as the operation. */
export async function readNotes(call: CallOperation, contactId: string): Promise<CrmInteraction[]> {
  const { notes } = await call(listNotes, { contactId });
  // Replies are JSON; their interfaces only have no index signature.
  return (notes as readonly JsonObject[]).flatMap((note) =>
    entry(note, { kind: "note", atMs: timeAt(note, "dateAdded"), text: wordsOf(note, ["title", "body"]) }),
  );
}

/**
 * The tasks of a contact, each at the time at which it is due. The tool's `uses` names `listTasks`.
 *
 * @throws MedtainerError as the operation.
 */
export async function readTasks(call: CallOperation, contactId: string): Promise<CrmInteraction[]> {
  const { tasks } = await call(listTasks, { contactId });
  return (tasks as readonly JsonObject[]).flatMap(toTaskEntry);
}

/** A task as it stands in a timeline; none where it has no due time. */
export function toTaskEntry(task: JsonObject): CrmInteraction[] {
  const text = `${wordsOf(task, ["title", "body"])} (${task.completed === true ? "done" : "open"})`;
  return entry(task, { kind: "task", atMs: timeAt(task, "dueDate"), text });
}

/**
 * The appointments of a contact, past and coming. HighLevel writes their times without an offset, as the location's clocks show
 * them. The tool's `uses` names `listContactAppointments` and `getLocation`.
 *
 * @throws MedtainerError as the operations.
 */
export async function readAppointments(call: CallOperation, contactId: string): Promise<CrmInteraction[]> {
  const { events } = await call(listContactAppointments, { contactId });
  if (events.length === 0) return [];
  const { location } = await call(getLocation, {});
  const timezone = location.timezone ?? "UTC";
  return (events as readonly JsonObject[]).flatMap((event) => {
    const status = textAt(event, "appointmentStatus") ?? "new";
    const text = `${wordsOf(event, ["title"])} (${status})`;
    const atMs = momentOf(textAt(event, "startTime") ?? "", timezone);
    const entries = entry(event, { kind: "appointment", atMs, text });
    return missed.has(status) ? entries.map((one) => ({ ...one, isCancelled: true })) : entries;
  });
}

const missed: ReadonlySet<string> = new Set(["cancelled", "noshow", "invalid"]);

/** What this installation was told. */
export function toInteraction({
  id,
  kind,
  direction,
  summary,
  occurredAtMs,
}: ItemInteraction): CrmInteraction {
  const known = (["message", "note", "task", "appointment"] as const).find((one) => one === kind);
  return {
    id,
    atMs: occurredAtMs,
    kind: known ?? "context",
    ...(direction !== null && { direction }),
    text: summary,
  };
}

function entry(
  item: JsonObject,
  { kind, atMs, text }: Pick<CrmInteraction, "kind" | "text"> & { readonly atMs: number | undefined },
): CrmInteraction[] {
  const id = textAt(item, "id");
  return id === undefined || atMs === undefined ? [] : [{ id, atMs, kind, text }];
}

function wordsOf(item: JsonObject, names: readonly string[]): string {
  const words = names.map((name) => textAt(item, name)).filter((part) => part !== undefined);
  return words.join(": ");
}
