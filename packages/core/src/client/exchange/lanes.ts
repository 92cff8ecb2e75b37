import { type Bulkhead, type BulkheadLimits, createBulkhead } from "./bulkhead.js";
import { type BreakerLimits, type CircuitBreaker, createCircuitBreaker } from "./circuit-breaker.js";

/** What keeps the requests of one account of a vendor from troubling all others. */
export interface Lane {
  readonly bulkhead: Bulkhead;
  readonly breaker: CircuitBreaker;
}

/** What all lanes of a vendor are like. */
export interface LaneOptions {
  /** The vendor's name as people write it. */
  readonly title: string;
  readonly bulkhead: BulkheadLimits;
  readonly breaker: BreakerLimits;
}

/** Beyond this the lane that was used the longest ago, and is idle, is forgotten. */
const mostLanes = 500;

/** The lanes of one vendor, by account. */
export function createLanes({ title, bulkhead, breaker }: LaneOptions): (account: string) => Lane {
  const lanes = new Map<string, Lane>();
  return (account) => {
    const lane = lanes.get(account) ?? {
      bulkhead: createBulkhead(title, bulkhead),
      breaker: createCircuitBreaker(title, breaker),
    };
    lanes.delete(account);
    lanes.set(account, lane);
    if (lanes.size > mostLanes) forgetOldest(lanes);
    return lane;
  };
}

function forgetOldest(lanes: Map<string, Lane>): void {
  for (const [account, { bulkhead }] of lanes) {
    if (bulkhead.isIdle) return void lanes.delete(account);
  }
}
