import { setTimeout as sleep } from "node:timers/promises";
import { isBusy } from "./sqlite-error.js";

/** Tries again while another connection holds the lock, for at most five seconds, without blocking this process. */
export async function whileBusy<Result>(attempt: () => Result): Promise<Result> {
  for (let remaining = 200; ; remaining -= 1) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || remaining === 0) throw error;
      await sleep(25);
    }
  }
}
