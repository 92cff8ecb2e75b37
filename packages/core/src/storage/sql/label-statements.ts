import type { Dialect } from "./dialect.js";
import type { Statement } from "./program.js";
import type { LabelTable, SqlValue } from "./sql-database.js";

/** Takes all labels off records. */
export function deleteLabels(dialect: Dialect, sequences: readonly number[]): Statement {
  const list = JSON.stringify(sequences);
  return {
    shape: "delete labels",
    write: (sql) => sql.deleteFrom("record_labels").where(dialect.isSequenceOf(list)),
    parameters: [list],
    answers: "count",
  };
}

/** Puts labels onto records; one that is there already stays. */
export function insertLabels(labels: readonly LabelTable[]): Statement {
  return {
    shape: `insert labels ${labels.length}`,
    write: (sql) =>
      sql
        .insertInto("record_labels")
        .values(labels)
        .onConflict((conflict) => conflict.doNothing()),
    parameters: labels.flatMap((label): SqlValue[] => Object.values(label)),
    answers: "count",
  };
}
