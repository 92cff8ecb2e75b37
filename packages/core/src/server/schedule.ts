import type { MedtainerError } from "../errors/medtainer-error.js";
import type { ToolServer } from "./tool-server.js";

/** Options of {@link startSchedules}. */
export interface SchedulesOptions {
  /** Told of a sync that failed; the next one on the schedule goes on where it was. */
  readonly onError?: (
    error: MedtainerError,
    sync: { readonly vendor: string; readonly kind: string },
  ) => void;
}

/** Schedules that run. */
export interface Schedules {
  /** Starts no further sync; those that run end with the server's `drain`. */
  stop(): void;
}

/**
 * Reads each collection of a server on its schedule, and once now where what is kept is older than it may be. Of many
 * processes that share the records, one reads a collection at a time, and a turn that another process has just taken
 * is let pass. Collections of personal credentials are left to those who call.
 */
export async function startSchedules(
  server: Pick<ToolServer, "collections" | "sync">,
  { onError }: SchedulesOptions = {},
): Promise<Schedules> {
  const { Cron } = await import("croner");
  const scheduled = server.collections.filter(({ isPersonal }) => !isPersonal);
  const jobs = scheduled.flatMap(({ vendor, collection: { kind, schedule, freshSeconds } }) => {
    if (!schedule) return [];
    const sync = async (ifOlderThanSeconds: number) => {
      const reply = await server.sync({ vendor, kind, ifOlderThanSeconds });
      // One that the server's end has cut did not fail.
      if (!reply.ok && reply.error.code !== "cancelled") onError?.(reply.error, { vendor, kind });
    };
    const { cron, timezone = "UTC" } = schedule;
    const job = new Cron(cron, { timezone, protect: true, unref: true }, (self: { nextRun(): Date | null }) =>
      sync(halfPeriodSeconds(self.nextRun())),
    );
    void sync(freshSeconds);
    return [job];
  });
  return {
    stop: () => {
      for (const job of jobs) job.stop();
    },
  };
}

/** Half the time until the next turn: what was read later than that was read for this turn, by whatever process. */
function halfPeriodSeconds(next: Date | null): number {
  return next ? Math.max(0, next.getTime() - Date.now()) / 2000 : 0;
}
