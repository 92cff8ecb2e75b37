import { type CallOperation, MedtainerError, type ToolContext } from "@medtainer/core";
import { type Kept, readContacts, readOpportunities, readPipelines } from "../../crm/read-crm.js";
import {
  listPipelines,
  searchContacts,
  searchConversations,
  searchOpportunities,
} from "../../generated/operations.js";
import type { CrmData } from "../crm-data.js";
import { isoTime } from "../rules.js";
import { readLastMessages } from "./read-last-messages.js";

/** What was read of one kind, and how fresh it is. */
export interface ReadSource {
  readonly count: number;
  /** How many there are, where not all were read. */
  readonly of: number;
  readonly as_of: string;
  /** True where HighLevel could not be asked and something older stands in. */
  readonly is_stale: boolean;
}

/** What an answer was made from. */
export interface CrmSources {
  readonly contacts: ReadSource;
  readonly opportunities: ReadSource;
  readonly conversations: {
    readonly count: number;
    /** False where some contacts may have been written to lately without its being seen. */
    readonly complete: boolean;
    /** Why none were read. */
    readonly notice?: string;
  };
}

/** The operations that {@link readCrmData} calls, for a tool's `uses`. */
export const CRM_OPERATIONS = [
  searchContacts,
  searchOpportunities,
  listPipelines,
  searchConversations,
] as const;

/** What is read, and how. */
export interface ReadOptions {
  /** So far back the newest messages must be known; milliseconds since 1970. */
  readonly sinceMs: number;
  /** ISO 4217, in which amounts are; HighLevel's have none. */
  readonly currency?: string | undefined;
}

/**
 * Reads the CRM whole: contacts and deals as they are kept, pipelines and conversations now.
 *
 * @throws MedtainerError as the vendor's operations.
 */
export async function readCrmData(
  { call, context }: { readonly call: CallOperation; readonly context: ToolContext },
  { sinceMs, currency }: ReadOptions,
): Promise<{ readonly data: CrmData; readonly sources: CrmSources }> {
  const contacts = await readContacts(context);
  context.reportProgress({ progress: 1, total: 3, message: `${contacts.items.length} contacts are read` });
  const opportunities = await readOpportunities(context, currency);
  const pipelines = await readPipelines(call);
  context.reportProgress({ progress: 2, total: 3, message: `${opportunities.items.length} deals are read` });
  const { lastMessages, conversations } = await readConversations(call, sinceMs);
  return {
    data: {
      contacts: contacts.items,
      opportunities: opportunities.items,
      pipelines,
      lastMessages,
    },
    sources: {
      contacts: describeSource(contacts),
      opportunities: describeSource(opportunities),
      conversations,
    },
  };
}

/** A token may be good for contacts and deals alone; then their last activity must do. */
async function readConversations(call: CallOperation, sinceMs: number) {
  try {
    const { lastMessages, conversations, reachesBack } = await readLastMessages(call, sinceMs);
    return { lastMessages, conversations: { count: conversations, complete: reachesBack } };
  } catch (reason) {
    const { code, message } = MedtainerError.from(reason);
    if (code !== "forbidden" && code !== "unauthenticated") throw reason;
    const notice = `Only the contacts' last activity is known: HighLevel let no conversations be read. ${message}`;
    return { lastMessages: [], conversations: { count: 0, complete: false, notice } };
  }
}

function describeSource({ items, total, asOfMs, isStale }: Kept<unknown>): ReadSource {
  return { count: items.length, of: total, as_of: isoTime(asOfMs), is_stale: isStale };
}
