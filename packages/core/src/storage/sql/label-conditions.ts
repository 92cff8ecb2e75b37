import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { CheckedSelection } from "../record-selection.js";
import { encodeCells, storableText } from "./row-encoding.js";
import { allOf, type Conditions } from "./selection-conditions.js";
import type { SqlTables, SqlValue } from "./sql-database.js";

/** What the rows of `record_labels` meet that carry a label. */
export interface LabelConditions {
  readonly shape: string;
  readonly parameters: readonly SqlValue[];
  readonly list: (labels: ExpressionBuilder<SqlTables, "record_labels">) => Expression<SqlBool>[];
}

/** The rows of `record_labels` with this label, in the part of the records that a selection names. */
export function rowsOfLabel({ cells }: CheckedSelection, label: string): LabelConditions {
  const part = encodeCells(cells.filter(([property]) => isPart(property)));
  const columns = Object.entries({ ...part, label: storableText(label) });
  return {
    shape: columns.map(([column]) => column).join(),
    parameters: columns.map(([, value]) => value),
    // These are columns of that table, and all of text.
    list: (labels) => columns.map(([column, value]) => labels(column as "label", "=", String(value))),
  };
}

/** Records that carry every label of a selection. */
export function carryingLabels(selection: CheckedSelection): Conditions {
  return allOf(selection.labels.map((label) => carryingLabel(rowsOfLabel(selection, label))));
}

function carryingLabel({ shape, parameters, list }: LabelConditions): Conditions {
  return {
    shape: `labelled ${shape}`,
    parameters,
    list: (rows) => [
      rows("sequence", "in", (labels) =>
        labels
          .selectFrom("record_labels")
          .select("sequence")
          .where((label) => label.and(list(label))),
      ),
    ],
  };
}

/** One more label of a record that was found by another. */
export function alsoLabelled(label: string): Conditions {
  return {
    shape: "also labelled",
    parameters: [storableText(label)],
    list: (rows) => [
      rows.exists(
        rows
          .selectFrom("record_labels as other")
          .select("other.sequence")
          .whereRef("other.sequence", "=", "records.sequence")
          .where("other.label", "=", storableText(label)),
      ),
    ],
  };
}

function isPart(property: string): boolean {
  return ["vendor", "account", "kind"].includes(property);
}
