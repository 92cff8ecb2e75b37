import { defineTool, type ToolRun } from "@medtainer/core";
import { openCalendar } from "../intelligence/calendar.js";
import { analyseContact, type ContactAnalysis } from "../intelligence/contact/analyse-contact.js";
import { CURRENCY, TIMEZONE } from "../intelligence/read/input-schemas.js";
import { CONTACT_OPERATIONS, readContactFacts } from "../intelligence/read/read-contact-facts.js";
import { CONTACT_ID } from "./input-schemas.js";

interface AnalyzeContactInput {
  readonly contact_id: string;
  readonly limit?: number;
  readonly currency?: string;
  readonly timezone?: string;
}

/** What the tool answers. */
export interface ContactAnswer extends ContactAnalysis {
  /** False where a conversation has more than 500 messages; the newest were read. */
  readonly all_messages_read: boolean;
}

/** One contact looked at whole: health with its parts, timeline, open deals, next step. */
export const analyzeContact = defineTool({
  name: "gohighlevel_analyze_contact",
  title: "Analyze a contact",
  description:
    "How it stands with one contact: a health score of 0 to 100 with the parts that it is made of, open deals, timeline, the " +
    "next step with the call that does it.",
  input: {
    type: "object",
    properties: {
      contact_id: CONTACT_ID,
      limit: {
        type: "integer",
        minimum: 1,
        maximum: 100,
        description: "Entries of the timeline; default 20.",
      },
      currency: CURRENCY,
      timezone: TIMEZONE,
    },
    required: ["contact_id"],
    additionalProperties: false,
  },
  uses: CONTACT_OPERATIONS,
  run: answerAnalysis,
});

async function answerAnalysis(run: ToolRun<AnalyzeContactInput>): Promise<ContactAnswer> {
  const { contact_id, limit = 20, currency, timezone = "UTC" } = run.input;
  const nowMs = Date.now();
  // Refused before anything is read.
  openCalendar(timezone);
  const { facts, allMessages } = await readContactFacts(run, contact_id, currency);
  return { ...analyseContact(facts, { nowMs, timezone, limit }), all_messages_read: allMessages };
}
