import type { CrmContact } from "../../crm-records.js";
import { type ContactKey, keysOf, normaliseName } from "../contact-keys.js";
import { callContact } from "../crm-data.js";
import { groupBy } from "../group-by.js";
import { inOrder } from "../in-order.js";
import { isoTime } from "../rules.js";

/** Contacts that share a key, and so may be one and the same. */
export interface DuplicateGroup {
  /** Every key that all of them share. */
  readonly matched_on: readonly ContactKey[];
  /** True where all that have a name have the same; false may mean a line or an address that several people share. */
  readonly names_agree: boolean;
  /** The oldest first; at most ten. */
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly created: string }[];
  readonly more_contacts: number;
}

/** What is known of duplicates. */
export interface Duplicates {
  /** Those of most certainty first: more keys, names that agree. */
  readonly groups: readonly DuplicateGroup[];
  /** How many contacts stand in a group. */
  readonly contacts: number;
}

interface Group {
  readonly keys: readonly ContactKey[];
  readonly members: readonly CrmContact[];
}

const mostShown = 10;

/**
 * Groups contacts by what they share: e-mail address, phone number, or name with company, each normalised. Those who
 * share one key make one group; groups of exactly the same contacts are one group with several keys. Groups are not
 * joined over a contact that stands in two, since that is how strangers become one.
 */
export function findDuplicates(contacts: readonly CrmContact[]): Duplicates {
  const groups = joinEqual(groupByKey(contacts)).map(describeGroup);
  const members = new Set(groups.flatMap(({ ids }) => ids));
  const ordered = inOrder(groups, ({ group, ids }) => [
    -group.matched_on.length,
    group.names_agree ? 0 : 1,
    ids.length,
    // No two groups are of the same contacts.
    JSON.stringify(ids),
  ]);
  return { groups: ordered.map(({ group }) => group), contacts: members.size };
}

/** The keys that two contacts share; the same whichever is named first. */
export function sharedKeys(one: CrmContact, other: CrmContact): ContactKey[] {
  const theirs = new Set(keysOf(other).map(writeKey));
  return keysOf(one).filter((key) => theirs.has(writeKey(key)));
}

function groupByKey(contacts: readonly CrmContact[]): Group[] {
  const entries = contacts.flatMap((contact) => keysOf(contact).map((key) => ({ key, contact })));
  return [...groupBy(entries, ({ key }) => writeKey(key)).values()]
    .filter((sharing) => sharing.length > 1)
    .map((sharing) => ({
      keys: sharing.slice(0, 1).map(({ key }) => key),
      members: sharing.map(({ contact }) => contact),
    }));
}

function joinEqual(groups: readonly Group[]): Group[] {
  const joined = new Map<string, Group>();
  for (const { keys, members } of groups) {
    const ordered = inOrder(members, ({ createdAtMs, id }) => [createdAtMs, id]);
    const who = JSON.stringify(ordered.map(({ id }) => id));
    joined.set(who, { keys: [...(joined.get(who)?.keys ?? []), ...keys], members: ordered });
  }
  return [...joined.values()];
}

function describeGroup({ keys, members }: Group): { group: DuplicateGroup; ids: string[] } {
  const names = members.map(({ name }) => normaliseName(name)).filter((name) => name !== undefined);
  const group: DuplicateGroup = {
    matched_on: inOrder(keys, ({ key, value }) => [key, value]),
    names_agree: new Set(names).size <= 1,
    contacts: members.slice(0, mostShown).map((contact) => ({
      id: contact.id,
      name: callContact(contact),
      created: isoTime(contact.createdAtMs),
    })),
    more_contacts: Math.max(0, members.length - mostShown),
  };
  return { group, ids: members.map(({ id }) => id) };
}

function writeKey({ key, value }: ContactKey): string {
  return `${key}:${value}`;
}
