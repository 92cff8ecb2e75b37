import { measureFidelity } from "../fidelity/measure-fidelity.js";
import type { VendorModel } from "../model.js";

/** `manifest.json`: what came of which input, and what did not. */
export function writeManifest(model: VendorModel): string {
  const { operations, tools, composedTools, document } = model;
  const changes = operations.flatMap(({ data, changes: found }) =>
    found.map(({ kind, ...change }) => ({ kind, operation: data.id, ...change })),
  );
  const list = (kind: "renamed" | "reduced") =>
    changes.filter((change) => change.kind === kind).map(({ kind: _, ...change }) => change);
  return printJson({
    vendor: model.vendor,
    inputs: model.inputs,
    counts: { operations: operations.length, tools: tools.length, composed: composedTools.length },
    fidelity: measureFidelity(model),
    ...(model.tokens && { tokens: model.tokens }),
    deprecated: operations.filter(({ deprecated }) => deprecated).map(({ data }) => data.id),
    leftOut: model.leftOut,
    renamed: list("renamed"),
    reduced: list("reduced"),
    remarks: document.remarks,
  });
}

/** JSON as files hold it. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
