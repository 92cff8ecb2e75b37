import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ApiKeys, type ConnectedVendor, MedtainerError, type Store } from "@medtainer/core";
import type { Seal } from "@medtainer/core/grants";
import { createOAuth, type OAuth } from "@medtainer/core/oauth";
import type { Logger } from "pino";
import type { Settings } from "./settings.js";

/** What signing in needs beside the settings. */
export interface SignInParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly findApiKey: ApiKeys["find"];
  readonly connected: readonly ConnectedVendor[];
  readonly log: Logger;
}

/**
 * The authorization server; undefined where callers are known by their API key alone, or need none.
 *
 * @throws MedtainerError `misconfigured` where clients could not find it.
 */
export async function openSignIn(settings: Settings, parts: SignInParts): Promise<OAuth | undefined> {
  const { MEDTAINER_AUTH, MEDTAINER_PUBLIC_URL, MEDTAINER_API_KEY, MEDTAINER_AUTO_APPROVE, PORT, HOST } =
    settings;
  if (MEDTAINER_AUTH === "none") return undefined;
  const isLocal = isLoopback(HOST);
  if (MEDTAINER_PUBLIC_URL === undefined && !isLocal) {
    if (MEDTAINER_API_KEY !== undefined) return undefined;
    const message = "Set MEDTAINER_PUBLIC_URL, the https address of this server, or MEDTAINER_API_KEY.";
    throw new MedtainerError("misconfigured", message);
  }
  const vendors = new Map(parts.connected.map(({ vendor: { name, title } }) => [name, { name, title }]));
  return createOAuth({
    issuer: MEDTAINER_PUBLIC_URL ?? `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`,
    store: parts.store,
    seal: parts.seal,
    ownerPassword: settings.MEDTAINER_OWNER_PASSWORD,
    vendors: [...vendors.values()],
    apiKeys: MEDTAINER_API_KEY === undefined ? {} : { operator: MEDTAINER_API_KEY },
    findApiKey: parts.findApiKey,
    autoApprove: MEDTAINER_AUTO_APPROVE === "1",
    trustProxy: settings.MEDTAINER_TRUST_PROXY === "1",
    allowInsecureHttp: true,
    onEvent: ({ cause, ...event }) =>
      cause === undefined
        ? parts.log.info(event, `OAuth: ${event.type}`)
        : parts.log.error({ ...event, err: cause }, "OAuth failed"),
  });
}

/** Whether only this machine reaches a host. */
export function isLoopback(host: string): boolean {
  return ["127.0.0.1", "::1", "localhost"].includes(host);
}

/** The port to listen on. The issuer has it in its name, so that it must be known before the server listens. */
export async function choosePort({ PORT, HOST }: Settings): Promise<number> {
  if (PORT !== 0) return PORT;
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, HOST, () => {
      // A server that listens on a port has an address with one.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
