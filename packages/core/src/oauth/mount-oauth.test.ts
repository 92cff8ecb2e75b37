import { createServer, type Server } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { createMemoryStore } from "../storage/memory.js";
import { freePort, ownerPassword } from "./__fixtures__/running-oauth.js";
import { TestClient } from "./__fixtures__/test-client.js";
import { mountOAuth, type NodeHandler } from "./mount-oauth.js";
import { createOAuth, type OAuth } from "./oauth-server.js";

let running: Server | undefined;
afterEach(() => new Promise((resolve) => running?.close(resolve)));

/** Whoever calls `GET /who` with a token is told who that is. */
async function who(oauth: OAuth, headers: Headers): Promise<string> {
  const request = new Request(`${oauth.issuer}/who`, { headers });
  return (await oauth.authenticate(request)).id;
}

const programs: Record<string, (oauth: OAuth) => NodeHandler> = {
  "node:http": (oauth) =>
    mountOAuth(oauth, (request, response) => {
      const headers = new Headers({ authorization: request.headers.authorization ?? "" });
      void who(oauth, headers).then((id) => response.end(id));
    }),
  Hono: (oauth) => {
    const app = new Hono<{ Bindings: HttpBindings }>();
    app.use(async ({ req, env }, next) => {
      if (!oauth.owns(req.path)) return next();
      await oauth.handle(env.incoming, env.outgoing);
      return RESPONSE_ALREADY_SENT;
    });
    app.get("/who", async (context) => context.text(await who(oauth, context.req.raw.headers)));
    // The server below speaks HTTP/1.1.
    const listener = getRequestListener((request, env) => app.fetch(request, env as HttpBindings));
    return (request, response) => void listener(request, response);
  },
  // Express and Connect call each handler with the way to the next; this is what their routers do.
  Express: (oauth) => {
    const handlers: NodeHandler[] = [
      mountOAuth(oauth),
      (request, response) => {
        const headers = new Headers({ authorization: request.headers.authorization ?? "" });
        void who(oauth, headers).then((id) => response.end(id));
      },
    ];
    const run = (index: number, ...[request, response]: Parameters<NodeHandler>) =>
      handlers[index]?.(request, response, () => run(index + 1, request, response));
    return (request, response) => run(0, request, response);
  },
};

describe.each(Object.entries(programs))("mounted into %s", (_name, mount) => {
  it("serves the whole way, and leaves all other paths to the program", async () => {
    const port = await freePort();
    const oauth = await createOAuth({
      issuer: `http://127.0.0.1:${port}`,
      store: createMemoryStore(),
      secret: "a secret of at least sixteen characters",
      ownerPassword,
      allowInsecureHttp: true,
    });
    const server = createServer(mount(oauth));
    running = server;
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    const { access_token } = await new TestClient(oauth.issuer).connect();
    const answer = await fetch(`${oauth.issuer}/who`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await answer.text()).toBe("owner");
  });
});
