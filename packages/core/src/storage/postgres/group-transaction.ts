import { setTimeout as sleep } from "node:timers/promises";
import type { CommitMark } from "./commit-mark.js";
import { isAftermath, isLostConnection, isUnanswered, isWorthRepeating } from "./postgres-error.js";
import type { PostgresPool, PostgresSession } from "./postgres-pool.js";

/** Writes in a transaction that is open. */
export type GroupWork<Result> = (session: PostgresSession) => Promise<WrittenGroup<Result>>;

/** A group that is written and not yet committed. */
export interface WrittenGroup<Result> {
  readonly result: Result;
  /** Sends what goes before the commit; what it answers does not matter. */
  finish(): readonly Promise<unknown>[];
}

const BEGIN = { text: "begin", values: [] };
const COMMIT = { text: "commit", values: [] };
const ROLLBACK = { text: "rollback", values: [] };

/** Waits before a transaction is tried again; the last lets a server come back that was only restarted. */
const repeatAfterMs = [0, 20, 100, 300];

/**
 * Commits work in one transaction. It is tried again where nothing of it can have stayed: two transactions stood in each
 * other's way, or the connection was lost and PostgreSQL, asked on another, says that it did not commit.
 *
 * @throws unknown what a statement was refused with, as the driver has it; MedtainerError when no connection can be had.
 */
export async function commitGroup<Result>(
  pool: PostgresPool,
  mark: CommitMark,
  work: GroupWork<Result>,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await attemptGroup(await pool.acquire(), mark, work);
    if (outcome.isCommitted) return outcome.result;
    if (outcome.written !== undefined && (await mark.isCommitted(pool))) return outcome.written.result;
    const waitMs = repeatAfterMs[attempt];
    if (waitMs === undefined || !mayRepeat(outcome.error)) throw outcome.error;
    await sleep(waitMs);
  }
}

type Outcome<Result> =
  | { readonly isCommitted: true; readonly result: Result }
  /** `written` is there when the commit had been sent. */
  | { readonly isCommitted: false; readonly error: unknown; readonly written?: { readonly result: Result } };

async function attemptGroup<Result>(
  session: PostgresSession,
  mark: CommitMark,
  work: GroupWork<Result>,
): Promise<Outcome<Result>> {
  let written: WrittenGroup<Result> | undefined;
  try {
    [, written] = await allAnswers([session.run(BEGIN), work(session)]);
    await allAnswers([...written.finish(), session.run(mark.next()), session.run(COMMIT)]);
    session.release();
    return { isCommitted: true, result: written.result };
  } catch (error) {
    await undo(session);
    return { isCommitted: false, error, ...(written && isUnanswered(error) ? { written } : {}) };
  }
}

/**
 * Waits for every answer.
 *
 * @throws unknown the first failure that is not merely the aftermath of another.
 */
export async function allAnswers<Answers extends readonly unknown[]>(
  promises: Answers,
): Promise<{ -readonly [Position in keyof Answers]: Awaited<Answers[Position]> }> {
  const outcomes = await Promise.allSettled(promises);
  const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  if (failures.length > 0) throw failures.find((failure) => !isAftermath(failure)) ?? failures[0];
  return Promise.all(promises);
}

async function undo(session: PostgresSession): Promise<void> {
  try {
    await session.run(ROLLBACK);
    session.release();
  } catch {
    session.release({ isUnusable: true });
  }
}

function mayRepeat(error: unknown): boolean {
  return isLostConnection(error) || isWorthRepeating(error);
}
