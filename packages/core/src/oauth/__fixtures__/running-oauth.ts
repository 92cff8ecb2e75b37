import { createServer } from "node:http";
import { letterboxAt, openLetterbox } from "../../../fixtures/letterbox.js";
import { connectVendor } from "../../client/connect-vendor.js";
import { createToolServer } from "../../server/tool-server.js";
import { createMemoryRecords, createMemoryStore } from "../../storage/memory.js";
import type { Records } from "../../storage/records.js";
import type { Store } from "../../storage/store.js";
import { serveHttp } from "../../transport/serve-http.js";
import type { OAuthEvent, OAuthOptions } from "../oauth-options.js";
import { createOAuth, type OAuth } from "../oauth-server.js";

export const ownerPassword = "a long enough password";
export const apiKey = "key-of-the-operator-for-tests";

/** A server with OAuth in front of its tools, on a real port. */
export interface RunningOAuth {
  readonly url: string;
  readonly oauth: OAuth;
  readonly store: Store;
  readonly records: Records;
  readonly events: OAuthEvent[];
  close(): Promise<void>;
}

/** Starts one; several over one store are replicas, which have one issuer and a port each. */
export async function startOAuth(
  options: Partial<OAuthOptions> & { readonly port?: number } = {},
): Promise<RunningOAuth> {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const store = options.store ?? createMemoryStore({ now: () => Date.now() });
  const events: OAuthEvent[] = [];
  const box = await openLetterbox([{ id: 1, text: "first" }]);
  const vendor = letterboxAt(box.url);
  const oauth = await createOAuth({
    issuer: url,
    store,
    secret: "a secret of at least sixteen characters",
    ownerPassword,
    allowInsecureHttp: true,
    vendors: [{ name: "letterbox", title: "Letterbox" }],
    apiKeys: { operator: apiKey },
    onEvent: (event) => events.push(event),
    ...options,
  });
  const records = createMemoryRecords();
  const toolServer = createToolServer({
    vendors: [connectVendor(vendor, { credential: { token: "t" } })],
    records,
    store: createMemoryStore(),
    policy: { approve: "none" },
  });
  const server = await serveHttp(toolServer, { port, oauth, authenticate: oauth.authenticate });
  return {
    url,
    oauth,
    store,
    records,
    events,
    async close() {
      await server.close();
      await box.close();
    },
  };
}

/**
 * A port that nobody listens on. Of those that the system hands out by itself, another server could be given it before
 * this one listens: so it is one of the others.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    if (await canListen(port)) return port;
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
