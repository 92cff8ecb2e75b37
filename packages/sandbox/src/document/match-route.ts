import type { DocumentOperation } from "./read-operations.js";

/** A path of the document with its operations, ready to be compared with a request's path. */
export interface Route {
  readonly pattern: RegExp;
  readonly parameters: readonly string[];
  readonly operations: readonly DocumentOperation[];
}

/** What a request's method and path lead to. */
export type RouteMatch =
  | { readonly kind: "found"; readonly operation: DocumentOperation; readonly path: Record<string, string> }
  | { readonly kind: "wrong_method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

/** Makes the routes of all operations, the most exact ones first: `/images/mine` stands before `/images/{id}`. */
export function routesOf(operations: readonly DocumentOperation[]): Route[] {
  const byPath = new Map<string, DocumentOperation[]>();
  for (const operation of operations) {
    const template = operation.basePath + operation.path;
    byPath.set(template, [...(byPath.get(template) ?? []), operation]);
  }
  const templates = [...byPath].sort(([one], [other]) => exactness(other) - exactness(one));
  return templates.map(([template, sharing]) => ({
    pattern: toPattern(template),
    parameters: [...template.matchAll(PARAMETER)].map(([, name = ""]) => name),
    operations: sharing,
  }));
}

/** Finds the operation of a request. HEAD is answered by GET where the document has no HEAD. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
  const allowed: string[] = [];
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (!match) continue;
    const operation = findMethod(route, method);
    if (operation) return { kind: "found", operation, path: decodePath(route, match) };
    allowed.push(...route.operations.map((other) => other.method));
  }
  return allowed.length > 0 ? { kind: "wrong_method", allowed } : { kind: "unknown" };
}

const PARAMETER = /\{([^}]+)\}/g;

/** Fewer parameters first, then more literal text. */
function exactness(template: string): number {
  const parameters = [...template.matchAll(PARAMETER)].length;
  return template.replace(PARAMETER, "").length - 1_000 * parameters;
}

function toPattern(template: string): RegExp {
  const literals = template.split(/\{[^}]+\}/).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${literals.join("([^/]+)")}$`);
}

function findMethod(route: Route, method: string): DocumentOperation | undefined {
  const exact = route.operations.find((operation) => operation.method === method);
  return exact ?? (method === "HEAD" ? findMethod(route, "GET") : undefined);
}

function decodePath(route: Route, match: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(
    route.parameters.map((name, position) => [name, decode(match[position + 1] ?? "")]),
  );
}

/** A lone `%` stays as it came: it is then an unknown id, as it is at a vendor. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
