import type { Json } from "@medtainer/core";
import type { SandboxProblem } from "@medtainer/sandbox";

/** `{ error: { code, message, status, errors: [{ domain, reason, message }] } }`. */
export function errorBody({ status, code, message, issues }: SandboxProblem): Json {
  const [usualStatus, usualReason, usual] =
    FAILURES[status] ?? FAILURES[status < 500 ? 400 : 500] ?? FALLBACK;
  const [issue] = issues;
  const said =
    message || (issue === undefined ? usual : `Invalid value at '${issue.path.slice(1)}': ${issue.message}`);
  return {
    error: {
      code: status,
      message: said,
      status: usualStatus,
      errors: [
        {
          domain: "global",
          reason: code ?? (/ is required\.?$/.test(said) ? "required" : usualReason),
          message: said,
        },
      ],
    },
  };
}

const FALLBACK = ["UNKNOWN", "unknown", "Something went wrong."] as const;

const FAILURES: Readonly<Record<number, readonly [status: string, reason: string, message: string]>> = {
  400: ["INVALID_ARGUMENT", "badRequest", "Request contains an invalid argument."],
  401: ["UNAUTHENTICATED", "authError", "Request had invalid authentication credentials."],
  403: ["PERMISSION_DENIED", "forbidden", "The caller does not have permission"],
  404: ["NOT_FOUND", "notFound", "Requested entity was not found."],
  409: ["ALREADY_EXISTS", "conflict", "Requested entity already exists."],
  413: ["INVALID_ARGUMENT", "uploadTooLarge", "Request payload size exceeds the limit."],
  429: [
    "RESOURCE_EXHAUSTED",
    "rateLimitExceeded",
    "Quota exceeded for quota metric 'Requests per minute per user'.",
  ],
  500: ["INTERNAL", "internalError", "Internal error encountered."],
  501: ["UNIMPLEMENTED", "notImplemented", "The sandbox does not model this."],
  503: ["UNAVAILABLE", "backendError", "The service is currently unavailable."],
};
