import type { Json } from "../json.js";
import { percentEncode } from "./request/percent-encode.js";
import { namesSecret, redacted, secretPatterns } from "./secret-patterns.js";

const longestText = 20_000;
const margin = 4_000;
const shortestSecret = 6;
const deepest = 12;
const longestJson = 200_000;
/** What a value costs beside its text. */
const perValue = 8;

/**
 * A text without secrets: known ones by their value, others by the way they stand in a text (see
 * {@link secretPatterns}). What follows the first 20,000 characters is cut off.
 *
 * @param secrets Live values of configured credentials. Values under 6 characters are left alone: they would match
 * everywhere.
 */
export function redactText(text: string, secrets: readonly string[]): string {
  // Cut only after redacting: a secret that lay across the cut would not be known any more.
  const head = replaceSecrets(text.slice(0, longestText + margin), secrets);
  const clean = secretPatterns.reduce(
    (rest, { pattern, replacement }) => rest.replace(pattern, replacement),
    head,
  );
  return clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean;
}

/**
 * Any value as JSON without secrets: values whose key names a secret are replaced whole, every other text passes
 * {@link redactText}. An error becomes its name and message. Parts deeper than 12 levels, or after about 200,000
 * characters, are replaced by a few words, so cyclic values are safe.
 */
export function redactJson(value: unknown, secrets: readonly string[]): Json {
  return redactValue(value, { secrets, depth: deepest, left: { characters: longestJson } });
}

/** How far a walk through a value may still go; `left` is shared by all its branches. */
interface Walk {
  readonly secrets: readonly string[];
  readonly depth: number;
  readonly left: { characters: number };
}

function redactValue(value: unknown, walk: Walk): Json {
  walk.left.characters -= perValue;
  if (typeof value === "string") return redactWithin(value, walk);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return redactWithin(String(value), walk);
  if (typeof value !== "object" || value === null) return null;
  if (walk.depth === 0) return "[too deep]";
  const inner = { ...walk, depth: walk.depth - 1 };
  if (Array.isArray(value)) return redactItems(value, inner);
  if (value instanceof Error) return redactMembers({ name: value.name, message: value.message }, inner);
  if (value instanceof Date || value instanceof URL) return redactWithin(String(value.toJSON()), walk);
  return redactMembers(value, inner);
}

function redactWithin(text: string, { secrets, left }: Walk): string {
  const clean = redactText(text, secrets);
  left.characters -= clean.length;
  return clean;
}

function redactItems(items: readonly unknown[], walk: Walk): Json[] {
  const kept: Json[] = [];
  for (const item of items) {
    if (walk.left.characters <= 0) return [...kept, `[${items.length - kept.length} more]`];
    kept.push(redactValue(item, walk));
  }
  return kept;
}

function redactMembers(value: object, walk: Walk): Json {
  const members = Object.entries(value).filter(
    ([, member]) => member !== undefined && typeof member !== "function",
  );
  const kept: [string, Json][] = [];
  for (const [key, member] of members) {
    if (walk.left.characters <= 0) {
      kept.push(["…", `[${members.length - kept.length} more]`]);
      break;
    }
    const hidden = namesSecret(key) && member !== null && member !== "";
    kept.push([redactWithin(key, walk), hidden ? redacted : redactValue(member, walk)]);
  }
  return Object.fromEntries(kept);
}

function replaceSecrets(text: string, secrets: readonly string[]): string {
  // The longest first, so that a secret that holds another one goes whole.
  const spellings = secrets.filter((secret) => secret.length >= shortestSecret).flatMap(spellingsOf);
  return spellings
    .sort((one, other) => other.length - one.length)
    .reduce((rest, spelling) => rest.replaceAll(spelling, redacted), text);
}

/** A secret as it stands in a text, in an address, and in JSON. */
function spellingsOf(secret: string): string[] {
  return [...new Set([secret, percentEncode(secret), JSON.stringify(secret).slice(1, -1)])];
}
