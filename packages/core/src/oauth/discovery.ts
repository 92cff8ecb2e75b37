import type { ScopeTable } from "./scopes.js";

/** The documents that clients find the server by. */
export interface DiscoveryDocuments {
  /** RFC 8414, and the same at OpenID Connect's address, where older clients look. */
  readonly authorizationServer: Readonly<Record<string, unknown>>;
  /** RFC 9728. */
  readonly protectedResource: Readonly<Record<string, unknown>>;
}

/** Where each endpoint is, below the issuer. */
export const endpointPaths = {
  authorization: "/authorize",
  token: "/token",
  registration: "/register",
  revocation: "/revoke",
  introspection: "/introspect",
  jwks: "/jwks",
} as const;

/** Both documents; nothing in them depends on a request. */
export function discoveryDocuments(
  { issuer, resource }: { readonly issuer: string; readonly resource: string },
  scopes: ScopeTable,
): DiscoveryDocuments {
  const at = (endpoint: keyof typeof endpointPaths) => issuer + endpointPaths[endpoint];
  return {
    authorizationServer: {
      issuer,
      authorization_endpoint: at("authorization"),
      token_endpoint: at("token"),
      registration_endpoint: at("registration"),
      revocation_endpoint: at("revocation"),
      introspection_endpoint: at("introspection"),
      jwks_uri: at("jwks"),
      scopes_supported: scopes.known,
      response_types_supported: ["code"],
      response_modes_supported: ["query"],
      grant_types_supported: ["authorization_code", "refresh_token"],
      token_endpoint_auth_methods_supported: authMethods,
      revocation_endpoint_auth_methods_supported: authMethods,
      introspection_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
      code_challenge_methods_supported: ["S256"],
      authorization_response_iss_parameter_supported: true,
      client_id_metadata_document_supported: true,
      protected_resources: [resource],
      // Required at the address of OpenID Connect, though no ID token is ever issued.
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["ES256"],
    },
    protectedResource: {
      resource,
      authorization_servers: [issuer],
      scopes_supported: scopes.known,
      bearer_methods_supported: ["header"],
      resource_name: "MedTainer",
    },
  };
}

/** `none` must be among them, or Claude will not use its metadata document. */
export const authMethods = ["none", "client_secret_basic", "client_secret_post"] as const;

const wellKnown: readonly (readonly [string, keyof DiscoveryDocuments])[] = [
  ["oauth-authorization-server", "authorizationServer"],
  ["openid-configuration", "authorizationServer"],
  ["oauth-protected-resource", "protectedResource"],
];

/** Each document by every path that clients look at: alone, with the endpoint's path behind it, and before it. */
export const discoveryPaths: ReadonlyMap<string, keyof DiscoveryDocuments> = new Map(
  wellKnown.flatMap(([name, document]) =>
    [`/.well-known/${name}`, `/.well-known/${name}/mcp`, `/mcp/.well-known/${name}`].map(
      (path) => [path, document] as const,
    ),
  ),
);
