import type { Behaviour, Handler } from "./behaviour/handler.js";
import type { TableTypes } from "./behaviour/table.js";
import { DEFAULT_STATUSES, type ProblemStatuses, type SandboxDefinition } from "./definition.js";
import { type Route, routesOf } from "./document/match-route.js";
import { type Place, rootOf } from "./document/open-api.js";
import { type DocumentOperation, readOperations } from "./document/read-operations.js";
import { createSchemaChecker, type SchemaChecker } from "./document/schema-checker.js";

/** Everything about a sandbox that stays the same while it runs. */
export interface Engine {
  readonly definition: SandboxDefinition;
  readonly root: Place;
  readonly operations: readonly DocumentOperation[];
  readonly routes: readonly Route[];
  readonly checker: SchemaChecker;
  readonly statuses: ProblemStatuses;
  /** By operation id. */
  readonly handlers: ReadonlyMap<string, Handler<TableTypes>>;
}

/**
 * Reads a definition.
 *
 * @throws Error where behaviour is given for an operation that the document does not have, or twice.
 */
export function createEngine(definition: SandboxDefinition): Engine {
  const { document } = definition;
  const operations = readOperations(document);
  return {
    definition,
    root: rootOf(document),
    operations,
    routes: routesOf(operations),
    checker: createSchemaChecker(document),
    statuses: { ...DEFAULT_STATUSES, ...definition.statuses },
    handlers: collectHandlers(definition, operations),
  };
}

function collectHandlers(
  { vendor, behaviour }: SandboxDefinition,
  operations: readonly DocumentOperation[],
): Map<string, Handler<TableTypes>> {
  const ids = new Map(
    operations.flatMap(({ id, method, path }) => [
      [id, id],
      [`${method} ${path}`, id],
    ]),
  );
  const handlers = new Map<string, Handler<TableTypes>>();
  for (const [name, handler] of behaviour.flatMap((part: Behaviour<TableTypes>) => Object.entries(part))) {
    const id = ids.get(name);
    if (id === undefined)
      throw new Error(`The sandbox of ${vendor} answers "${name}", which its document does not have.`);
    if (handlers.has(id)) throw new Error(`The sandbox of ${vendor} answers ${id} twice.`);
    handlers.set(id, handler);
  }
  return handlers;
}
