import type { InputIssue } from "@medtainer/core";

/** More about a refusal than its status and message. */
export interface RefusalDetails {
  /** The vendor's own code, where it differs from what it says for this status. */
  readonly code?: string;
  /** Every field that is wrong. */
  readonly issues?: readonly InputIssue[];
  /** How long the caller should wait, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Thrown by a handler to answer with an error in the vendor's own shape. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    /** HTTP status, 400 to 599. */
    readonly status: number,
    /** Left empty, the vendor's usual sentence for the status. */
    message = "",
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}
