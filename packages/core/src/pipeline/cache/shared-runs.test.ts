import { expect, it } from "vitest";
import { createSharedRuns } from "./shared-runs.js";

const staying = () => new AbortController().signal;

function starter() {
  const started: {
    signal: AbortSignal;
    resolve: (value: string) => void;
    reject: (reason: unknown) => void;
  }[] = [];
  const start = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => started.push({ signal, resolve, reject }));
  return { started, start };
}

it("joins what runs, and starts anew once it has ended", async () => {
  const runs = createSharedRuns<string>();
  const { started, start } = starter();
  const joined = [
    runs.join("a", staying(), start),
    runs.join("a", staying(), start),
    runs.join("b", staying(), start),
  ];
  await Promise.resolve();
  expect(started).toHaveLength(2);
  for (const [index, { resolve }] of started.entries()) resolve(`run ${index}`);
  expect(await Promise.all(joined)).toEqual(["run 0", "run 0", "run 1"]);
  void runs.join("a", staying(), start);
  await Promise.resolve();
  expect(started).toHaveLength(3);
});

it("lets one leave at once, without ending the others' run", async () => {
  const runs = createSharedRuns<string>();
  const { started, start } = starter();
  const leaving = new AbortController();
  const left = runs.join("a", leaving.signal, start);
  const stayed = runs.join("a", staying(), start);
  await Promise.resolve();
  leaving.abort();
  await expect(left).rejects.toMatchObject({ code: "cancelled" });
  expect(started[0]?.signal.aborted).toBe(false);
  started[0]?.resolve("done");
  expect(await stayed).toBe("done");
});

it("ends the run that everyone has left, and whoever comes then starts another", async () => {
  const runs = createSharedRuns<string>();
  const { started, start } = starter();
  const leaving = new AbortController();
  const left = runs.join("a", leaving.signal, start);
  await Promise.resolve();
  leaving.abort();
  await expect(left).rejects.toMatchObject({ code: "cancelled" });
  expect(started[0]?.signal.aborted).toBe(true);
  const next = runs.join("a", staying(), start);
  await Promise.resolve();
  started[0]?.reject(new Error("aborted"));
  started[1]?.resolve("second");
  expect(await next).toBe("second");
});

it("starts nothing for one who has left already", async () => {
  const { started, start } = starter();
  await expect(createSharedRuns<string>().join("a", AbortSignal.abort(), start)).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(started).toEqual([]);
});
