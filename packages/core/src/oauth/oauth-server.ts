import type { IncomingMessage, ServerResponse } from "node:http";
import type { Authenticate } from "../transport/authentication.js";
import { challengeHeader } from "./challenge.js";
import { createClientDocuments } from "./clients/fetch-client-document.js";
import { createConsentDesk } from "./consent/consent-desk.js";
import { createFormTokens } from "./consent/form-token.js";
import { createOwnerPassword, type OwnerPassword } from "./consent/owner-password.js";
import { createSetupDesk } from "./consent/setup-desk.js";
import { discoveryDocuments } from "./discovery.js";
import { createEndpoints } from "./endpoints.js";
import { createGuard } from "./guard.js";
import { type OAuthOptions, readOAuthOptions } from "./oauth-options.js";
import { createProvider, introspectionClientId } from "./provider.js";
import { addRetryAfter, reportEvents } from "./report-events.js";
import { createScopeTable } from "./scopes.js";
import { createLimits } from "./state/attempt-limit.js";
import { loadServerKeys } from "./state/server-keys.js";
import { createTokenCache } from "./state/token-cache.js";
import { createTokenVerifier } from "./state/verify-token.js";

/** An authorization server, and the guard of the endpoint that its tokens are for. */
export interface OAuth {
  /** The public address, without a trailing slash. */
  readonly issuer: string;
  /** What tokens are bound to: the address of the MCP endpoint. */
  readonly resource: string;
  /** True where everybody is approved without a page. */
  readonly autoApprove: boolean;
  /** The address on which the owner sets the first password; undefined where there is one. */
  readonly setupLink: string | undefined;
  /** What other processes introspect tokens with (RFC 7662), by HTTP Basic. */
  readonly introspection: { readonly clientId: string; readonly clientSecret: string };
  /** Whether a path (without its query) is one of the authorization server's own. */
  owns(path: string): boolean;
  /** Answers a request to such a path. The body must not have been read. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Who sent a request to the MCP endpoint. Its errors carry `details.challenge`. */
  readonly authenticate: Authenticate;
  /** The value of `WWW-Authenticate` for a caller that lacks scopes; it names what the caller has and what it needs. */
  insufficientScope(granted: readonly string[], missing: readonly string[]): string;
}

/**
 * An OAuth 2.1 authorization server with one owner, whose state is in a `Store`, so that replicas share it.
 *
 * Needs the package `oidc-provider`.
 *
 * @throws MedtainerError `misconfigured` where the package is missing, an option is wrong, or the store was written with another
 * secret.
 * @example
 * const oauth = await createOAuth({ issuer: "https://mcp.example.com", store, secret });
 * await serveHttp(toolServer, { port: 8000, oauth, authenticate: oauth.authenticate });
 */
export async function createOAuth(options: OAuthOptions): Promise<OAuth> {
  const settings = readOAuthOptions(options);
  const { issuer, resource, store } = settings;
  const keys = await loadServerKeys(store, settings.seal);
  const scopes = createScopeTable(settings.vendors, settings.defaultScopes);
  const cache = createTokenCache();
  const documents = createClientDocuments(settings.fetch, options.fetch === undefined);
  const provider = await createProvider({ settings, scopes, keys, cache, documents });
  reportEvents(provider, settings.onEvent);
  addRetryAfter(provider);

  const owner = createOwnerPassword(store);
  const setupToken = await prepareOwner(owner, settings.ownerPassword, settings.autoApprove);
  const limits = createLimits(settings);
  const forms = createFormTokens(keys.forms);
  const endpoints = createEndpoints({
    settings,
    scopes,
    provider,
    documents: discoveryDocuments(settings, scopes),
    consent: createConsentDesk({ provider, settings, scopes, owner, forms, limits }),
    setup: createSetupDesk(owner),
    limits,
  });
  return {
    issuer,
    resource,
    autoApprove: settings.autoApprove,
    setupLink: setupToken && `${issuer}/setup?token=${setupToken}`,
    introspection: { clientId: introspectionClientId, clientSecret: keys.introspection },
    ...endpoints,
    authenticate: createGuard(settings, createTokenVerifier(store, { resource, cache })),
    insufficientScope(granted, missing) {
      const needed = scopes.known.filter((scope) => granted.includes(scope) || missing.includes(scope));
      return challengeHeader(issuer, { error: "insufficient_scope", scopes: needed });
    },
  };
}

/** The token of the link on which to set a password, where there is none. */
async function prepareOwner(
  owner: OwnerPassword,
  password: string | undefined,
  autoApprove: boolean,
): Promise<string | undefined> {
  if (password !== undefined) {
    // Hashed anew only where it changed: whoever changes the setting changes the password.
    if (!(await owner.isRight(password))) await owner.set(password);
    return undefined;
  }
  return autoApprove || (await owner.isSet()) ? undefined : owner.makeSetupToken();
}
