import {
  cellsOfChange,
  cellsOfFilter,
  cellsOfRow,
  limitOfQuery,
  type RecordCell,
} from "../record-columns.js";
import type { RecordFilter, RecordQuery, Records, RecordTable, RecordTables } from "../records.js";
import { insertRow, selectRows, updateRows } from "../sql/record-statements.js";
import { decodeRow, encodeCell, encodeCells } from "../sql/row-encoding.js";
import type { SqliteAccess } from "./sqlite-access.js";

/** Records in an SQLite file. */
export class SqliteRecords implements Records {
  constructor(private readonly access: SqliteAccess) {}

  append<Table extends RecordTable>(table: Table, row: RecordTables[Table]): Promise<void> {
    return this.access.write(() => {
      const cells = cellsOfRow(table, row);
      const statement = this.access.prepare(`append ${table}`, (sql) =>
        insertRow(sql, table, encodeCells(cells)),
      );
      const parameters = cells.map(toParameter);
      return () => {
        statement.run(...parameters);
      };
    });
  }

  change<Table extends RecordTable>(
    table: Table,
    where: RecordFilter<Table>,
    changes: Partial<RecordTables[Table]>,
  ): Promise<number> {
    return this.access.write(() => {
      const changed = cellsOfChange(table, changes);
      const filter = cellsOfFilter(table, where);
      const statement = this.access.prepare(
        `change ${table} ${changed.map(([property]) => property)} ${shapeOfFilter(filter)}`,
        (sql) => updateRows(sql, table, encodeCells(filter), encodeCells(changed)),
      );
      const parameters = [...changed.map(toParameter), ...comparedValues(filter)];
      return () => Number(statement.run(...parameters).changes);
    });
  }

  async query<Table extends RecordTable>(
    table: Table,
    query: RecordQuery<Table> = {},
  ): Promise<RecordTables[Table][]> {
    const limit = limitOfQuery(query);
    const filter = cellsOfFilter(table, query.where ?? {});
    const rows = await this.access.read(() => {
      const statement = this.access.prepare(`query ${table} ${shapeOfFilter(filter)}`, (sql) =>
        selectRows(sql, table, encodeCells(filter), limit),
      );
      return statement.all(...comparedValues(filter), limit);
    });
    return rows.map((row) => decodeRow(table, row));
  }

  close(): Promise<void> {
    return this.access.close();
  }
}

/** Null is compared by `is null`, which takes no parameter: two filters that differ in it differ in their SQL. */
function shapeOfFilter(filter: readonly RecordCell[]): string {
  return filter.map(([property, , value]) => (value === null ? `${property}=null` : property)).join();
}

function comparedValues(filter: readonly RecordCell[]): unknown[] {
  return filter.map(toParameter).filter((value) => value !== null);
}

/** SQLite knows no booleans. */
function toParameter(cell: RecordCell): null | number | string {
  const value = encodeCell(cell);
  return typeof value === "boolean" ? Number(value) : value;
}
