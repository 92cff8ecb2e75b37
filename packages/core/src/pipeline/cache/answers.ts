import { sleep } from "../../client/exchange/abort.js";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { Key } from "../../storage/store.js";
import type { Next, ToolCall, ToolOutcome } from "../call.js";
import type { PipelineParts } from "../pipeline-parts.js";
import { type AnswerKey, answerKeyOf, Digests } from "./answer-key.js";
import type { Generations } from "./generations.js";
import { findAnswer, type HeldAnswer, holdAnswer, outcomeOf } from "./held-answers.js";
import { createRefresh } from "./refresh.js";
import { createSharedRuns, type SharedRuns } from "./shared-runs.js";

/** Answers a call of a tool with `cacheSeconds`. */
export type Answers = (call: ToolCall, next: Next, cacheSeconds: number) => Promise<ToolOutcome>;

/** What was found for a call before its vendor was asked. */
interface Found {
  readonly key: AnswerKey;
  /** `undefined` where the store is away: then nothing is held, and nothing can be. */
  readonly generations: readonly string[] | undefined;
  readonly held: HeldAnswer | undefined;
}

/**
 * The answers that equal calls share. A fresh one is given at once; one past `cacheSeconds`, for as long again, too,
 * while one run beside it fetches the next; without one, equal calls wait for one run. Failures are not held. A store
 * that is away is told to `onError`, and is a miss.
 */
export function createAnswers(parts: PipelineParts, generations: Generations): Answers {
  const digests = new Digests();
  const runs = createSharedRuns<ToolOutcome>();
  const refresh = createRefresh(parts);
  return async (call, next, cacheSeconds) => {
    const key = await answerKeyOf(call, parts.vendors, digests);
    const found = await find(parts, generations, key, call);
    const answered = call.purpose === "answer" ? found.held : undefined;
    if (answered) {
      const isFresh = parts.now() < answered.fetchedAtMs + cacheSeconds * 1000;
      if (!isFresh) refresh(call, key.digest);
      return outcomeOf(answered);
    }
    return shareRun(runs, runName(found, generations), call, () =>
      fetchAnswer(parts, found, call, next, cacheSeconds),
    );
  };
}

async function find(
  { store, now, onError }: PipelineParts,
  generations: Generations,
  key: AnswerKey,
  call: ToolCall,
): Promise<Found> {
  try {
    const [current, held] = await Promise.all([
      generations.current(key.accounts),
      findAnswer(store, placeOf(key), now()),
    ]);
    const isCurrent = current.every((generation, index) => held?.generations[index] === generation);
    return { key, generations: current, held: isCurrent ? held : undefined };
  } catch (reason) {
    onError(MedtainerError.from(reason), call.id);
    return { key, generations: undefined, held: undefined };
  }
}

/** Calls share a run only where no write that either of them must see came between. */
function runName({ key, generations: current }: Found, generations: Generations): string {
  return [key.digest, generations.writes(key.accounts), ...(current ?? [])].join(" ");
}

function shareRun(
  runs: SharedRuns<ToolOutcome>,
  name: string,
  call: ToolCall,
  start: () => Promise<ToolOutcome>,
): Promise<ToolOutcome> {
  const own = call.context;
  return runs.join(name, own.signal, (signal) => {
    // The run outlives its first caller, who hears no more of it after leaving.
    call.context = {
      signal,
      reportProgress: (progress) => own.signal.aborted || own.reportProgress(progress),
      sleep: (durationMs) => sleep(durationMs, signal),
      endsAtMs: own.endsAtMs,
      reportWait: (message) => (own.signal.aborted ? () => {} : own.reportWait(message)),
    };
    return start();
  });
}

async function fetchAnswer(
  { store, now, onError }: PipelineParts,
  { key, generations }: Found,
  call: ToolCall,
  next: Next,
  cacheSeconds: number,
): Promise<ToolOutcome> {
  // From before the request: what the vendor answers is at least as new.
  const fetchedAtMs = now();
  const outcome = await next();
  // What a tool took from a collection has its own freshness, and is held there.
  if (generations === undefined || outcome.fetchedAtMs !== undefined) return outcome;
  const held = { data: outcome.data ?? null, source: outcome.source, fetchedAtMs, generations };
  await holdAnswer(store, placeOf(key), held, fetchedAtMs + 2 * cacheSeconds * 1000).catch((reason) =>
    onError(MedtainerError.from(reason), call.id),
  );
  return outcome;
}

function placeOf({ digest }: AnswerKey): Key {
  return ["cache", "answer", digest];
}
