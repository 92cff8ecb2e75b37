import type { Json } from "@medtainer/core";
import type { SandboxProblem } from "@medtainer/sandbox";

/** What follows `sso-key` in the header Authorization. */
export function readCredential(headers: Headers): string | undefined {
  return /^sso-key\s+([^:\s]+:\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** `{ code, message, fields }`; 429 also says when to come again. */
export function errorBody({ status, code, message, issues, retryAfterMs = 30_000 }: SandboxProblem): Json {
  const [usual, sentence] = ERRORS[status] ?? ["ERROR", "Something went wrong."];
  const fields = issues.map((issue) => ({ path: issue.path, code: "INVALID_VALUE", message: issue.message }));
  return {
    code: code ?? usual,
    message: message || sentence,
    ...(fields.length > 0 && { fields }),
    ...(status === 429 && { retryAfterSec: Math.ceil(retryAfterMs / 1_000) }),
  };
}

const ERRORS: Readonly<Record<number, readonly [code: string, sentence: string]>> = {
  400: ["MALFORMED_REQUEST", "The request is malformed."],
  401: ["UNABLE_TO_AUTHENTICATE", "The API key or its secret is wrong."],
  403: ["ACCESS_DENIED", "The key may not do this."],
  404: ["NOT_FOUND", "There is no such resource."],
  405: ["METHOD_NOT_ALLOWED", "This address does not take this method."],
  409: ["CONFLICT", "The resource is in a state that does not allow this."],
  413: ["PAYLOAD_TOO_LARGE", "The body is too large."],
  415: ["UNSUPPORTED_MEDIA_TYPE", "The body must be JSON."],
  422: ["INVALID_BODY", "The request cannot be carried out."],
  429: ["TOO_MANY_REQUESTS", "Too many requests were sent to this endpoint."],
  500: ["ERROR_INTERNAL", "Something went wrong."],
  501: ["NOT_IMPLEMENTED", "The sandbox does not model this."],
  504: ["GATEWAY_TIMEOUT", "The service took too long."],
};
