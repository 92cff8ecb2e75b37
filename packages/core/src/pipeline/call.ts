import type { RequestStep } from "../client/vendor-fetch.js";
import type { Json, JsonObject } from "../json.js";
import type { ReplyPosition } from "../reply/kept-reply.js";
import type { ReplySource } from "../storage/records.js";
import type { Tool, ToolContext } from "../tool.js";

/** Who calls, and what they were granted. */
export interface Principal {
  /** `local`, `key:<name>`, or a person's subject; it stands in every audit row. */
  readonly id: string;
  /** Granted scopes: an effect for all vendors (`read`) or for one (`digitalocean:read`). */
  readonly scopes: readonly string[];
}

/** One call of a tool on its way down the stairs. Steps set the fields that they learn. */
export interface ToolCall {
  /** The id of its audit row. */
  readonly id: string;
  /** The name as the client sent it. */
  readonly name: string;
  readonly tool: Tool<JsonObject, unknown>;
  readonly principal: Principal;
  /** The client's own name and version, as it says them. */
  readonly client: string | null;
  readonly context: ToolContext;
  /** What the caller sent; `validate` replaces it with the input in its right types. */
  input: unknown;
  /** Which part of the reply the caller wants; set by `validate`. */
  wanted: WantedReply;
  /** Set by `approve` when a person let the call pass. */
  approvalId: string | null;
  /** What runs around each HTTP request to a vendor, outermost first; steps add to it. */
  readonly aroundRequest: RequestStep[];
}

/** The caller's choice of fields, and where to read on in a reply that was cut. */
export interface WantedReply {
  readonly fields?: readonly string[];
  readonly cursor?: string;
}

/** What a call brought: data of the tool, and where it came from. */
export interface ToolOutcome {
  readonly data: Json | undefined;
  readonly source: ReplySource;
  /** Where the caller reads on, in an outcome that stood in storage. */
  readonly position?: ReplyPosition;
}

/** Hands the call on to the steps below. */
export type Next = () => Promise<ToolOutcome>;

/** One policy: answers the call itself, refuses it by throwing, or hands it on with `next()`. */
export type Step = (call: ToolCall, next: Next) => Promise<ToolOutcome>;
