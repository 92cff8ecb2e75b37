import { IncomingMessage } from "node:http";

/** What to change in a request before oidc-provider sees it; a GET that is made of a POST has its form in `url`. */
export interface RequestChanges {
  /** The address that the library shall believe it has, whatever the headers say. */
  readonly issuer: string;
  readonly method?: "GET";
  /** Path and query. */
  readonly url?: string;
  readonly body?: Buffer;
}

/**
 * A request with another path, query or body, and with the host and scheme of the issuer in place of what the sender or a
 * proxy wrote. The library builds addresses from these, and must never build one that a header chose.
 */
export function remakeRequest(
  request: IncomingMessage,
  { issuer, method, url, body }: RequestChanges,
): IncomingMessage {
  const { host, protocol } = new URL(issuer);
  const made = new IncomingMessage(request.socket);
  made.method = method ?? request.method;
  made.url = url ?? request.url;
  made.httpVersion = request.httpVersion;
  made.httpVersionMajor = request.httpVersionMajor;
  made.httpVersionMinor = request.httpVersionMinor;
  const { forwarded: _a, "x-forwarded-host": _b, "transfer-encoding": _c, ...headers } = request.headers;
  made.headers = { ...headers, host, "x-forwarded-proto": protocol.slice(0, -1) };
  if (method === "GET") delete made.headers["content-length"];
  if (body) {
    made.headers["content-length"] = String(body.length);
    made.push(body);
  }
  made.push(null);
  made.complete = true;
  return made;
}
