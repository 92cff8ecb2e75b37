import type { BinaryReply } from "../client/read-response.js";
import type { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { ReplySource } from "../storage/records.js";

/** What is said of a reply beside its data. */
export interface ReplyMetadata {
  readonly source: ReplySource;
  readonly latencyMs: number;
  /** How old the data is, where it was not asked of the vendor by this call. */
  readonly ageSeconds?: number;
  /** How many items the whole reply has; 1 where it is one thing, 0 where it is nothing. */
  readonly count: number;
  /** The id of the call's audit row. */
  readonly callId: string;
  /** Set where the reply was cut: which items (or characters) of how many are here. */
  readonly cut?: ReplyCut;
  /** Send it with the same arguments to read on. */
  readonly cursor?: string;
  /** Asked-for fields that the reply does not have. */
  readonly unknownFields?: readonly string[];
  /** True where even one item was too long and its longest parts were shortened. */
  readonly shortened?: boolean;
}

/** A part of a list (or of a long text): from the first index up to, not including, the second. */
export interface ReplyCut {
  readonly unit: "items" | "characters";
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** The structured content of a successful call. */
export interface ReplyContent {
  readonly status: "ok";
  readonly data: Json;
  readonly metadata: ReplyMetadata;
}

/** How a call ended, ready for any kind of client. */
export type ToolReply =
  | {
      readonly ok: true;
      readonly content: ReplyContent /** `content` as text. */;
      readonly text: string /** The file that the reply is; its data then says only what kind of file. */;
      readonly attachment?: BinaryReply;
    }
  | {
      readonly ok: false;
      readonly error: MedtainerError /** The error for a model to read. */;
      readonly text: string;
    };

/** The reply of a failed call. Causes and hidden messages stay inside. */
export function errorReply(error: MedtainerError, callId: string): ToolReply {
  const { facts, details } = error;
  const text = JSON.stringify({
    status: "error",
    code: error.code,
    message: facts.visible ? error.message : "Something went wrong inside the server.",
    ...(details.approvalId !== undefined && { approvalId: details.approvalId }),
    ...(details.retryAfterMs !== undefined && { retryAfterMs: details.retryAfterMs }),
    ...(details.requestId !== undefined && { vendorRequestId: details.requestId }),
    retryable: facts.retryable,
    nextStep: facts.nextStep,
    callId,
  });
  return { ok: false, error, text };
}
