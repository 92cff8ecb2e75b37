import { defineTool, type SyncReport, type ToolRun } from "@medtainer/core";
import { contacts } from "../collections.js";
import { searchContacts } from "../generated/operations.js";

interface SyncInput {
  readonly if_older_than_minutes?: number;
}

/** What the tool answers. */
export interface SyncAnswer {
  readonly notice: string;
  /** Contacts read, new or changed, found gone, and kept now; absent where nothing was read. */
  readonly seen?: number;
  readonly changed?: number;
  readonly deleted?: number;
  readonly kept?: number;
  readonly duration_ms?: number;
}

/** Reads all contacts anew. */
export const syncAllContacts = defineTool({
  name: "gohighlevel_sync_all_contacts",
  title: "Sync all contacts",
  description:
    "Reads all contacts from HighLevel into the copy that the other tools answer from. It happens by itself every 15 " +
    "minutes: only for changes that must be seen now.",
  input: {
    type: "object",
    properties: {
      if_older_than_minutes: {
        type: "integer",
        minimum: 0,
        maximum: 1_440,
        description: "Else nothing is read.",
      },
    },
    additionalProperties: false,
  },
  uses: [searchContacts],
  run: sync,
});

async function sync({ input, context }: ToolRun<SyncInput>): Promise<SyncAnswer> {
  const minutes = input.if_older_than_minutes ?? 0;
  const report = await context.collections.sync(contacts, { ifOlderThanSeconds: minutes * 60 });
  if (report) return describe(report);
  const { asOfMs, kept } = await context.collections.status(contacts);
  const isYoung = asOfMs !== null && minutes > 0 && Date.now() - asOfMs < minutes * 60_000;
  const notice = isYoung
    ? `Nothing was read: the copy of ${kept} contacts is younger than ${minutes} minutes.`
    : "Another process is reading the contacts at this moment; gohighlevel_get_sync_stats says when it is done.";
  return { notice };
}

function describe({ seen, changed, deleted, kept, isResumed, durationMs }: SyncReport): SyncAnswer {
  const how = isResumed ? "The reading that was cut was finished" : "All contacts were read";
  return {
    notice: `${how}: ${seen} seen, ${changed} new or changed, ${deleted} gone; ${kept} are kept.`,
    seen,
    changed,
    deleted,
    kept,
    duration_ms: durationMs,
  };
}
