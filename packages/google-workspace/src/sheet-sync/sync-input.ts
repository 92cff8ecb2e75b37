import type { Collection, JsonSchema, Vendor } from "@medtainer/core";
import type { ConflictRule } from "./merge-rows.js";

/** What both tools are told. */
export interface SyncInput {
  readonly spreadsheetId: string;
  /** A1 notation; its first row has the headers. */
  readonly range: string;
  /** `gohighlevel/contacts`. */
  readonly collection: string;
  /** Field by header: a JSON Pointer, or `context/notes`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Only items with all of these labels. */
  readonly labels?: readonly string[];
  readonly conflicts?: ConflictRule;
}

/** A collection that can be synced, and the vendor that it is of. */
export interface SyncSource {
  readonly collection: Collection;
  /** Its tools, for what only the vendor can change. */
  readonly tools: Vendor["tools"];
}

/** The collections by name: `gohighlevel/contacts`. */
export type SyncSources = ReadonlyMap<string, SyncSource>;

/** The schema of {@link SyncInput}'s members. */
export function syncProperties(sources: SyncSources): Readonly<Record<string, JsonSchema>> {
  return {
    spreadsheetId: { type: "string", minLength: 1, maxLength: 200 },
    range: {
      type: "string",
      minLength: 1,
      maxLength: 300,
      description: "First row: headers; one column empty: `Contacts!A1:H`.",
    },
    collection: { type: "string", enum: [...sources.keys()] },
    columns: {
      type: "object",
      additionalProperties: { type: "string", maxLength: 200 },
      maxProperties: 50,
      description:
        "Field by header: a JSON Pointer, or context/notes, context/nicknames, context/importance. Default: headers named as fields.",
    },
    labels: {
      type: "array",
      items: { type: "string", maxLength: 200 },
      maxItems: 10,
      description: "Only items with these: tag:vip.",
    },
    conflicts: {
      type: "string",
      enum: ["keep", "collection", "sheet"],
      description: "Who wins where both sides changed; default keep: neither.",
    },
  };
}
