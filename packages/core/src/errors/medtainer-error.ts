import { ERROR_CODES, type ErrorCode, type ErrorCodeFacts } from "./error-codes.js";

const marker = Symbol.for("medtainer.error");

/** Where one field of an input is wrong, and what would be right. */
export interface InputIssue {
  /** JSON Pointer (RFC 6901) into the input; `""` is the input itself. */
  readonly path: string;
  /** One sentence that names the field and says what is allowed. */
  readonly message: string;
}

/** Fields that some codes carry beside code and message. */
export interface ErrorDetails {
  /** The caught error; it goes to logs, never to a model. */
  readonly cause?: unknown;
  /** `invalid_input`: every wrong field. */
  readonly issues?: readonly InputIssue[];
  /** `approval_required`: what the operator settles. */
  readonly approvalId?: string;
  /** `rate_limited`, `vendor_unavailable`, `storage_unavailable`: wait at least this long, in milliseconds. */
  readonly retryAfterMs?: number;
  /** `unauthenticated`, `forbidden`: the value of `WWW-Authenticate` that tells a client what to do. */
  readonly challenge?: string;
  /** The vendor's own HTTP status, where a vendor answered. */
  readonly vendorStatus?: number;
  /** The vendor's own error code, as it sent it. */
  readonly vendorCode?: string;
  /** The vendor's id of the request, for its support desk. */
  readonly requestId?: string;
}

/**
 * The one error type of the project: a closed code, a sentence for a person, and a few typed fields.
 *
 * Recognise it with {@link MedtainerError.isInstance}: `instanceof` fails when two copies of the package are installed.
 */
export class MedtainerError extends Error {
  override readonly name = "MedtainerError";
  readonly code: ErrorCode;
  readonly details: Omit<ErrorDetails, "cause">;

  constructor(code: ErrorCode, message: string, { cause, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
    Object.defineProperty(this, marker, { value: true });
  }

  /** The row of {@link ERROR_CODES} for this error. */
  get facts(): ErrorCodeFacts {
    return ERROR_CODES[this.code];
  }

  /** True for a `MedtainerError` of any copy of this package. */
  static isInstance(value: unknown): value is MedtainerError {
    return typeof value === "object" && value !== null && marker in value;
  }

  /** Normalises anything caught: aborts become `cancelled` or `timeout`, all else unknown becomes `internal`. */
  static from(reason: unknown): MedtainerError {
    if (MedtainerError.isInstance(reason)) return reason;
    if (reason instanceof Error && reason.name === "AbortError") {
      return new MedtainerError("cancelled", "The call was cancelled.", { cause: reason });
    }
    if (reason instanceof Error && reason.name === "TimeoutError") {
      return new MedtainerError("timeout", "The call took too long.", { cause: reason });
    }
    return new MedtainerError("internal", "Something went wrong inside the server.", { cause: reason });
  }
}
