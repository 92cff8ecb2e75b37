import type { CrmInteraction } from "../../crm-records.js";
import { cutText } from "../cut-text.js";
import { inOrder } from "../in-order.js";
import { isoTime } from "../rules.js";

/** One thing that happened, or is due. */
export interface TimelineEntry {
  readonly at: string;
  readonly kind: CrmInteraction["kind"];
  readonly direction: "inbound" | "outbound" | null;
  readonly channel: string | null;
  /** The first 200 characters, in one line. */
  readonly text: string;
}

const longestText = 200;

/** The interactions in the order of their time, the oldest first. */
export function listTimeline(interactions: readonly CrmInteraction[]): TimelineEntry[] {
  const ordered = inOrder(interactions, ({ atMs, kind, id, text }) => [atMs, kind, id, text]);
  return ordered.map(({ atMs, kind, direction, channel, text }) => ({
    at: isoTime(atMs),
    kind,
    direction: direction ?? null,
    channel: channel ?? null,
    text: cutText(text.replaceAll(/\s+/g, " ").trim(), longestText),
  }));
}
