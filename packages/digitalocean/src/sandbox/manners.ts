import type { Json } from "@medtainer/core";
import {
  numberedPages,
  type PaginationStyle,
  type ReplyFacts,
  type SandboxProblem,
} from "@medtainer/sandbox";

/** Numbered pages, with whole addresses of the others; `links` is empty where there is only one. */
export const pagination: PaginationStyle = numberedPages({
  page: "page",
  size: "per_page",
  defaultSize: 20,
  envelope: ({ page, lastPage, total, linkTo }) => {
    const earlier = page > 1 ? { first: linkTo(1), prev: linkTo(page - 1) } : {};
    const later = page < lastPage ? { next: linkTo(page + 1), last: linkTo(lastPage) } : {};
    const pages = { ...earlier, ...later };
    return { links: Object.keys(pages).length > 0 ? { pages } : {}, meta: { total } };
  },
});

/** `{ id, message, request_id }`. */
export function errorBody({ status, code, message, requestId }: SandboxProblem): Json {
  const [id, sentence] = ERRORS[status] ?? ["server_error", "Something went wrong."];
  return { id: code ?? id, message: message || sentence, request_id: requestId };
}

/** The request's id, and where the hourly limit stands. A used-up burst limit says when to come again. */
export function replyHeaders({
  requestId,
  rateLimits: [, hourly],
  retryAfterMs,
}: ReplyFacts): Record<string, string> {
  const isBurst = hourly === undefined || hourly.remaining > 0;
  return {
    "x-request-id": requestId,
    ...(hourly && {
      "ratelimit-limit": String(hourly.limit),
      "ratelimit-remaining": String(hourly.remaining),
      "ratelimit-reset": String(Math.ceil(hourly.resetAt / 1_000)),
    }),
    ...(retryAfterMs !== undefined && isBurst && { "retry-after": String(Math.ceil(retryAfterMs / 1_000)) }),
  };
}

const ERRORS: Readonly<Record<number, readonly [id: string, sentence: string]>> = {
  400: ["bad_request", "The request is malformed."],
  401: ["unauthorized", "The token is missing or no longer valid."],
  403: ["forbidden", "The token may not do this."],
  404: ["not_found", "There is no such resource."],
  405: ["method_not_allowed", "This address does not take this method."],
  409: ["conflict", "The resource is in a state that does not allow this."],
  412: ["precondition_failed", "Something has to be done first."],
  413: ["payload_too_large", "The body is too large."],
  415: ["unsupported_media_type", "The body must be JSON."],
  422: ["unprocessable_entity", "The request cannot be carried out."],
  429: ["too_many_requests", "Too many requests were sent."],
  501: ["not_implemented", "The sandbox does not model this."],
  502: ["bad_gateway", "The service could not be reached."],
  503: ["service_unavailable", "The service is not available at the moment."],
  504: ["gateway_timeout", "The service took too long."],
};
