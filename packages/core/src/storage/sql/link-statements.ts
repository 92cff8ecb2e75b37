import type { AuditedTable } from "../audit-link.js";
import type { Statement } from "./program.js";
import type { LinkTable, SqlValue } from "./sql-database.js";

/** Lets no other transaction of PostgreSQL add links until this one ends: links, and rows, are committed in order. */
export function lockChain(): Statement {
  return {
    shape: "lock chain",
    write: (sql) => sql.selectFrom("audit_lock").select("id").forUpdate(),
    parameters: [],
    answers: "rows",
  };
}

/** The newest link. */
export function selectHead(): Statement {
  return {
    shape: "select head",
    write: (sql) => sql.selectFrom("audit_links").selectAll().orderBy("position", "desc").limit(1),
    parameters: [1],
    answers: "rows",
  };
}

/** Adds links, the columns of each in the order of {@link LinkTable}. */
export function insertLinks(links: readonly LinkTable[]): Statement {
  return {
    shape: `insert links ${links.length}`,
    write: (sql) => sql.insertInto("audit_links").values(links),
    parameters: links.flatMap((link): SqlValue[] => Object.values(link)),
    answers: "count",
  };
}

/** The links after a position, in their order. */
export function selectLinks(after: number, limit: number): Statement {
  return {
    shape: "select links",
    write: (sql) =>
      sql
        .selectFrom("audit_links")
        .selectAll()
        .where("position", ">", after)
        .orderBy("position")
        .limit(limit),
    parameters: [after, limit],
    answers: "rows",
  };
}

/** The links that say that rows were pruned, in their order. */
export function selectPrunings(): Statement {
  return {
    shape: "select prunings",
    write: (sql) =>
      sql.selectFrom("audit_links").selectAll().where("pruned", "is not", null).orderBy("position"),
    parameters: [],
    answers: "rows",
  };
}

/** Which rows of a table have a link that says that this one row went. */
export function selectRemoved(table: AuditedTable, ids: readonly string[]): Statement {
  return {
    shape: `select removed ${ids.length}`,
    write: (sql) =>
      sql
        .selectFrom("audit_links")
        .select("row_id")
        .where("table_name", "=", table)
        .where("row_hash", "is", null)
        .where("row_id", "in", ids),
    parameters: [table, ...ids],
    answers: "rows",
  };
}

/** Takes links out of the beginning of the chain, up to and with a position. */
export function deleteLinks(upTo: number): Statement {
  return {
    shape: "delete links",
    write: (sql) => sql.deleteFrom("audit_links").where("position", "<=", upTo),
    parameters: [upTo],
    answers: "count",
  };
}

/** Rows of an audited table by their ids. */
export function selectByIds(table: AuditedTable, ids: readonly string[]): Statement {
  return {
    shape: `select ${table} by ids ${ids.length}`,
    write: (sql) =>
      sql
        .selectFrom(table)
        .selectAll()
        .where((row) => row("id", "in", ids)),
    parameters: ids,
    answers: "rows",
  };
}

/** Rows that no link knows. Reads the whole table and the whole chain. */
export function selectUnlinked(table: AuditedTable, limit: number): Statement {
  return {
    shape: `select unlinked ${table}`,
    write: (sql) =>
      sql
        .selectFrom(table)
        .leftJoin("audit_links", (links) =>
          links.onRef("audit_links.row_id", "=", `${table}.id`).on("audit_links.table_name", "=", table),
        )
        .select(`${table}.id`)
        .where("audit_links.position", "is", null)
        .orderBy(`${table}.sequence`)
        .limit(limit),
    parameters: [table, limit],
    answers: "rows",
  };
}
