import type { CrmContact, CrmOpportunity } from "../crm-records.js";
import { countOf } from "./count-of.js";

/** How important a contact is, and why. */
export interface Importance {
  /** From 0 to 100. */
  readonly value: number;
  /** What it follows from; empty for 0. */
  readonly because: readonly string[];
}

const tagWords = new Set(["vip", "important", "priority", "key account", "key client", "key customer"]);

/** Importance of a contact of whom nobody said how important they are, by what else is known of them. */
const [byTag, byOpenDeal, byWonDeal] = [80, 60, 50];

/**
 * What a person noted decides, whatever it is. Else the highest of: a tag such as `vip` (80), an open deal (60), a deal
 * that was won (50).
 */
export function weighImportance(
  { importance, tags }: Pick<CrmContact, "importance" | "tags">,
  deals: readonly CrmOpportunity[],
): Importance {
  if (importance !== undefined) return { value: importance, because: [`importance ${importance} was noted`] };
  const signs = [
    ...importantTags(tags).map((tag) => ({ value: byTag, because: `tag "${tag}"` })),
    ...dealsThatAre(deals, "open", byOpenDeal),
    ...dealsThatAre(deals, "won", byWonDeal),
  ];
  return {
    value: Math.max(0, ...signs.map(({ value }) => value)),
    because: signs.map(({ because }) => because),
  };
}

function importantTags(tags: readonly string[]): string[] {
  return tags
    .filter((tag) =>
      tagWords.has(
        tag
          .trim()
          .toLowerCase()
          .replaceAll(/[\s_-]+/g, " "),
      ),
    )
    .sort();
}

function dealsThatAre(deals: readonly CrmOpportunity[], status: "open" | "won", value: number) {
  const count = deals.filter((deal) => deal.status === status).length;
  return count === 0 ? [] : [{ value, because: countOf(count, `${status} deal`) }];
}
