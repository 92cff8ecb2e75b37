/**
 * Runs at once and answers a promise of the outcome. Whoever awaits it gets a failure; where nobody does, the failure
 * does not end the process.
 */
export function attempt<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  const promise = new Promise<Result>((resolve) => resolve(run()));
  promise.catch(() => {});
  return promise;
}
