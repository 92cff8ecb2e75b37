import { type Clock, type CrmData, indexCrm } from "../crm-data.js";
import { type Findings, listFindings } from "../list-findings.js";
import { DEFAULT_RULES, isoTime, type Rules } from "../rules.js";
import { compareWeeks, type WeekComparison } from "./compare-weeks.js";
import { type DuplicateGroup, findDuplicates } from "./find-duplicates.js";
import { findMissingData, type MissingData } from "./find-missing-data.js";
import { findSilentContacts, type SilentContacts } from "./find-silent-contacts.js";
import { findStalledDeals, type StalledDeals } from "./find-stalled-deals.js";
import {
  type Conversion,
  measureSources,
  measureStages,
  type StageConversion,
} from "./measure-conversion.js";

/** What stands out in a CRM. Every part says what it was computed from. */
export interface Insights {
  /** The findings in sentences, one a part, without what was not found. */
  readonly summary: readonly string[];
  readonly as_of: string;
  readonly stalled_deals: StalledDeals;
  readonly silent_contacts: SilentContacts;
  readonly duplicates: Findings<DuplicateGroup> & {
    /** How many contacts stand in a group. */
    readonly contacts: number;
  };
  readonly missing_data: MissingData;
  readonly conversion_by_source: Findings<Conversion>;
  readonly conversion_by_stage: Findings<StageConversion>;
  readonly weeks: WeekComparison;
}

/** How insights are drawn. */
export interface InsightOptions extends Clock {
  readonly rules?: Rules;
  /** So many items of each part are shown; default 10. */
  readonly limit?: number;
}

/**
 * Draws everything that `get_insights` answers out of the data, at one moment. The order of the data changes nothing.
 *
 * @throws MedtainerError `invalid_input` for an unknown time zone.
 */
export function drawInsights(data: CrmData, options: InsightOptions): Insights {
  const { nowMs, rules = DEFAULT_RULES, limit = 10 } = options;
  const { contacts, opportunities } = data;
  const index = indexCrm(data);
  const duplicates = findDuplicates(contacts);
  const parts = {
    stalled_deals: findStalledDeals(opportunities, index, rules, { nowMs, limit }),
    silent_contacts: findSilentContacts(contacts, index, rules, { nowMs, limit }),
    duplicates: {
      ...listFindings(
        duplicates.groups,
        `${contacts.length} contacts, compared by e-mail address, phone number, and name with company, each normalised.`,
        limit,
      ),
      contacts: duplicates.contacts,
    },
    missing_data: findMissingData(contacts, index, limit),
    conversion_by_source: measureSources(opportunities, index, limit),
    conversion_by_stage: measureStages(opportunities, index, limit * 5),
    weeks: compareWeeks(data, options),
  };
  return { summary: summarise(parts), as_of: isoTime(nowMs), ...parts };
}

function summarise(parts: Omit<Insights, "summary" | "as_of">): string[] {
  const { stalled_deals, silent_contacts, duplicates, missing_data, weeks } = parts;
  const worth = stalled_deals.value.map(({ text }) => text).join(" and ");
  const found: readonly (readonly [count: number, sentence: string])[] = [
    [stalled_deals.count, `Open deals that do not move: ${stalled_deals.count}, worth ${worth}.`],
    [silent_contacts.count, `Important contacts who are silent: ${silent_contacts.count}.`],
    [
      duplicates.count,
      `Groups of contacts that may be the same person: ${duplicates.count}, of ${duplicates.contacts} contacts.`,
    ],
    [missing_data.unreachable, `Contacts with neither e-mail nor phone: ${missing_data.unreachable}.`],
  ];
  const changes = weeks.figures
    .filter(({ currency }) => currency === undefined)
    .map(({ name, this_week, last_week_so_far }) => `${name} ${this_week} (${last_week_so_far})`);
  return [
    ...found.flatMap(([count, sentence]) => (count > 0 ? [sentence] : [])),
    `This week so far, and last week until the same time: ${changes.join(", ")}.`,
  ];
}
