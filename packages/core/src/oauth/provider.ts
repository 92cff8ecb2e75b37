import type { Configuration, default as Provider } from "oidc-provider";
import { MedtainerError } from "../errors/medtainer-error.js";
import { importPeer } from "../storage/import-peer.js";
import { clientIdFor } from "./clients/clean-registration.js";
import type { ClientDocuments } from "./clients/fetch-client-document.js";
import { errorPage } from "./consent/message-page.js";
import { sendPage } from "./consent/page.js";
import { authMethods, endpointPaths } from "./discovery.js";
import type { OAuthSettings } from "./oauth-options.js";
import type { ScopeTable } from "./scopes.js";
import type { ServerKeys } from "./state/server-keys.js";
import { createStoreAdapter } from "./state/store-adapter.js";
import type { TokenCache } from "./state/token-cache.js";

/** What the library is set up with. */
export interface ProviderParts {
  readonly settings: OAuthSettings;
  readonly scopes: ScopeTable;
  readonly keys: ServerKeys;
  readonly cache: TokenCache;
  readonly documents: ClientDocuments;
}

/** The one account there is. */
export const ownerId = "owner";

/** The client that replicas introspect tokens with. */
export const introspectionClientId = "medtainer";

const day = 24 * 60 * 60;
const grantSeconds = 365 * day;
const endpointRoutes = {
  authorization: endpointPaths.authorization,
  token: endpointPaths.token,
  registration: endpointPaths.registration,
  revocation: endpointPaths.revocation,
  introspection: endpointPaths.introspection,
  jwks: endpointPaths.jwks,
};

/** @throws MedtainerError `misconfigured` where the package `oidc-provider` is missing. */
export async function createProvider(parts: ProviderParts): Promise<Provider> {
  const library = await importPeer("oidc-provider", () => import("oidc-provider"));
  const { settings, cache } = parts;
  const adapter = createStoreAdapter({
    store: settings.store,
    seal: settings.seal,
    cache,
    refreshGraceMs: settings.refreshGraceMs,
    onEvent: settings.onEvent,
    replacedRefreshToken: () => library.Provider.ctx?.oidc?.entities.RotatedRefreshToken?.jti,
    translateError: (reason) => {
      if (!MedtainerError.isInstance(reason) || reason.code !== "storage_unavailable") return reason;
      const error = new library.errors.TemporarilyUnavailable("the storage of the server does not answer");
      return Object.assign(error, { status: 503, statusCode: 503, cause: reason });
    },
    invalidGrant: (reason) => new library.errors.InvalidGrant(reason),
  });
  const policy = library.interactionPolicy.base();
  const provider = new library.Provider(settings.issuer, {
    ...configuration(
      parts,
      () => new library.errors.InvalidTarget("this server issues tokens for its own resource alone"),
    ),
    adapter,
    interactions: { policy, url: (_context, { uid }) => `/consent/${uid}` },
  });
  // Safe whatever is in front of us: every request is remade with the issuer's own host and scheme.
  provider.proxy = true;
  return provider;
}

function configuration(
  { settings, scopes, keys, documents }: ProviderParts,
  foreignResource: () => Error,
): Configuration {
  const resourceServer = {
    scope: scopes.known.join(" "),
    audience: settings.resource,
    accessTokenTTL: settings.accessTokenSeconds,
    accessTokenFormat: "opaque" as const,
  };
  return {
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      long: { signed: true, httpOnly: true, sameSite: "lax", path: "/" },
      short: { signed: true, httpOnly: true, sameSite: "lax" },
    },
    // Ours are scopes of the resource; none is one of OpenID Connect.
    scopes: [],
    responseTypes: ["code"],
    clientAuthMethods: [...authMethods],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    routes: endpointRoutes,
    ttl: {
      AccessToken: settings.accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: grantSeconds,
      Interaction: 15 * 60,
      RefreshToken: 30 * day,
      Session: 14 * day,
    },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    clientBasedCORS: () => true,
    expiresWithSession: () => false,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    revokeGrantPolicy: () => true,
    // A client id is no proof of who uses it, so that every request is shown to the owner, whoever signed in before.
    loadExistingGrant: async ({ oidc }) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
    },
    fetch: documents.fetch,
    renderError: (context, out) => sendPage(context.res, context.status, errorPage(out)),
    clients: [
      {
        client_id: introspectionClientId,
        client_secret: keys.introspection,
        redirect_uris: [],
        response_types: [],
        grant_types: [],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      registration: { enabled: true, idFactory: ({ oidc }) => clientIdFor(oidc.body ?? {}) },
      revocation: {
        enabled: true,
        allowedPolicy: (_context, client, token) => token.clientId === client.clientId,
      },
      introspection: {
        enabled: true,
        allowedPolicy: (_context, client) => client.clientId === introspectionClientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => settings.resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== settings.resource) throw foreignResource();
          return resourceServer;
        },
      },
      clientIdMetadataDocument: {
        enabled: true,
        ack: "draft-02",
        allowFetch: (_context, address) => documents.mayFetch(address),
      },
    },
  };
}
