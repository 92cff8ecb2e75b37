import type { CrmContact } from "../../crm-records.js";
import { type CrmIndex, callContact, lastTouchAt } from "../crm-data.js";
import { inOrder } from "../in-order.js";
import { type Findings, listFindings } from "../list-findings.js";
import { daysSince, IMPORTANT_FROM, isoTime, type Rules } from "../rules.js";
import { weighImportance } from "../weigh-importance.js";

/** An important contact with whom nothing happens. */
export interface SilentContact {
  readonly id: string;
  readonly name: string;
  readonly importance: number;
  /** What the importance follows from. */
  readonly because: readonly string[];
  /** When anything last happened; null where nothing is on record. */
  readonly last_touch: string | null;
  /** Whole days since then, or since the contact was made. */
  readonly days_silent: number;
}

/** The silent contacts, of the most important first. */
export type SilentContacts = Findings<SilentContact>;

/** Finds the important contacts with whom nothing has happened for at least `silentDays`. */
export function findSilentContacts(
  contacts: readonly CrmContact[],
  index: CrmIndex,
  { silentDays }: Pick<Rules, "silentDays">,
  { nowMs, limit }: { readonly nowMs: number; readonly limit: number },
): SilentContacts {
  const important = contacts
    .map((contact) => describeSilence(contact, index, nowMs))
    .filter(({ importance }) => importance >= IMPORTANT_FROM);
  const silent = important.filter(({ days_silent }) => days_silent >= silentDays);
  return listFindings(
    inOrder(silent, ({ importance, days_silent, id }) => [-importance, -days_silent, id]),
    `${important.length} important contacts (importance ${IMPORTANT_FROM} or more) of ${contacts.length}; silent: nothing ` +
      `happened for ${silentDays} days or more, counted from the last activity or message on record, else from their creation.`,
    limit,
  );
}

/** How important a contact is and how long it has been silent. */
export function describeSilence(contact: CrmContact, index: CrmIndex, nowMs: number): SilentContact {
  const { value, because } = weighImportance(contact, index.dealsOf.get(contact.id) ?? []);
  const touchedAtMs = lastTouchAt(contact, index, nowMs);
  return {
    id: contact.id,
    name: callContact(contact),
    importance: value,
    because,
    last_touch: touchedAtMs === undefined ? null : isoTime(touchedAtMs),
    days_silent: daysSince(touchedAtMs ?? contact.createdAtMs, nowMs),
  };
}
