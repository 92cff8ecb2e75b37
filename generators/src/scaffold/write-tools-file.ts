import { Document, isScalar, YAMLMap } from "yaml";
import type { OperationModel, VendorModel } from "../model.js";

/** Above so many tools, the file says that they are too many. */
const manyTools = 60;

/**
 * `tools.yaml` with every tool that there could be, group by group, so that choosing is deleting. Operations
 * that are deprecated or have no address stand at the end as comments.
 */
export function writeToolsFile(model: VendorModel): string {
  const { vendor, operations, tools, leftOut } = model;
  const names = new Map(tools.map((tool) => [tool.operation, tool.name]));
  const chosen = new YAMLMap();
  for (const members of byGroup(operations.filter((operation) => names.has(operation)))) {
    const pairs = members.map((operation) =>
      new Document().createPair(names.get(operation), { operation: operation.data.id }),
    );
    const [first] = pairs;
    // A group is a file's name: small letters, digits and hyphens.
    if (isScalar(first?.key)) first.key.commentBefore = ` ${members[0]?.file}`;
    chosen.items.push(...pairs);
  }
  const document = new Document({ vendor });
  document.set("tools", chosen);
  document.commentBefore = describeChoice(model);
  if (leftOut.length > 0) {
    const ids = leftOut.map(({ operation }) => `   ${operation}`);
    document.comment = [" Deprecated, or without an address of their own:", ...ids].join("\n");
  }
  return document.toString({ lineWidth: 110 });
}

/** Operations of one group together, groups in the order in which they come up. */
function byGroup(operations: readonly OperationModel[]): OperationModel[][] {
  const groups = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    groups.set(operation.file, [...(groups.get(operation.file) ?? []), operation]);
  }
  return [...groups.values()];
}

function describeChoice({ tools, tokens }: VendorModel): string {
  const cost = tokens ? `, whose list costs a model about ${tokens.full} tokens` : "";
  const lines = [
    " Which operations of openapi.yaml become tools. Delete what a model should not be shown. An entry may also have",
    " title, description, fixed, hide, require, effect and approval: see the README of @medtainer/generator.",
    ` Now there are ${tools.length} tools${cost}.`,
  ];
  const tooMany = " Those are more than models choose well among: keep what people ask for, twenty or so.";
  return (tools.length > manyTools ? [...lines, tooMany] : lines).join("\n");
}
