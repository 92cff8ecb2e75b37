/** What each error code means to its three readers: an HTTP client, a retry loop, and a model. */
export interface ErrorCodeFacts {
  /** Status that HTTP endpoints answer with. */
  readonly httpStatus: number;
  /** Whether the very same call may succeed later. */
  readonly retryable: boolean;
  /** Whether a model may read the message; otherwise it is told only that something went wrong inside. */
  readonly visible: boolean;
  /** What a model (or a person) should do next. */
  readonly nextStep: string;
}

/** The closed list of error codes. No other file knows an HTTP status. */
export const ERROR_CODES = {
  unauthenticated: {
    httpStatus: 401,
    retryable: false,
    visible: true,
    nextStep: "Sign in, or send a valid credential.",
  },
  forbidden: {
    httpStatus: 403,
    retryable: false,
    visible: true,
    nextStep: "Ask the operator for the permission that the message names.",
  },
  connection_required: {
    httpStatus: 403,
    retryable: false,
    visible: true,
    nextStep: "Give the person the link in the message; call again when they have connected the account.",
  },
  invalid_input: {
    httpStatus: 400,
    retryable: false,
    visible: true,
    nextStep: "Correct the fields named in the message and call again.",
  },
  payload_too_large: {
    httpStatus: 413,
    retryable: false,
    visible: true,
    nextStep: "Send less, or ask for less, in one call.",
  },
  approval_required: {
    httpStatus: 403,
    retryable: false,
    visible: true,
    nextStep:
      "Ask the operator to approve the id in the message, then repeat the same call with the same input.",
  },
  approval_denied: {
    httpStatus: 403,
    retryable: false,
    visible: true,
    nextStep: "Do not repeat the call. Tell the person that it was denied.",
  },
  rate_limited: {
    httpStatus: 429,
    retryable: true,
    visible: true,
    nextStep: "Wait for retryAfterMs, or a minute where it is not given, then call again.",
  },
  not_found: {
    httpStatus: 404,
    retryable: false,
    visible: true,
    nextStep: "Check the name or id; list what there is.",
  },
  conflict: {
    httpStatus: 409,
    retryable: false,
    visible: true,
    nextStep: "Read the current state, then decide again.",
  },
  vendor_rejected: {
    httpStatus: 422,
    retryable: false,
    visible: true,
    nextStep: "The vendor refused the request; its reason is in the message.",
  },
  vendor_unavailable: {
    httpStatus: 502,
    retryable: true,
    visible: true,
    nextStep:
      "The vendor did not answer properly. Try again in a minute; before repeating a write, check whether it took effect.",
  },
  timeout: {
    httpStatus: 504,
    retryable: true,
    visible: true,
    nextStep: "Before repeating a write, check whether it took effect.",
  },
  cancelled: {
    httpStatus: 499,
    retryable: true,
    visible: true,
    nextStep: "The caller gave up. Before repeating a write, check whether it took effect.",
  },
  storage_unavailable: {
    httpStatus: 503,
    retryable: true,
    visible: false,
    nextStep:
      "The server's own storage did not answer. Before repeating a write, check whether it took effect.",
  },
  misconfigured: {
    httpStatus: 500,
    retryable: false,
    visible: true,
    nextStep: "The operator has to correct the setting that the message names.",
  },
  internal: {
    httpStatus: 500,
    retryable: false,
    visible: false,
    nextStep: "Report it to the operator with the call id.",
  },
} as const satisfies Record<string, ErrorCodeFacts>;

/** Only these codes exist; there are no user-defined ones. */
export type ErrorCode = keyof typeof ERROR_CODES;
