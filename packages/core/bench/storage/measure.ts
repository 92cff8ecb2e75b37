/** Times in milliseconds. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
}

/** Runs once for each input, one after the other, after a few that do not count. */
export async function measureEach<Input>(
  inputs: readonly Input[],
  run: (input: Input) => Promise<unknown>,
): Promise<Measured> {
  for (const input of inputs.slice(0, 5)) await run(input);
  const times: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
}

/** How many of `count` things that `run` does are done in a second. */
export async function measureRate(count: number, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (count / (performance.now() - start)) * 1000;
}

/** A row of a table on the screen. */
export function printRow(cells: readonly (string | number)[]): void {
  const [first, ...others] = cells.map((cell) =>
    typeof cell === "string" ? cell : cell.toFixed(cell < 100 ? 2 : 0),
  );
  console.log([first?.padEnd(34), ...others.map((cell) => cell.padStart(11))].join(" "));
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
