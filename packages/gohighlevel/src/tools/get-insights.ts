import { defineTool, type ToolRun } from "@medtainer/core";
import { openCalendar } from "../intelligence/calendar.js";
import { drawInsights, type Insights } from "../intelligence/insights/draw-insights.js";
import { CURRENCY, LIMIT, SILENT_DAYS, STALLED_DAYS, TIMEZONE } from "../intelligence/read/input-schemas.js";
import { CRM_OPERATIONS, type CrmSources, readCrmData } from "../intelligence/read/read-crm-data.js";
import { DEFAULT_RULES, daysBefore, type Rules } from "../intelligence/rules.js";

interface GetInsightsInput {
  readonly stalled_days?: number;
  readonly silent_days?: number;
  readonly limit?: number;
  readonly currency?: string;
  readonly timezone?: string;
}

/** What the tool answers. */
export interface InsightsAnswer extends Insights {
  /** What it was read from, and how fresh that is. */
  readonly sources: CrmSources;
}

/** What stands out in the CRM, each figure with what it was computed from. */
export const getInsights = defineTool({
  name: "gohighlevel_get_insights",
  title: "Get insights",
  description:
    "What stands out in the whole CRM: stalled deals, important contacts who are silent, duplicates, missing data, " +
    "conversion by source and stage, this week against last. For one contact use gohighlevel_analyze_contact.",
  input: {
    type: "object",
    properties: {
      stalled_days: STALLED_DAYS,
      silent_days: SILENT_DAYS,
      limit: LIMIT,
      currency: CURRENCY,
      timezone: TIMEZONE,
    },
    additionalProperties: false,
  },
  uses: CRM_OPERATIONS,
  run: answerInsights,
});

async function answerInsights(run: ToolRun<GetInsightsInput>): Promise<InsightsAnswer> {
  const { stalled_days, silent_days, limit = 10, currency, timezone = "UTC" } = run.input;
  const nowMs = Date.now();
  const rules: Rules = {
    stalledDays: stalled_days ?? DEFAULT_RULES.stalledDays,
    silentDays: silent_days ?? DEFAULT_RULES.silentDays,
  };
  // Refused before anything is read.
  openCalendar(timezone);
  const { data, sources } = await readCrmData(run, {
    sinceMs: daysBefore(nowMs, rules.silentDays),
    currency,
  });
  return { ...drawInsights(data, { nowMs, timezone, rules, limit }), sources };
}
