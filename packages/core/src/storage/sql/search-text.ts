import type { Term } from "../search/search-terms.js";
import type { Alternative, TermQuery } from "../search/term-query.js";
import type { SqlStatement } from "./sql-database.js";

/** How a database writes what a full-text query asks for. */
export interface QuerySyntax {
  readonly and: string;
  readonly or: string;
  /** Quotes a term, so that nothing in it is an operator. */
  readonly term: (term: Term) => string;
}

/** https://sqlite.org/fts5.html#full_text_query_syntax */
export const FTS5_SYNTAX: QuerySyntax = {
  and: " AND ",
  or: " OR ",
  term: (term) => `"${term.replaceAll('"', '""')}"`,
};

/** https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
export const TSQUERY_SYNTAX: QuerySyntax = {
  and: " & ",
  or: " | ",
  term: (term) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`,
};

/** A query in a database's own words. */
export function writeQuery(query: TermQuery, syntax: QuerySyntax): string {
  const words = query.map((word) => anyOf(word, syntax));
  return words.join(syntax.and);
}

/** Any of several lists of terms, each of which must be there whole. */
export function anyOf(alternatives: readonly Alternative[], syntax: QuerySyntax): string {
  return `(${alternatives.map((terms) => allOf(terms, syntax)).join(syntax.or)})`;
}

function allOf(terms: Alternative, syntax: QuerySyntax): string {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return syntax.term(only);
  return `(${terms.map((term) => syntax.term(term)).join(syntax.and)})`;
}

/** A statement in a database's own words: full-text search has none that kysely's builders know. */
export function rawStatement(sql: string): SqlStatement {
  const query = { kind: "RawNode", sqlFragments: [sql], parameters: [] } as const;
  return { compile: () => ({ query, queryId: { queryId: sql }, sql, parameters: [] }) };
}
