import { type CollectionMatch, defineTool, type ToolRun } from "@medtainer/core";
import { contacts } from "../collections.js";
import { parseContact } from "../crm/parse-records.js";
import { textAt } from "../crm/read-members.js";
import { type ShownContact, showContact } from "../crm/show-contact.js";
import { type ShownFreshness, showFreshness } from "../crm/show-freshness.js";
import { searchContacts } from "../generated/operations.js";
import { text } from "./input-schemas.js";

interface SearchInput {
  readonly query: string;
  readonly limit?: number;
}

/** One contact that was found, and why. */
export interface FoundByName extends ShownContact {
  readonly place?: string;
  /** From 0; comparable within one answer. */
  readonly score: number;
  readonly why: readonly string[];
  /** Words of the question that other contacts here answer, and this one does not. */
  readonly not_found: readonly string[];
}

/** What the tool answers: the best first. */
export interface SearchAnswer extends ShownFreshness {
  readonly matches: readonly FoundByName[];
  readonly notice: string;
}

/** Finds contacts as people speak of them. */
export const searchByNickname = defineTool({
  name: "gohighlevel_search_by_nickname",
  title: "Find a contact",
  description:
    "Finds contacts as people speak of them, «Bob from the clinic in Tampa»: nicknames, names, company, place, e-mail, tags, parts " +
    "of a phone number, our notes; forgives typos. Ranked, with the reason. Gives the ids that other tools need.",
  input: {
    type: "object",
    properties: {
      query: text(300),
      limit: { type: "integer", minimum: 1, maximum: 25, description: "Default 5." },
    },
    required: ["query"],
    additionalProperties: false,
  },
  uses: [searchContacts],
  run: search,
});

/** A name says more than a tag. */
const weights = {
  nicknames: 1.2,
  name: 1.1,
  phone: 1,
  email: 0.9,
  company: 0.9,
  place: 0.8,
  notes: 0.8,
  tags: 0.6,
};

async function search({ input, context }: ToolRun<SearchInput>): Promise<SearchAnswer> {
  const { query, limit = 5 } = input;
  const found = await context.collections.search(contacts, { text: query, weights, limit });
  const asked = new Set(found.matches.flatMap(({ reasons }) => reasons.map((reason) => reason.asked)));
  const matches = found.matches.map((match) => describe(match, asked));
  return { notice: sayHow(matches), ...showFreshness(found, Date.now()), matches };
}

function describe(
  { record, context, score, reasons }: CollectionMatch,
  asked: ReadonlySet<string>,
): FoundByName {
  const contact = parseContact(record.data, record.id, context ?? undefined);
  const place = [textAt(record.data, "city"), textAt(record.data, "state")].filter(
    (part) => part !== undefined,
  );
  const answered = new Set(reasons.map((reason) => reason.asked));
  return {
    ...showContact(contact),
    ...(place.length > 0 && { place: place.join(", ") }),
    score,
    why: reasons.map(explain),
    not_found: [...asked].filter((word) => !answered.has(word)),
  };
}

type Reason = CollectionMatch["reasons"][number];

function explain({ field, asked, found, how }: Reason): string {
  const says: Readonly<Record<Reason["how"], string>> = {
    exact: `«${found}» in ${field}`,
    nickname: `«${asked}» is a name for «${found}» (${field})`,
    prefix: `«${asked}» begins «${found}» (${field})`,
    part: `«${asked}» is part of «${found}» (${field})`,
    spelling: `«${asked}» is spelled like «${found}» (${field})`,
  };
  return says[how];
}

/** Two who fit equally well are a question for the person who asks. */
function sayHow([first, second]: readonly FoundByName[]): string {
  if (first === undefined) return "Nobody was found. Try fewer words, or another spelling.";
  if (second !== undefined && first.score - second.score < 0.05) {
    return `Several fit about equally well: ask which one is meant, ${first.name} or ${second.name}.`;
  }
  return `${first.name} fits best.`;
}
