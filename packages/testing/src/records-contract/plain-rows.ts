import type { RecordQuery, Records, RecordTable, RecordTables } from "@medtainer/core";

/** What a query answers, without the sequences: the rows as they were written. */
export async function plainRows<Table extends RecordTable>(
  records: Records,
  table: Table,
  query?: RecordQuery<Table>,
): Promise<RecordTables[Table][]> {
  const rows = await records.query(table, query);
  return rows.map(({ sequence: _, ...row }) => row as unknown as RecordTables[Table]);
}

/** The ids of the rows that a query answers, in their order. */
export async function idsOf<Table extends TableWithIds>(
  records: Records,
  table: Table,
  query?: RecordQuery<Table>,
): Promise<string[]> {
  const rows = await records.query(table, query);
  return rows.map((row) => row.id);
}

type TableWithIds = {
  [Table in RecordTable]: RecordTables[Table] extends { id: string } ? Table : never;
}[RecordTable];
