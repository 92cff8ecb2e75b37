/** Changes that happen by themselves after a while: a machine that boots, an action that completes. */
export interface Agenda {
  /** Plans a change. It is handed the time at which it was due, not the time at which somebody looked. */
  plan(dueAt: number, change: (dueAt: number) => void): void;
  /** Makes every change that is due by `now`, the earliest first. */
  run(now: number): void;
}

/** An agenda without timers: it moves on when a request (or a look at the state) comes in. */
export function createAgenda(): Agenda {
  let planned: { readonly dueAt: number; readonly change: (dueAt: number) => void }[] = [];
  return {
    plan(dueAt, change) {
      planned.push({ dueAt, change });
      // The sort is stable: what was planned first for a moment happens first.
      planned.sort((one, other) => one.dueAt - other.dueAt);
    },
    run(now) {
      // A change may plan the next one, which may be due as well.
      for (let [next] = planned; next && next.dueAt <= now; [next] = planned) {
        planned = planned.slice(1);
        next.change(next.dueAt);
      }
    },
  };
}
