import type { IncomingMessage, ServerResponse } from "node:http";
import type { OAuth } from "./oauth-server.js";

/** What Node's own HTTP server, Express and Connect call for each request. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

/**
 * The authorization server as a handler for any Node HTTP program: it answers its own paths and hands all else on, to `next` where
 * the program's router gives one, else to `otherwise`.
 *
 * It must stand before anything that reads bodies.
 *
 * @example
 * createServer(mountOAuth(oauth, (request, response) => response.end("hello"))).listen(8000);
 * @example
 * express().use(mountOAuth(oauth));
 */
export function mountOAuth(oauth: OAuth, otherwise?: NodeHandler): NodeHandler {
  return (request, response, next) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (oauth.owns(path)) return void oauth.handle(request, response);
    if (next) return next();
    if (otherwise) return otherwise(request, response);
    response.writeHead(404).end();
  };
}
