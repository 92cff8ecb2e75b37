import type { Effect } from "../operation.js";
import type { Scope } from "../tool.js";
import type { ScopeVendor } from "./oauth-options.js";

/** The scopes of one server. */
export interface ScopeTable {
  /** Every scope that can be granted, weakest first. */
  readonly known: readonly Scope[];
  readonly defaults: readonly Scope[];
  /** The known ones among what a client sent, each once and in our order; the defaults where there are none. */
  clean(given: unknown): Scope[];
  /** What a scope allows, in words for a person. */
  describe(scope: string): string;
}

const effects = ["read", "write", "destructive"] as const satisfies readonly Effect[];

const sentences: Readonly<Record<Effect, (where: string) => string>> = {
  read: (where) => `See what is in ${where}`,
  write: (where) => `Create and change things in ${where}`,
  destructive: (where) => `Delete and overwrite things in ${where}`,
};

/** Longer ones are cut before they are looked at. */
const mostCharacters = 4_000;

/**
 * Scopes for every effect, and for every effect of every vendor.
 *
 * Clients send all kinds of things (a leading blank, a trailing one, scopes of their own, nothing): unknown ones are left out
 * and never refused, because RFC 6749, section 3.3 lets a server grant less than it was asked for.
 */
export function createScopeTable(vendors: readonly ScopeVendor[], defaults: readonly Scope[]): ScopeTable {
  const known: Scope[] = [
    ...effects,
    ...vendors.flatMap(({ name }) => effects.map((effect): Scope => `${name}:${effect}`)),
  ];
  const titles = new Map(vendors.map(({ name, title }) => [name, title]));
  return {
    known,
    defaults,
    clean(given) {
      const wanted = new Set(wordsOf(given));
      const granted = known.filter((scope) => wanted.has(scope));
      return granted.length > 0 ? granted : [...defaults];
    },
    describe(scope) {
      const [vendor = "", effect] = scope.includes(":") ? scope.split(":") : ["", scope];
      const where = vendor === "" ? "every connected service" : (titles.get(vendor) ?? vendor);
      // Only known scopes are described, and each of them ends with an effect.
      return sentences[effect as Effect](where);
    },
  };
}

function wordsOf(given: unknown): string[] {
  const texts = Array.isArray(given) ? given.map(String) : [typeof given === "string" ? given : ""];
  return texts.join(" ").slice(0, mostCharacters).split(/\s+/);
}
