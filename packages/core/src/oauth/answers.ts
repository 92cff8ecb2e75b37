import type { IncomingMessage, ServerResponse } from "node:http";
import type { MedtainerError } from "../errors/medtainer-error.js";
import { errorPage, messagePage } from "./consent/message-page.js";
import { sendPage } from "./consent/page.js";

/** Answers a preflight itself; false where the exchange is over with that. */
export function prepareForScripts(
  methods: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "WWW-Authenticate, Retry-After");
  if (request.method !== "OPTIONS") return true;
  response.setHeader("access-control-allow-methods", methods.join(", "));
  response.setHeader("access-control-allow-headers", "Authorization, Content-Type, MCP-Protocol-Version");
  response.setHeader("access-control-max-age", "3600");
  response.writeHead(204).end();
  return false;
}

/** Answers with what went wrong: to scripts in the form of RFC 6749, section 5.2, to people as a page. */
export function answerFailure(
  response: ServerResponse,
  reader: "script" | "person",
  error: MedtainerError,
): void {
  if (response.headersSent) return void response.destroy();
  const { httpStatus } = error.facts;
  const { retryAfterMs } = error.details;
  if (retryAfterMs !== undefined) response.setHeader("retry-after", Math.ceil(retryAfterMs / 1000));
  // The rest of a body that is too long is not waited for.
  if (error.code === "payload_too_large") response.setHeader("connection", "close");
  const message = error.facts.visible ? error.message : "Something went wrong inside the server.";
  const isPassing = httpStatus === 429 || httpStatus === 503;
  const code = isPassing ? "temporarily_unavailable" : httpStatus < 500 ? "invalid_request" : "server_error";
  const out = { error: code, error_description: message };
  if (reader === "script") {
    sendJson(response, httpStatus, out);
    return;
  }
  sendPage(
    response,
    httpStatus,
    httpStatus === 429 ? messagePage("Too many requests", message) : errorPage(out),
  );
}

/** Sends JSON; refusals are not cached. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...(status >= 400 && { "cache-control": "no-store" }),
    ...headers,
  });
  response.end(text);
}
