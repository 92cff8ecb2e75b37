import type { IncomingMessage, ServerResponse } from "node:http";

/** A sandbox that answers over HTTP. */
export interface Listening {
  /** Its base URL, such as `http://127.0.0.1:40213`, without a trailing slash. */
  readonly url: string;
  /** Stops listening and breaks the connections that are left. */
  close(): Promise<void>;
}

/** Answers one request; rejects to break the connection. */
export type Respond = (request: Request) => Promise<Response>;

/**
 * Serves requests on 127.0.0.1. Node is imported here alone and only now, so that the rest runs without it.
 *
 * @throws Error where the port is taken.
 */
export async function listen(respond: Respond, port: number, basePath: string): Promise<Listening> {
  const { createServer } = await import("node:http");
  const server = createServer((incoming, outgoing) => {
    serve(respond, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(respond: Respond, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const leaving = new AbortController();
  outgoing.once("close", () => leaving.abort());
  const response = await respond(toRequest(incoming, leaving.signal));
  // A reply must be the same bytes at any time of day.
  outgoing.sendDate = false;
  // What is left of an over-long body is not read: the connection ends with this reply.
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.byteLength > 0) outgoing.setHeader("content-length", body.byteLength);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", url = "/", headers: received } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    for (const part of [value ?? []].flat()) headers.append(name, part);
  }
  const address = new URL(url, `http://${received.host ?? "127.0.0.1"}`);
  if (method === "GET" || method === "HEAD") return new Request(address, { method, headers, signal });
  // Node streams its requests; the type of its RequestInit lacks the member that fetch asks for then.
  const streamed: RequestInit & { duplex: "half" } = {
    method,
    headers,
    signal,
    duplex: "half",
    body: bodyOf(incoming),
  };
  return new Request(address, streamed);
}

/** The body as a web stream that reads no further than it is asked to. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
