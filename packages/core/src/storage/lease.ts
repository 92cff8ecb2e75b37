import { MedtainerError } from "../errors/medtainer-error.js";
import type { Lease, LeaseFence, Records } from "./records.js";

/** Options of {@link createLeases}. */
export interface LeasesOptions {
  /** How long a lease holds without renewal; all who share the records must say the same. Default 30,000. */
  readonly lifeMs?: number;
  /** Who takes; default a new random name. */
  readonly owner?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds of a clock that nobody sets. */
  readonly monotonicNow?: () => number;
}

/** Jobs that one of many processes does at a time. */
export interface Leases {
  /**
   * Takes the lease of a job, or answers `undefined` where somebody has it: another process, or this one.
   *
   * A lease is free once its time has passed by this process's clock, and also once this process has itself seen it
   * stand unrenewed for a whole life: a clock that was set back blocks nobody for longer than that.
   */
  take(id: string): Promise<HeldLease | undefined>;
}

/** A lease in hand. It is renewed at every third of its life until it is released or lost. */
export interface HeldLease {
  /** Goes with every write of the job: one of a stale holder is refused with `conflict`. */
  readonly fence: LeaseFence;
  /** Aborts with `conflict` when another has the lease, or when storage was away for a whole life. */
  readonly lost: AbortSignal;
  /** Frees the lease for the next. Where that cannot be written, it frees itself after its life. */
  release(): Promise<void>;
}

type LeaseRecords = Pick<Records, "append" | "change" | "query">;

/** How a lease was last seen, and since when it has stood so. */
interface Sighting {
  readonly fence: number;
  readonly untilMs: number;
  readonly sinceMs: number;
}

/** Leases that stand in the table `leases`. */
export function createLeases(records: LeaseRecords, options: LeasesOptions = {}): Leases {
  const { lifeMs = 30_000, owner = crypto.randomUUID(), now = Date.now } = options;
  const { monotonicNow = () => performance.now() } = options;
  const sightings = new Map<string, Sighting>();
  const clocks: LeaseClocks = { lifeMs, now, monotonicNow };
  return {
    async take(id) {
      const takenAtMs = monotonicNow();
      const standing = await findLease(records, id);
      if (standing && !isFree(standing, sightings, clocks)) return undefined;
      const lease: Lease = { id, owner, fence: (standing?.fence ?? 0) + 1, untilMs: now() + lifeMs };
      if (!(await writeLease(records, standing, lease))) return undefined;
      sightings.delete(id);
      return holdLease(records, lease, clocks, takenAtMs);
    },
  };
}

/** Options of {@link takeLease}. */
export interface TakeLeaseOptions extends LeasesOptions {
  readonly id: string;
  /** How long to wait for whoever has it. */
  readonly waitMs: number;
}

/** A lease that is free by then is free this much later at the most. */
const pollMs = 100;

/**
 * Takes a lease, and waits for it where somebody else has it.
 *
 * @throws MedtainerError `conflict` where it was not free in that time.
 */
export async function takeLease(
  records: LeaseRecords,
  { id, waitMs, ...options }: TakeLeaseOptions,
): Promise<HeldLease> {
  const { monotonicNow = () => performance.now() } = options;
  const leases = createLeases(records, options);
  for (const startedAtMs = monotonicNow(); ; ) {
    const lease = await leases.take(id);
    if (lease) return lease;
    if (monotonicNow() - startedAtMs >= waitMs) {
      throw new MedtainerError("conflict", `The lease ${id} was held by another for ${waitMs} ms.`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

interface LeaseClocks {
  readonly lifeMs: number;
  readonly now: () => number;
  readonly monotonicNow: () => number;
}

async function findLease(records: LeaseRecords, id: string): Promise<Lease | undefined> {
  const [lease] = await records.query("leases", { where: { id }, limit: 1 });
  return lease;
}

function isFree(
  lease: Lease,
  sightings: Map<string, Sighting>,
  { lifeMs, now, monotonicNow }: LeaseClocks,
): boolean {
  if (lease.untilMs <= now()) return true;
  const { id, fence, untilMs } = lease;
  const seen = sightings.get(id);
  if (seen?.fence === fence && seen.untilMs === untilMs) return monotonicNow() - seen.sinceMs >= lifeMs;
  sightings.set(id, { fence, untilMs, sinceMs: monotonicNow() });
  return false;
}

/** Of several that found the same row, one writes. */
async function writeLease(
  records: LeaseRecords,
  standing: Lease | undefined,
  lease: Lease,
): Promise<boolean> {
  if (standing) {
    const { id, owner, fence, untilMs } = standing;
    const { id: _id, ...taken } = lease;
    return (await records.change("leases", { id, owner, fence, untilMs }, taken)) === 1;
  }
  try {
    await records.append("leases", lease);
    return true;
  } catch (reason) {
    if (MedtainerError.isInstance(reason) && reason.code === "conflict") return false;
    throw reason;
  }
}

function holdLease(
  records: LeaseRecords,
  { id, owner, fence }: Lease,
  { lifeMs, now, monotonicNow }: LeaseClocks,
  takenAtMs: number,
): HeldLease {
  const losing = new AbortController();
  const own = { id, owner, fence };
  let renewedAtMs = takenAtMs;
  const lose = () => {
    clearInterval(timer);
    losing.abort(new MedtainerError("conflict", `The lease ${id} is held by another by now.`));
  };
  const renew = async () => {
    const startedAtMs = monotonicNow();
    const renewed = await records.change("leases", own, { untilMs: now() + lifeMs });
    if (renewed === 0) lose();
    renewedAtMs = startedAtMs;
  };
  const timer = setInterval(() => {
    // Storage that is away for a moment loses no lease. A renewal that comes late, because the process was busy, counts
    // as long as nobody has taken the lease.
    renew().catch(() => {
      if (monotonicNow() - renewedAtMs >= lifeMs) lose();
    });
  }, lifeMs / 3);
  keepNothingAwake(timer);
  return {
    fence: { lease: id, fence },
    lost: losing.signal,
    async release() {
      clearInterval(timer);
      await records.change("leases", own, { untilMs: 0 }).catch(() => {});
    },
  };
}

/** Where timers are objects (Node), one that only waits must not keep the process alive. */
function keepNothingAwake(timer: { unref?(): unknown } | number): void {
  if (typeof timer === "object") timer.unref?.();
}
