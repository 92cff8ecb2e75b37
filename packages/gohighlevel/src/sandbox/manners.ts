import type { Json } from "@medtainer/core";
import type { ReplyFacts, SandboxProblem, SandboxRateLimit } from "@medtainer/sandbox";

/** `{ statusCode, message, error, traceId }`; `message` is a list where the input was wrong. */
export function errorBody({ status, message, issues, requestId }: SandboxProblem): Json {
  const found = issues.map(({ message: problem }) => problem);
  const sentence = message || (SENTENCES[status] ?? "Something went wrong.");
  return {
    statusCode: status,
    message: status === 422 ? (found.length > 0 ? found : [sentence]) : sentence,
    error: ERRORS[status] ?? "Error",
    traceId: requestId,
  };
}

const SENTENCES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Invalid token: access token is invalid",
  404: "Not found",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
};

const ERRORS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
};

/** Where the two limits stand: the burst's and the day's. */
export function replyHeaders({ rateLimits: [burst, day], requestId }: ReplyFacts): Record<string, string> {
  return {
    "x-trace-id": requestId,
    ...(burst && {
      "x-ratelimit-max": String(burst.limit),
      "x-ratelimit-remaining": String(burst.remaining),
      "x-ratelimit-interval-milliseconds": "10000",
    }),
    ...(day && {
      "x-ratelimit-limit-daily": String(day.limit),
      "x-ratelimit-daily-remaining": String(day.remaining),
    }),
  };
}

/** 100 requests in ten seconds, and 200,000 a day. */
export const rateLimits: readonly SandboxRateLimit[] = [
  { requests: 100, windowMs: 10_000 },
  { requests: 200_000, windowMs: 86_400_000 },
];
