import type { RequestStep, TurnDetails } from "../client/vendor-fetch.js";
import type { Json, JsonObject } from "../json.js";
import type { ReplyPosition } from "../reply/kept-reply.js";
import type { ReplySource } from "../storage/records.js";
import type { Tool, ToolContext } from "../tool.js";

/** What a call's tool is told of it, but for the collections, which belong to the tool. */
export interface CallContext extends Omit<ToolContext, "collections"> {
  /** When the call is given up, in milliseconds since 1970. */
  readonly endsAtMs: number;
  /** Tells the client what is waited for, again and again until the function that it answers with is called. */
  readonly reportWait: (message: string) => () => void;
}

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
  /** Replaced by `cache` where several equal calls wait for one run. */
  context: CallContext;
  /** `refresh` where nobody waits: the call only renews what the cache holds. */
  readonly purpose: "answer" | "refresh";
  /** What the caller sent; `validate` replaces it with the input in its right types. */
  input: unknown;
  /** Which part of the reply the caller wants; set by `validate`. */
  wanted: WantedReply;
  /** Set where an answer came from a collection that is kept: how old it is at most, in milliseconds since 1970. */
  storedAsOfMs: number | null;
  /** Set by `approve` when a person let the call pass. */
  approvalId: string | null;
  /** What runs around each HTTP request to a vendor, outermost first; steps add to it. */
  readonly aroundRequest: RequestStep[];
  /** Set by `limitRate`: how the requests to a vendor wait for their turns. */
  turnsAt: ((vendor: string) => TurnDetails | undefined) | null;
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
  /** When the data was asked of the vendor, in an outcome that stood in storage; milliseconds since 1970. */
  readonly fetchedAtMs?: number;
  /** Where the caller reads on, in an outcome that stood in storage. */
  readonly position?: ReplyPosition;
}

/** Hands the call on to the steps below. */
export type Next = () => Promise<ToolOutcome>;

/** One policy: answers the call itself, refuses it by throwing, or hands it on with `next()`. */
export type Step = (call: ToolCall, next: Next) => Promise<ToolOutcome>;
