import type { JsonObject } from "@medtainer/core";
import { type Agenda, createAgenda } from "./behaviour/agenda.js";
import { createRandom, type Random } from "./behaviour/random.js";
import { createTable, type Tables, type TableTypes, type UndoableTable } from "./behaviour/table.js";
import type { SandboxDefinition } from "./definition.js";
import { createFaultQueue, type FaultQueue } from "./faults.js";
import { countNothing, createRateLimitCounter, type RateLimitCounter } from "./rate-limits.js";
import { createRequestLog, type RequestLog } from "./request-log.js";

/** Everything that changes while a sandbox runs; `reset` makes a new one. */
export interface World {
  readonly tables: Tables<TableTypes>;
  /** Does some work on the tables; where it throws, they are as before. */
  transact<Result>(work: () => Result): Result;
  readonly agenda: Agenda;
  readonly random: Random;
  /** A sequence of its own, so that reading does not change what is made later. */
  readonly requestIds: Random;
  readonly faults: FaultQueue;
  readonly rateLimits: RateLimitCounter;
  readonly log: RequestLog;
  /** Ends everything that still waits. */
  readonly ending: AbortController;
}

/** Bounds of a world. */
export interface WorldLimits {
  readonly maxItems: number;
  readonly maxRequests: number;
}

/** How a world begins. */
export interface WorldOptions {
  readonly seed: number;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly limits: WorldLimits;
  readonly enforcesRateLimits: boolean;
}

/** Seeds a new world. */
export function openWorld(
  definition: SandboxDefinition,
  { seed, now, limits, enforcesRateLimits }: WorldOptions,
): World {
  const random = createRandom(seed);
  const seeded = definition.seed(random, now);
  const tables = Object.entries(definition.keys).map(([name, key]): [string, UndoableTable<JsonObject>] => {
    // Items are indexed by a member that the definition names; object types hide their members.
    const items = (seeded[name] ?? []) as JsonObject[];
    return [name, createTable({ name, key, items, maxItems: limits.maxItems })];
  });
  return {
    tables: Object.fromEntries(tables),
    transact(work) {
      try {
        const result = work();
        for (const [, table] of tables) table.keep();
        return result;
      } catch (reason) {
        for (const [, table] of tables) table.undo();
        throw reason;
      }
    },
    agenda: createAgenda(),
    random,
    requestIds: createRandom(`requests ${seed}`),
    faults: createFaultQueue(),
    rateLimits: enforcesRateLimits ? createRateLimitCounter(definition.rateLimits ?? []) : countNothing,
    log: createRequestLog(limits.maxRequests),
    ending: new AbortController(),
  };
}
