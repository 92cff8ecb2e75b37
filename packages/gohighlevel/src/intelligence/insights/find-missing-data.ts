import type { CrmContact } from "../../crm-records.js";
import { normaliseEmail, normaliseName, normalisePhone } from "../contact-keys.js";
import { type CrmIndex, callContact } from "../crm-data.js";
import { inOrder } from "../in-order.js";
import { type Findings, listFindings } from "../list-findings.js";
import { weighImportance } from "../weigh-importance.js";

/** What a contact should have; the first three are looked at as whether they can be used, not whether they are empty. */
const fields = ["name", "email", "phone", "owner", "source"] as const;

/** One thing that a contact lacks. */
export type MissingField = (typeof fields)[number];

/** A contact that lacks something. */
export interface IncompleteContact {
  readonly id: string;
  readonly name: string;
  readonly missing: readonly MissingField[];
  /** See `weighImportance`. */
  readonly importance: number;
}

/** What is missing, by field and by contact; the most important contacts first. */
export interface MissingData extends Findings<IncompleteContact> {
  /** How many contacts lack each. */
  readonly by_field: Readonly<Record<MissingField, number>>;
  /** How many have neither an e-mail address nor a phone number. */
  readonly unreachable: number;
}

/** Finds the contacts that lack a name, a usable e-mail address, a usable phone number, an owner or a source. */
export function findMissingData(
  contacts: readonly CrmContact[],
  { dealsOf }: Pick<CrmIndex, "dealsOf">,
  limit: number,
): MissingData {
  const incomplete = contacts
    .map((contact) => ({
      id: contact.id,
      name: callContact(contact),
      missing: missingOf(contact),
      importance: weighImportance(contact, dealsOf.get(contact.id) ?? []).value,
    }))
    .filter(({ missing }) => missing.length > 0);
  const ordered = inOrder(incomplete, ({ importance, missing, id }) => [-importance, -missing.length, id]);
  const lacking = (field: MissingField) => incomplete.filter(({ missing }) => missing.includes(field)).length;
  return {
    ...listFindings(
      ordered,
      `${contacts.length} contacts; looked at: ${fields.join(", ")}. An address without @ and a number of fewer than 7 digits count as missing.`,
      limit,
    ),
    by_field: {
      name: lacking("name"),
      email: lacking("email"),
      phone: lacking("phone"),
      owner: lacking("owner"),
      source: lacking("source"),
    },
    unreachable: incomplete.filter(({ missing }) => missing.includes("email") && missing.includes("phone"))
      .length,
  };
}

/** What one contact lacks, in the order of {@link fields}. */
export function missingOf({ name, email, phone, ownerId, source }: CrmContact): MissingField[] {
  const has: Record<MissingField, boolean> = {
    name: normaliseName(name) !== undefined,
    email: normaliseEmail(email) !== undefined,
    phone: normalisePhone(phone) !== undefined,
    owner: isSaid(ownerId),
    source: isSaid(source),
  };
  return fields.filter((field) => !has[field]);
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
