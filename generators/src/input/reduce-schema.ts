import { mapSubschemas, type Schema, typesOf } from "../schema.js";
import { propertyKey, step } from "./input-place.js";
import { joinSentences, limitText } from "./limit-text.js";
import type { Loss } from "./loss.js";

/** A schema that fits, and what it cost. */
export interface ReducedSchema {
  readonly schema: Schema;
  readonly losses: readonly Loss[];
}

/** The most bytes that a tool's input schema may have as JSON. */
export const maxInputBytes = 8192;

const shortText = 120;
const cutHint = "Its members are not listed here.";

/** One property somewhere in the input. */
interface Part {
  readonly pointer: string;
  /** The object schema that has the property. */
  readonly owner: Schema;
  readonly key: string;
  /** 1 for the input's own keys. */
  readonly depth: number;
  readonly required: boolean;
  readonly schema: Schema;
  readonly bytes: number;
}

/** One way of saying less, applied part by part until the schema fits. */
interface Stage {
  readonly reason: string;
  applies(part: Part): boolean;
  /** What to say instead; undefined drops the part. */
  shorten(schema: Schema): Schema | undefined;
}

/**
 * The order in which detail is given up, each from the deepest and largest part on. A required part keeps its
 * key.
 */
const stages: readonly Stage[] = [
  {
    reason: "description dropped",
    applies: ({ depth, required }) => depth > 1 && !required,
    shorten: dropDescriptions,
  },
  {
    reason: "optional part dropped",
    applies: ({ depth, required }) => depth > 1 && !required,
    shorten: () => undefined,
  },
  { reason: "description dropped", applies: ({ depth }) => depth > 1, shorten: dropDescriptions },
  { reason: "description shortened", applies: () => true, shorten: shortenDescription },
  { reason: "members not listed", applies: () => true, shorten: cutMembers },
  { reason: "optional key dropped", applies: ({ required }) => !required, shorten: () => undefined },
];

/** The schema with as little left out as makes it fit into {@link maxInputBytes}; the same in every run. */
export function reduceSchema(schema: Schema): ReducedSchema {
  const reduced = structuredClone(schema);
  const losses = new Map<string, Loss>();
  for (const stage of stages) {
    let size = byteLength(reduced);
    for (const part of collectParts(reduced).filter(stage.applies).sort(deepestFirst)) {
      if (size <= maxInputBytes) return { schema: reduced, losses: [...losses.values()] };
      // Measuring the whole each time would take minutes for an input of megabytes.
      const before = byteLength(part.owner);
      if (shorten(part, stage)) losses.set(part.pointer, { pointer: part.pointer, reason: stage.reason });
      size += byteLength(part.owner) - before;
    }
  }
  return { schema: reduced, losses: [...losses.values()] };
}

/** Bytes of the value as JSON. */
export function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** Changes the part where it stands; answers whether that made it smaller. */
function shorten({ owner, key, bytes }: Part, stage: Stage): boolean {
  const { [key]: schema, ...others } = owner.properties ?? {};
  if (schema === undefined) return false;
  const shorter = stage.shorten(schema);
  if (shorter !== undefined && byteLength(shorter) >= bytes) return false;
  // The keys keep their order: only the one value changes.
  if (shorter !== undefined) owner.properties = { ...owner.properties, [key]: shorter };
  else if (Object.keys(others).length > 0) owner.properties = others;
  else delete owner.properties;
  return true;
}

function collectParts(schema: Schema, place = "", depth = 1): Part[] {
  const parts: Part[] = [];
  mapSubschemas(schema, (part, tail) => {
    const key = propertyKey(tail);
    const pointer = step(place, tail);
    if (key === undefined) parts.push(...collectParts(part, pointer, depth));
    else {
      const required = schema.required?.includes(key) ?? false;
      parts.push({ pointer, owner: schema, key, depth, required, schema: part, bytes: byteLength(part) });
      parts.push(...collectParts(part, pointer, depth + 1));
    }
    return part;
  });
  return parts;
}

function deepestFirst(left: Part, right: Part): number {
  return right.depth - left.depth || right.bytes - left.bytes || (left.pointer < right.pointer ? -1 : 1);
}

function dropDescriptions(schema: Schema): Schema {
  const { description: _, ...rest } = schema;
  return mapSubschemas(rest, dropDescriptions);
}

function shortenDescription(schema: Schema): Schema {
  if (schema.description === undefined) return schema;
  return { ...schema, description: limitText(schema.description, shortText) };
}

function cutMembers(schema: Schema): Schema {
  const [type] = typesOf(schema).filter((name) => name !== "null");
  const description = limitText(joinSentences(schema.description ?? "", cutHint), shortText * 2);
  if (type === "array") return { type, items: {}, description };
  return schema.properties || schema.anyOf || schema.oneOf ? { type: type ?? "object", description } : schema;
}
