import type { Json, JsonObject } from "@medtainer/core";
import { numberedPages, type PaginationStyle, type SandboxProblem } from "@medtainer/sandbox";

/** Numbered pages, fifteen on each. */
export const pagination: PaginationStyle = numberedPages({
  page: "page",
  size: "per_page",
  defaultSize: 15,
  envelope: ({ page, size, lastPage, total }) => ({ page, per_page: size, pages: lastPage, total }),
});

/** `{ response: { result: … } }`, but for who is signed in: `{ response: … }`. */
export function envelope(body: Json): JsonObject {
  const isMe = typeof body === "object" && body !== null && "business_memberships" in body;
  return { response: isMe ? body : { result: body } };
}

/** `{ response: { errors: [{ errno, message, field, object }] } }`, and OAuth's form where the token is refused. */
export function errorBody({ status, code, message, issues }: SandboxProblem): Json {
  if (status === 401) {
    return {
      error: "unauthenticated",
      error_description: "This action requires authentication to continue.",
    };
  }
  const field = issues[0]?.path.slice(1).replaceAll("/", ".");
  const error = {
    errno: Number(code ?? ERROR_NUMBERS[status] ?? 1_000),
    message: message || (SENTENCES[status] ?? "Something went wrong."),
    ...(field !== undefined && { field }),
  };
  return { response: { errors: [error] } };
}

const ERROR_NUMBERS: Readonly<Record<number, number>> = { 404: 1_012, 422: 1_003, 429: 1_429 };
const SENTENCES: Readonly<Record<number, string>> = {
  404: "There is no such thing.",
  422: "This is not valid.",
  429: "Too many requests.",
};
