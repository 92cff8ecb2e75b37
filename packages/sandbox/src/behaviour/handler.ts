import type { Json, JsonObject } from "@medtainer/core";
import type { Random } from "./random.js";
import type { Tables } from "./table.js";

/** What a request carried, after the document has allowed it. Texts of numbers and booleans are numbers and booleans. */
export interface CallInput {
  readonly path: Readonly<Record<string, string | number>>;
  /** Parameters that the document names; its defaults are filled in, unknown ones are left out. */
  readonly query: Readonly<Record<string, Json>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, Json>>;
  /** Undefined where none was sent. Bodies of other media types than JSON and forms are text. */
  readonly body: Json | undefined;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** What the vendor puts beside the items: links, totals, cursors. */
  readonly envelope: JsonObject;
}

/** What a handler is handed: the request and the sandbox's world. */
export type SandboxCall<Types, Input = unknown> = Omit<CallInput, keyof Input> & Input & CallServices<Types>;

/** What the sandbox offers to a handler. */
export interface CallServices<Types> {
  readonly operationId: string;
  /** The request's whole address, for links in replies. */
  readonly url: URL;
  readonly tables: Tables<Types>;
  readonly random: Random;
  /** The sandbox's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Plans a change that happens by itself after `delayMs` of the sandbox's clock. */
  after(delayMs: number, change: (dueAt: number) => void): void;
  /** Cuts a list to the page that was asked for, in the vendor's pagination style. */
  paginate<Item>(items: readonly Item[]): Page<Item>;
}

/** What a handler answers. */
export interface SandboxReply {
  /** Default: the first successful status that the document gives. */
  readonly status?: number;
  /** Left out for an empty reply. Text is sent as it is where the media type is not JSON. */
  readonly body?: Json;
  /** Default: the first media type that the document gives. */
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers one operation; throws `Refusal` to answer with an error.
 *
 * A handler may name the shape of its input (`Handler<Types, { path: { droplet_id: number } }>`): whatever reaches it has
 * passed the document's schemas. The type is that of a method, because only methods may narrow their parameter.
 */
export type Handler<Types, Input = unknown> = {
  handle(call: SandboxCall<Types, Input>): SandboxReply;
}["handle"];

/** Handlers by operation id, or by `GET /path` as the document writes the path. */
export type Behaviour<Types> = Readonly<Record<string, Handler<Types>>>;
