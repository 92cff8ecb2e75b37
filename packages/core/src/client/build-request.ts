import type { Method, Operation } from "../operation.js";
import { buildBody } from "./request/build-body.js";
import { buildHeaders } from "./request/build-headers.js";
import { buildPath } from "./request/build-path.js";
import { buildQuery } from "./request/build-query.js";
import { placeInput } from "./request/place-input.js";

/** A request as data, not signed yet. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: Method;
  readonly headers: Headers;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
}

/**
 * Writes an operation and its input as an HTTP request. Only what the caller gave and the operation's constants are
 * sent: no default is filled in.
 *
 * @param baseUrl Address that the operation's route is relative to.
 * @param fromCredential The values of the operation's `fromCredential`, by its keys.
 * @throws MedtainerError `invalid_input` naming every field that is unknown, missing or impossible to write.
 */
export function buildRequest(
  operation: Operation<never, unknown>,
  input: unknown,
  baseUrl: string,
  fromCredential: Readonly<Record<string, string>> = {},
): BuiltRequest {
  const { method, template } = splitRoute(operation.route);
  const values = placeInput(operation, input, fromCredential);
  const path = buildPath(template, values, operation.parameters);
  const headers = buildHeaders(values);
  const body = buildBody(operation, values);
  if (body?.contentType !== undefined) headers.set("content-type", body.contentType);
  if (operation.replyMediaType !== undefined && !headers.has("accept")) {
    headers.set("accept", operation.replyMediaType);
  }
  return {
    url: baseUrl.replace(/\/+$/, "") + path + buildQuery(values),
    method,
    headers,
    ...(body && { body: body.content }),
  };
}

function splitRoute(route: Operation["route"]): { method: Method; template: string } {
  const space = route.indexOf(" ");
  // The type of a route says that a method stands before its first space.
  return { method: route.slice(0, space) as Method, template: route.slice(space + 1) };
}
