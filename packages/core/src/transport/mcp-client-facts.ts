import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  type Implementation,
  isSpecType,
  type Server,
  type ServerContext,
} from "@modelcontextprotocol/server";

/** What is known of the client behind a request. */
export interface ClientFacts {
  /** Its own name and version, or its user agent where it said neither. */
  readonly name: string | undefined;
  /** True where its person can be asked a question. */
  readonly canAnswer: boolean;
}

/**
 * Reads what a client says of itself: in every request in the 2026-07-28 protocol, at `initialize` before that.
 * A stateless 2025-era request comes after an `initialize` that nobody remembers, so there its HTTP headers serve.
 */
export function readClientFacts(server: Server, { mcpReq, http }: ServerContext): ClientFacts {
  // The SDK types the envelope as an empty object; what is read of it is checked here.
  const envelope: Readonly<Record<string, unknown>> = { ...mcpReq.envelope };
  const info = envelope[CLIENT_INFO_META_KEY];
  const capabilities = envelope[CLIENT_CAPABILITIES_META_KEY];
  const known = isSpecType.Implementation(info) ? info : server.getClientVersion();
  const able = isSpecType.ClientCapabilities(capabilities) ? capabilities : server.getClientCapabilities();
  return {
    name: known ? nameOf(known) : (http?.req?.headers.get("user-agent") ?? undefined),
    canAnswer: able?.elicitation !== undefined,
  };
}

function nameOf({ name, version }: Pick<Implementation, "name" | "version">): string {
  return `${name} ${version}`;
}
