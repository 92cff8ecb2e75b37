import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { TestClient } from "../src/oauth/__fixtures__/test-client.js";

/** A way to a guarded server for programs that cannot sign in. */
export interface SignInRelay {
  /** Where the server's MCP endpoint is to be reached. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Signs in at the server as a client does, and passes every request on with the token; nothing else of it is changed.
 *
 * @param endpoint The address of the server's MCP endpoint.
 * @throws Error where the server lets a request in that has no token.
 */
export async function startSignInRelay(endpoint: string): Promise<SignInRelay> {
  const { origin, pathname } = new URL(endpoint);
  const client = new TestClient(origin);
  const { access_token } = await client.connect({ scope: "read write destructive" });
  const refused = await fetch(endpoint, { method: "POST" });
  if (refused.status !== 401) throw new Error(`Without a token the server answered ${refused.status}.`);
  const server = createServer((incoming, outgoing) => passOn(origin, access_token, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(origin: string, token: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const onward = request(origin + url, {
    method,
    headers: [...rawHeaders, "Authorization", `Bearer ${token}`],
    agent: false,
  });
  onward.on("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    outgoing.flushHeaders();
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.destroy());
  // Whoever leaves a stream leaves it at the server too.
  outgoing.on("close", () => onward.destroy());
  incoming.pipe(onward);
}
