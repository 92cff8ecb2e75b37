import { isDeepStrictEqual } from "node:util";
import type { Components } from "../input/expand-schema.js";
import type { Schema } from "../schema.js";
import { resolveSchema } from "./resolve-schema.js";

/** The branches of two unions: which belong together, and which have no partner. */
export interface BranchPairs {
  readonly both: readonly (readonly [before: Schema, after: Schema])[];
  readonly removed: readonly Schema[];
  readonly added: readonly Schema[];
}

/** A branch as it is written, and what its `$ref` leads to. */
interface Branch {
  readonly written: Schema;
  readonly schema: Schema;
}

/** Tells whether two branches are the same one; the surest first. Two descriptions may name one schema differently. */
const signs: readonly ((left: Branch, right: Branch) => boolean)[] = [
  (left, right) => isDeepStrictEqual(left.written, right.written),
  (left, right) => isSame(tagOf(left), tagOf(right)),
  (left, right) => isSame(left.schema.title, right.schema.title),
  (left, right) => isSame(keysOf(left), keysOf(right)),
  (left, right) => !keysOf(left) && !keysOf(right) && isSame(left.schema.type, right.schema.type),
];

/** Pairs the branches of two unions by equality, the one value of a member, title, members, and type. */
export function pairBranches(
  before: readonly Schema[],
  after: readonly Schema[],
  components: { readonly before: Components; readonly after: Components },
): BranchPairs {
  const both: (readonly [Branch, Branch])[] = [];
  const removed = before.map((written) => resolveBranch(written, components.before));
  const added = after.map((written) => resolveBranch(written, components.after));
  for (const isPair of signs) {
    for (const left of [...removed]) {
      const index = added.findIndex((right) => isPair(left, right));
      const right = added[index];
      if (right === undefined) continue;
      both.push([left, right]);
      removed.splice(removed.indexOf(left), 1);
      added.splice(index, 1);
    }
  }
  const [left, right] = [removed[0], added[0]];
  const isLastPair = left && right && removed.length === 1 && added.length === 1;
  const pairs = isLastPair ? [...both, [left, right] as const] : both;
  return {
    both: pairs.map(([old, current]) => [old.written, current.written]),
    removed: isLastPair ? [] : removed.map(({ written }) => written),
    added: isLastPair ? [] : added.map(({ written }) => written),
  };
}

function resolveBranch(written: Schema, components: Components): Branch {
  return { written, schema: resolveSchema(written, components).schema };
}

function isSame(left: unknown, right: unknown): boolean {
  return left !== undefined && isDeepStrictEqual(left, right);
}

function keysOf({ schema }: Branch): readonly string[] | undefined {
  return schema.properties && Object.keys(schema.properties).sort();
}

/** The members that can only be one value: what tells a branch from its neighbours. */
function tagOf({ schema: { properties = {} } }: Branch): unknown {
  const tags = Object.entries(properties).flatMap(([key, schema]) => {
    const values = schema.const === undefined ? schema.enum : [schema.const];
    return values?.length === 1 ? [[key, values[0]]] : [];
  });
  return tags.length > 0 ? tags : undefined;
}
