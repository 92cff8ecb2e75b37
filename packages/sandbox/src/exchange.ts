import type { CallInput, CallServices } from "./behaviour/handler.js";
import { onePage } from "./behaviour/pagination.js";
import { Refusal } from "./behaviour/refusal.js";
import type { TableTypes } from "./behaviour/table.js";
import { type RateLimitStanding, readBearerToken } from "./definition.js";
import { matchRoute, type RouteMatch } from "./document/match-route.js";
import type { Engine } from "./engine.js";
import { type Fault, refusalOf } from "./faults.js";
import { type FinishedReply, finishProblem, finishReply } from "./reply.js";
import { readRequest } from "./request/read-request.js";
import type { World } from "./world.js";

/** One request on its way through the sandbox. */
export interface Exchange {
  readonly engine: Engine;
  readonly world: World;
  readonly request: Request;
  readonly match: RouteMatch;
  readonly fault: Fault | undefined;
  readonly maxBodyBytes: number;
  now(): number;
}

/**
 * Answers a request the way the vendor would: credential, rate limit, route, parameters and body, behaviour.
 * The reply is held against the document; where it breaks it, the answer is 500 with the reason.
 */
export async function answer(exchange: Exchange): Promise<FinishedReply> {
  const { engine, world } = exchange;
  world.transact(() => world.agenda.run(exchange.now()));
  const requestId = world.requestIds.uuid();
  const admission: Admission = { standings: [] };
  const reply = await carryOut(exchange, admission).catch((reason: unknown) =>
    explain(exchange, reason, requestId),
  );
  const facts = {
    requestId,
    status: reply.status,
    rateLimits: admission.standings,
    retryAfterMs: reply.retryAfterMs,
  };
  return { ...reply, headers: { ...engine.definition.replyHeaders?.(facts), ...reply.headers } };
}

/** Finds the operation of a request's method and path. */
export function findOperation({ routes }: Engine, request: Request): RouteMatch {
  return matchRoute(routes, request.method, new URL(request.url).pathname);
}

/** What is known once the credential and the rate limits have been looked at. */
interface Admission {
  standings: readonly RateLimitStanding[];
}

/** A reply, and how long the caller should wait where it was refused for being too fast. */
interface Outcome extends FinishedReply {
  readonly retryAfterMs?: number | undefined;
}

async function carryOut(exchange: Exchange, admission: Admission): Promise<Outcome> {
  const { engine, match, fault, request } = exchange;
  const simulated = refusalOf(fault);
  if (simulated) throw simulated;
  admit(exchange, admission);
  if (match.kind === "unknown") throw new Refusal(engine.statuses.unknownPath);
  if (match.kind === "wrong_method") throw new Refusal(engine.statuses.unknownMethod);

  const { operation } = match;
  const handler = engine.handlers.get(operation.id);
  if (!handler) throw new Refusal(501, `The sandbox does not model ${operation.id}.`);
  const rules = { ...engine, maxBodyBytes: exchange.maxBodyBytes };
  const input = await readRequest(request, operation, match.path, rules);
  return exchange.world.transact(() => {
    const planned: PlannedChange[] = [];
    const reply = handler({ ...input, ...servicesFor(exchange, operation.id, input, planned) });
    const finished = finishReply(operation, reply, { ...engine, envelope: engine.definition.envelope });
    // Only now: a request that is refused plans nothing.
    for (const { dueAt, change } of planned) exchange.world.agenda.plan(dueAt, change);
    return finished;
  });
}

interface PlannedChange {
  readonly dueAt: number;
  readonly change: (dueAt: number) => void;
}

/** Refuses requests without a credential or over the limit, and notes where the limits stand. */
function admit({ engine, world, request, match, now }: Exchange, admission: Admission): void {
  const { definition, statuses } = engine;
  const operation = match.kind === "found" ? match.operation : undefined;
  if (operation?.needsCredential === false) return;
  const credential = (definition.readCredential ?? readBearerToken)(request.headers);
  if (credential === undefined) throw new Refusal(statuses.unauthorized);
  const { standings, retryAfterMs } = world.rateLimits.count(credential, operation, now());
  admission.standings = standings;
  if (retryAfterMs !== undefined) throw new Refusal(429, "", { retryAfterMs });
}

function servicesFor(
  exchange: Exchange,
  operationId: string,
  input: CallInput,
  planned: PlannedChange[],
): CallServices<TableTypes> {
  const { engine, world } = exchange;
  const url = new URL(exchange.request.url);
  const now = exchange.now();
  const paginate = engine.definition.pagination ?? onePage;
  return {
    operationId,
    url,
    now,
    tables: world.tables,
    random: world.random,
    after: (delayMs, change) => {
      planned.push({ dueAt: now + delayMs, change });
    },
    paginate: (items) => paginate(items, { ...input, url }),
  };
}

/** Makes an error reply of whatever was thrown; anything but a refusal is a fault of the sandbox, and says so. */
function explain({ engine, match }: Exchange, reason: unknown, requestId: string): Outcome {
  const { definition, checker } = engine;
  const operation = match.kind === "found" ? match.operation : undefined;
  const problem = { requestId, code: undefined, issues: [] };
  try {
    if (!(reason instanceof Refusal)) throw reason;
    const { status, message, details } = reason;
    const body = definition.errorBody({ ...problem, ...details, status, message });
    return { ...finishProblem(operation, status, body, checker), retryAfterMs: details.retryAfterMs };
  } catch (fault) {
    const message = `Fault of the ${definition.vendor} sandbox: ${fault instanceof Error ? fault.message : String(fault)}`;
    return finishProblem(undefined, 500, definition.errorBody({ ...problem, status: 500, message }), checker);
  }
}
