import type { InputIssue } from "@medtainer/core";
import type { CallInput } from "../behaviour/handler.js";
import { Refusal } from "../behaviour/refusal.js";
import type { ProblemStatuses } from "../definition.js";
import type { Place } from "../document/open-api.js";
import type { DocumentOperation, DocumentParameter } from "../document/read-operations.js";
import type { SchemaChecker } from "../document/schema-checker.js";
import { readBody } from "./read-body.js";
import { type ReadParameter, readParameters, unknownQuery } from "./read-parameters.js";

/** What {@link readRequest} checks a request against. */
export interface RequestRules {
  readonly root: Place;
  readonly checker: SchemaChecker;
  readonly statuses: ProblemStatuses;
  readonly maxBodyBytes: number;
}

/**
 * Reads a request as its operation's input.
 *
 * @throws Refusal where the document does not allow it, with every wrong field of the first wrong part: path, then query,
 *   headers, body.
 */
export async function readRequest(
  request: Request,
  operation: DocumentOperation,
  path: Readonly<Record<string, string>>,
  rules: RequestRules,
): Promise<CallInput> {
  const { searchParams: query } = new URL(request.url);
  const parameters = readParameters(operation, { path, query, headers: request.headers }, rules);
  const { statuses } = rules;
  refuseIssues(statuses.badPathParameter, issuesIn("path", parameters));
  refuseIssues(statuses.badQuery, issuesIn("query", parameters));
  if (statuses.unknownQuery !== undefined)
    refuseIssues(statuses.unknownQuery, unknownIssues(operation, query));
  refuseIssues(statuses.badHeader, issuesIn("header", parameters));

  const bodyRules = { root: rules.root, body: operation.body, maxBytes: rules.maxBodyBytes, statuses };
  const { value: body, schema } = await readBody(request, bodyRules);
  if (schema) refuseIssues(statuses.badBody, rules.checker.check(schema, body));
  return {
    // Path parameters are single texts or numbers: the route's pattern gives nothing else.
    path: valuesIn("path", parameters) as CallInput["path"],
    query: valuesIn("query", parameters),
    headers: valuesIn("header", parameters),
    body,
  };
}

function issuesIn(where: DocumentParameter["in"], parameters: readonly ReadParameter[]): InputIssue[] {
  return parameters.filter(({ parameter }) => parameter.in === where).flatMap(({ issues }) => issues);
}

function unknownIssues(operation: DocumentOperation, query: URLSearchParams): InputIssue[] {
  return unknownQuery(operation, query).map((name) => ({
    path: `/${name}`,
    message: `${name} is not known`,
  }));
}

function refuseIssues(status: number, issues: readonly InputIssue[]): void {
  if (issues.length === 0) return;
  const message = `${issues.map((issue) => issue.message).join("; ")}.`;
  throw new Refusal(status, status === 404 ? "" : message, { issues });
}

function valuesIn(where: DocumentParameter["in"], parameters: readonly ReadParameter[]): CallInput["query"] {
  return Object.fromEntries(
    parameters.flatMap(({ parameter, value }) => {
      if (parameter.in !== where || value === undefined) return [];
      return [[where === "header" ? parameter.name.toLowerCase() : parameter.name, value]];
    }),
  );
}
