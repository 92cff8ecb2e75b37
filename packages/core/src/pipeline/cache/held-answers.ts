import { isJsonObject, type Json } from "../../json.js";
import type { ReplySource } from "../../storage/records.js";
import type { Key, Store } from "../../storage/store.js";
import type { ToolOutcome } from "../call.js";

/** What an earlier call brought, and under which generations it was fetched. */
export interface HeldAnswer {
  readonly data: Json;
  readonly source: ReplySource;
  readonly fetchedAtMs: number;
  readonly generations: readonly string[];
}

/** Longer answers, in characters of JSON, are not held. */
const mostCharacters = 1_000_000;

/** Holds an answer until it has run out. What is too long, or no JSON, is left. */
export async function holdAnswer(
  store: Store,
  key: Key,
  answer: HeldAnswer,
  expiresAtMs: number,
): Promise<void> {
  const { data, source, fetchedAtMs, generations } = answer;
  if (JSON.stringify(data).length > mostCharacters) return;
  await store.set(key, { data, source, fetchedAtMs, generations }, { expiresAtMs });
}

/** The answer under a key. One that claims to come from the future (the clock was set back) is none. */
export async function findAnswer(store: Store, key: Key, nowMs: number): Promise<HeldAnswer | undefined> {
  const held = await store.get(key);
  if (!isJsonObject(held)) return undefined;
  // Written by holdAnswer under this very key.
  const answer = held as unknown as HeldAnswer;
  return answer.fetchedAtMs <= nowMs ? answer : undefined;
}

/** The held answer as a call's outcome. What came from a stand-in goes on saying so; its age tells the rest. */
export function outcomeOf({ data, source, fetchedAtMs }: HeldAnswer): ToolOutcome {
  return { data, source: source === "sandbox" ? "sandbox" : "cached", fetchedAtMs };
}
