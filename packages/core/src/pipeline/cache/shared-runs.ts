import { abortError } from "../../client/exchange/abort.js";

/** Equal work at the same time, done once. */
export interface SharedRuns<Result> {
  /**
   * Joins the run under this key, or starts it. Result and failure reach everyone who waits. Who gives up leaves the
   * others' run alone; when all have, the run's signal aborts, and whoever comes then starts a new one.
   */
  join(key: string, waiting: AbortSignal, start: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

interface SharedRun<Result> {
  readonly result: Promise<Result>;
  readonly ending: AbortController;
  waiting: number;
}

/** An empty table of runs. */
export function createSharedRuns<Result>(): SharedRuns<Result> {
  const runs = new Map<string, SharedRun<Result>>();
  const begin = (key: string, start: (signal: AbortSignal) => Promise<Result>) => {
    const ending = new AbortController();
    const run: SharedRun<Result> = { result: start(ending.signal), ending, waiting: 0 };
    runs.set(key, run);
    const end = () => {
      if (runs.get(key) === run) runs.delete(key);
    };
    run.result.then(end, end);
    return run;
  };
  const leave = (key: string, run: SharedRun<Result>, waiting: AbortSignal) => {
    run.waiting -= 1;
    if (run.waiting > 0) return;
    if (runs.get(key) === run) runs.delete(key);
    run.ending.abort(waiting.reason);
  };
  return {
    join: async (key, waiting, start) => {
      if (waiting.aborted) throw abortError(waiting);
      const run = runs.get(key) ?? begin(key, start);
      run.waiting += 1;
      return waitFor(run.result, waiting, () => leave(key, run, waiting));
    },
  };
}

function waitFor<Result>(result: Promise<Result>, waiting: AbortSignal, leave: () => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(abortError(waiting));
      leave();
    };
    waiting.addEventListener("abort", giveUp, { once: true });
    result.then(resolve, reject).finally(() => waiting.removeEventListener("abort", giveUp));
  });
}
