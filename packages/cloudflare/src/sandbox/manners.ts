import type { Json, JsonObject } from "@medtainer/core";
import type { ReplyFacts, SandboxProblem, SandboxReply } from "@medtainer/sandbox";

/** Only a refusal for being too fast says more: when to come again, in seconds. */
export function replyHeaders({ retryAfterMs }: ReplyFacts): Record<string, string> {
  return retryAfterMs === undefined ? {} : { "retry-after": String(Math.ceil(retryAfterMs / 1_000)) };
}

/** An answer in its envelope. */
export function done(result: Json, more: JsonObject = {}): SandboxReply {
  return { body: { success: true, errors: [], messages: [], result, ...more } };
}

/** One page of a list in its envelope. */
export function onPage(
  items: readonly Json[],
  query: { readonly page?: number; readonly per_page?: number },
  size = 20,
): SandboxReply {
  const { page = 1, per_page = size } = query;
  const shown = items.slice((page - 1) * per_page, page * per_page);
  const info = { page, per_page, count: shown.length, total_count: items.length };
  return done(shown, { result_info: info });
}

/** `{ success: false, errors: [{ code, message }], messages: [], result: null }`. */
export function errorBody({ status, code, message, issues }: SandboxProblem): Json {
  const [usual, sentence] = ERRORS[status] ?? [1_000, "Something went wrong."];
  const details = issues.map((issue) => `${issue.path}: ${issue.message}`);
  const text = [message || sentence, ...details].join(" ");
  return {
    success: false,
    errors: [{ code: Number(code ?? usual), message: text }],
    messages: [],
    result: null,
  };
}

const ERRORS: Readonly<Record<number, readonly [code: number, sentence: string]>> = {
  400: [1_004, "DNS Validation Error"],
  401: [10_000, "Authentication error"],
  403: [9_109, "Unauthorized to access requested resource"],
  404: [7_003, "Could not route to the resource; perhaps the identifier is wrong."],
  405: [10_405, "Method not allowed"],
  422: [1_004, "The request cannot be carried out."],
  429: [10_429, "Too many requests"],
};
