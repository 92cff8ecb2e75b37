import type { Operation } from "@medtainer/core";
import type { LockedOperation, LockedTool } from "./tool-lock.js";

type Route = Pick<Operation, "id" | "route">;

/** What an operation may be known by again, from the surest sign to the least sure. */
const signs: readonly ((route: Route) => string)[] = [
  ({ id, route }) => `${id} ${route}`,
  // How a path calls its parts does not matter: `GET /a/{id}` and `GET /a/{name}` are one route.
  ({ route }) => route.replace(/\{[^}]*\}/g, "{}"),
  ({ id }) => id,
];

/** True where the operation may be the one that was locked: same route, or same id. */
export function isSameOperation(operation: Route, locked: LockedTool): boolean {
  return isOperation(locked) && signs.some((sign) => sign(operation) === sign(routeOf(locked)));
}

/**
 * Finds for each operation the name that was locked for it; each name goes to one operation at most.
 *
 * @returns Names by operation id.
 */
export function matchOperations(
  operations: readonly Route[],
  locked: Readonly<Record<string, LockedTool>>,
): Map<string, string> {
  const names = new Map<string, string>();
  const free = new Map(Object.entries(locked));
  for (const sign of signs) {
    const namesBySign = new Map(
      [...free].flatMap(([name, entry]) => (isOperation(entry) ? [[sign(routeOf(entry)), name]] : [])),
    );
    for (const operation of operations.filter(({ id }) => !names.has(id))) {
      const name = namesBySign.get(sign(operation));
      if (name === undefined || !free.delete(name)) continue;
      names.set(operation.id, name);
    }
  }
  return names;
}

function isOperation(locked: LockedTool): locked is LockedOperation {
  return "operation" in locked;
}

function routeOf({ operation, route }: LockedOperation): Route {
  // It was an operation's route when it was written down.
  return { id: operation, route: route as Operation["route"] };
}
