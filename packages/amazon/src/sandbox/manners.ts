import type { Json } from "@medtainer/core";
import type { ProblemStatuses, ReplyFacts, SandboxProblem } from "@medtainer/sandbox";

/** Amazon's own header, not Authorization. */
export function readCredential(headers: Headers): string | undefined {
  return headers.get("x-amz-access-token") ?? undefined;
}

/** A missing token is forbidden, and what breaks the description is a bad request. */
export const statuses: Partial<ProblemStatuses> = { unauthorized: 403, badBody: 400, unknownPath: 404 };

/** Each reply has its id. */
export function replyHeaders({ requestId }: ReplyFacts): Readonly<Record<string, string>> {
  return { "x-amzn-requestid": requestId };
}

/** `{ errors: [{ code, message, details }] }`. */
export function errorBody({ status, code, message, issues }: SandboxProblem): Json {
  const [usual, sentence] = ERRORS[status] ?? ["InternalFailure", "Something went wrong."];
  const details = issues.map((issue) => `${issue.path}: ${issue.message}`).join("; ");
  const error = {
    code: code ?? usual,
    message: message || sentence,
    ...(details !== "" && { details: details.slice(0, 1_000) }),
  };
  return { errors: [error] };
}

const ERRORS: Readonly<Record<number, readonly [code: string, sentence: string]>> = {
  400: ["InvalidInput", "The request has a wrong or missing parameter."],
  401: ["Unauthorized", "The access token has ended."],
  403: ["Unauthorized", "Access to the resource is denied."],
  404: ["NotFound", "There is no such resource."],
  413: ["InvalidInput", "The body is too large."],
  415: ["InvalidInput", "The body must be JSON."],
  429: ["QuotaExceeded", "The quota for this resource is used up."],
  503: ["ServiceUnavailable", "The service is overloaded."],
};
