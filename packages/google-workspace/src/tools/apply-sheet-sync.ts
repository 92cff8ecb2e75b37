import { defineTool, MedtainerError, type Tool, type ToolRun } from "@medtainer/core";
import {
  batchUpdateSpreadsheet,
  batchUpdateValues,
  getSpreadsheet,
  getValues,
} from "../generated/operations.js";
import { carryOut, undoOf } from "../sheet-sync/carry-out.js";
import { describeSync, SHOWN } from "../sheet-sync/describe-sync.js";
import { planSync } from "../sheet-sync/plan-sync.js";
import { type SyncInput, type SyncSources, syncProperties } from "../sheet-sync/sync-input.js";
import { operationsOfSources, scopesFor } from "./sync-uses.js";

interface ApplyInput extends SyncInput {
  readonly plan: string;
}

/** Carries out what was compared, and nothing else. */
export function applySheetSync(sources: SyncSources): Tool<ApplyInput, unknown> {
  const tool = defineTool<ApplyInput, unknown>({
    name: "google_workspace_apply_sheet_sync",
    title: "Apply a comparison to a sheet",
    description:
      "Carries out a plan of google_workspace_sheet_sync, given the same input. Refused where the sheet or the collection has " +
      "changed since. After a time-out call again: it goes on where it was. Answers what was done, and the cells as they were.",
    input: {
      type: "object",
      properties: { ...syncProperties(sources), plan: { type: "string", pattern: "^[0-9a-f]{32}$" } },
      required: ["spreadsheetId", "range", "collection", "plan"],
      additionalProperties: false,
    },
    uses: [
      getSpreadsheet,
      getValues,
      batchUpdateSpreadsheet,
      batchUpdateValues,
      ...operationsOfSources(sources),
    ],
    effect: "destructive",
    run: ({ input, call, context }: ToolRun<ApplyInput>) => applySync(input, sources, { call, context }),
  });
  return { ...tool, scopes: scopesFor(tool, sources) };
}

async function applySync(
  input: ApplyInput,
  sources: SyncSources,
  { call, context }: Pick<ToolRun<ApplyInput>, "call" | "context">,
) {
  const plan = await planSync(input, sources, call, context.collections);
  if (plan.id !== input.plan)
    throw new MedtainerError(
      "conflict",
      "The sheet or the collection is not what it was when the plan was made, or the input differs. Nothing was written. Call google_workspace_sheet_sync again.",
    );
  const { requests } = await carryOut(plan, call, context);
  const { counts, proposals, conflicts, sheet, text } = describeSync(plan);
  return {
    done: {
      added: counts.addToSheet,
      changed: counts.changeInSheet,
      changedHere: counts.changeHere,
      cells: plan.merge.writes.length,
      requests,
    },
    sheet,
    text,
    proposals,
    conflicts,
    undo: {
      how: "google_workspace_update_values with each range and its values (RAW); addedRows are new and may be cleared.",
      ...undoOf(plan, SHOWN * 4),
    },
  };
}
