import { defineTool, type Tool, type ToolRun } from "@medtainer/core";
import { getSpreadsheet, getValues } from "../generated/operations.js";
import { describeSync } from "../sheet-sync/describe-sync.js";
import { planSync } from "../sheet-sync/plan-sync.js";
import { type SyncInput, type SyncSources, syncProperties } from "../sheet-sync/sync-input.js";
import { operationsOfSources, scopesFor } from "./sync-uses.js";

/** What has to be done so that a sheet and a collection agree. */
export function sheetSync(sources: SyncSources): Tool<SyncInput, unknown> {
  const tool = defineTool<SyncInput, unknown>({
    name: "google_workspace_sheet_sync",
    title: "Compare a sheet with a collection",
    description:
      "Compares rows of a sheet with a synced collection by key, and says what would change on each side, with conflicts. " +
      "Changes nothing: show the text to the person, then call google_workspace_apply_sheet_sync with `plan`.",
    input: {
      type: "object",
      properties: syncProperties(sources),
      required: ["spreadsheetId", "range", "collection"],
      additionalProperties: false,
    },
    uses: [getSpreadsheet, getValues, ...operationsOfSources(sources)],
    run: ({ input, call, context }: ToolRun<SyncInput>) => previewSync(input, sources, { call, context }),
  });
  return { ...tool, scopes: scopesFor(tool, sources) };
}

async function previewSync(
  input: SyncInput,
  sources: SyncSources,
  { call, context }: Pick<ToolRun<SyncInput>, "call" | "context">,
) {
  const plan = await planSync(input, sources, call, context.collections);
  const { text, ...rest } = describeSync(plan);
  const isEmpty = plan.merge.writes.length + plan.merge.learn.length === 0;
  return {
    text: isEmpty ? `${text}\nThere is nothing to apply.` : text,
    ...(!isEmpty && { plan: plan.id }),
    ...rest,
  };
}
