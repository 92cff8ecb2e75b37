import type { CallOperation, JsonObject } from "@medtainer/core";
import { isNotFound } from "../../crm/find-contact.js";
import { textAt, timeAt } from "../../crm/read-members.js";
import { listNotes, listTasks } from "../../generated/operations.js";
import type { CrmData } from "../crm-data.js";
import {
  type OpenTask,
  type RecommendationOptions,
  type Recommendations,
  recommendActions,
} from "../recommend/recommend-actions.js";

/** So often the list is made again after something on it was found to be planned; what comes up then is not looked at. */
const mostRounds = 5;
/** So many contacts are asked about at the same time. */
const atOnce = 5;

/** What is known of a contact whom the kept data recommends. */
interface Checked {
  readonly tasks: readonly OpenTask[];
  /** When a note was last written. */
  readonly notedAtMs: number;
  /** True where the contact has been deleted since. */
  readonly isGone: boolean;
}

/**
 * Recommends, and asks HighLevel about each contact on the list: what an open task plans already is left out, a note ends a
 * silence, and whoever is gone is not named. The tool's `uses` names `listTasks` and `listNotes`.
 *
 * @throws MedtainerError as the operations.
 */
export async function recommendChecked(
  call: CallOperation,
  data: CrmData,
  options: RecommendationOptions,
): Promise<Recommendations> {
  const checked = new Map<string, Checked>();
  for (let round = 1; ; round += 1) {
    const openTasks = [...checked.values()].flatMap(({ tasks }) => tasks);
    const answer = recommendActions(withNotes(data, checked), { ...options, openTasks });
    const unknown = new Set(answer.items.map(({ contact }) => contact.id).filter((id) => !checked.has(id)));
    if (unknown.size === 0 || round > mostRounds) return answer;
    for (const [id, found] of await checkContacts(call, [...unknown])) checked.set(id, found);
  }
}

const nothing: Checked = { tasks: [], notedAtMs: 0, isGone: false };

async function checkContacts(call: CallOperation, ids: readonly string[]): Promise<[string, Checked][]> {
  const checked: [string, Checked][] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = ids.slice(start, start + atOnce);
    checked.push(
      ...(await Promise.all(
        some.map(async (id): Promise<[string, Checked]> => [id, await checkContact(call, id)]),
      )),
    );
  }
  return checked;
}

async function checkContact(call: CallOperation, contactId: string): Promise<Checked> {
  try {
    const [{ tasks }, { notes }] = await Promise.all([
      call(listTasks, { contactId }),
      call(listNotes, { contactId }),
    ]);
    // Replies are JSON; their interfaces only have no index signature.
    const written = (notes as readonly JsonObject[]).map((note) => timeAt(note, "dateAdded") ?? 0);
    const open = (tasks as readonly JsonObject[]).filter(({ completed }) => completed !== true);
    return {
      tasks: open.map((task) => readTask(contactId, task)),
      notedAtMs: Math.max(0, ...written),
      isGone: false,
    };
  } catch (reason) {
    if (isNotFound(reason)) return { ...nothing, isGone: true };
    throw reason;
  }
}

/** A task of HighLevel's as the rules read it. */
export function readTask(contactId: string, task: JsonObject): OpenTask {
  const dueAtMs = timeAt(task, "dueDate");
  return { contactId, title: textAt(task, "title") ?? "", ...(dueAtMs !== undefined && { dueAtMs }) };
}

function withNotes(data: CrmData, checked: ReadonlyMap<string, Checked>): CrmData {
  return {
    ...data,
    contacts: data.contacts.flatMap((contact) => {
      const { isGone, notedAtMs } = checked.get(contact.id) ?? nothing;
      if (isGone) return [];
      const lastActivityAtMs = Math.max(contact.lastActivityAtMs ?? 0, notedAtMs);
      return lastActivityAtMs > 0 ? [{ ...contact, lastActivityAtMs }] : [contact];
    }),
  };
}
