import { defineTool, type ToolRun } from "@medtainer/core";
import { listNotes, listTasks } from "../generated/operations.js";
import { openCalendar } from "../intelligence/calendar.js";
import { recommendChecked } from "../intelligence/read/check-planned.js";
import { CURRENCY, TIMEZONE } from "../intelligence/read/input-schemas.js";
import { CRM_OPERATIONS, type CrmSources, readCrmData } from "../intelligence/read/read-crm-data.js";
import type { Recommendations } from "../intelligence/recommend/recommend-actions.js";
import { DEFAULT_RULES, daysBefore } from "../intelligence/rules.js";

interface GetRecommendationsInput {
  readonly limit?: number;
  readonly currency?: string;
  readonly timezone?: string;
}

/** What the tool answers. */
export interface RecommendationsAnswer extends Recommendations {
  /** What it was read from, and how fresh that is. */
  readonly sources: CrmSources;
}

/** What should be done next, each with the call that does it. */
export const getRecommendations = defineTool({
  name: "gohighlevel_get_recommendations",
  title: "Get recommendations",
  description:
    "What to do next in the CRM, the most pressing first: answers that are waited for, deals that do not move, silence, " +
    "gaps, duplicates. Each has its score, its reasons, and the tool call that does it; e-mail texts are drafts. Nothing is " +
    "done until that call is made.",
  input: {
    type: "object",
    properties: {
      limit: { type: "integer", minimum: 1, maximum: 25, description: "Default 10." },
      currency: CURRENCY,
      timezone: TIMEZONE,
    },
    additionalProperties: false,
  },
  uses: [...CRM_OPERATIONS, listTasks, listNotes],
  run: answerRecommendations,
});

async function answerRecommendations(run: ToolRun<GetRecommendationsInput>): Promise<RecommendationsAnswer> {
  const { limit = 10, currency, timezone = "UTC" } = run.input;
  const nowMs = Date.now();
  // Refused before anything is read.
  openCalendar(timezone);
  const { data, sources } = await readCrmData(run, {
    sinceMs: daysBefore(nowMs, DEFAULT_RULES.silentDays),
    currency,
  });
  const recommended = await recommendChecked(run.call, data, { nowMs, timezone, limit });
  return { ...recommended, sources };
}
