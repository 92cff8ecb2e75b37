import { MedtainerError } from "../errors/medtainer-error.js";
import { createSeal, type ReadSecrets, type Seal } from "../grants/seal.js";
import type { Principal } from "../pipeline/call.js";
import type { Store } from "../storage/store.js";
import type { Scope } from "../tool.js";
import type { ApiKeyOptions } from "../transport/authentication.js";

/** A vendor whose tools may be granted by themselves, as in `digitalocean:read`. */
export interface ScopeVendor {
  readonly name: string;
  readonly title: string;
}

/** What happened at the authorization server, for the operator's log; it never has a secret in it. */
export interface OAuthEvent {
  readonly type:
    | "client_registered"
    | "signed_in"
    | "sign_in_failed"
    | "approved"
    | "denied"
    | "token_issued"
    | "token_refused"
    | "authorization_refused"
    | "grant_revoked"
    | "refresh_token_reused"
    | "code_reused"
    | "limited"
    | "failed";
  readonly clientId?: string;
  /** Why, in the words of the standard (`invalid_grant`) or in our own. */
  readonly reason?: string;
  /** The caught error of `failed`. */
  readonly cause?: unknown;
}

/** How often somebody may try. Counted in the store, so that all replicas count together. */
export interface OAuthLimits {
  /** Requests to `/token`, `/revoke` and `/introspect` of one address, each minute. */
  readonly tokenRequestsPerMinute: number;
  /** Registrations of one address, each hour. */
  readonly registrationsPerHour: number;
  /** New clients of everybody, each day; together with their expiry it bounds the table of unused clients. */
  readonly registrationsPerDay: number;
  /** Requests to `/authorize` of one address, each minute. */
  readonly authorizationsPerMinute: number;
  /** Wrong passwords of one address, each quarter of an hour. */
  readonly wrongPasswords: number;
  /** Requests that one principal makes with its tokens or keys, each minute, at one process. */
  readonly requestsPerMinute: number;
}

/** Options of `createOAuth`. */
export interface OAuthOptions {
  /** The public address of this server, which tokens are bound to: an origin, without a path. */
  readonly issuer: string;
  readonly store: Store;
  /** At least 16 characters that all replicas share; encrypts what the store keeps of keys. Needed where there is no `seal`. */
  readonly secret?: string;
  /** Encrypts instead, with secrets that can be rotated (`createSeal` of `@medtainer/core/grants`). */
  readonly seal?: Seal;
  /** Gives each vendor's effects scopes of their own. */
  readonly vendors?: readonly ScopeVendor[];
  /**
   * What a client is asked to ask for, and given where it asks for nothing known; default `read write destructive`. With less,
   * clients ask for more when a tool needs it; SDK v1 cannot (it refreshes its token, which brings no more scopes).
   */
  readonly defaultScopes?: readonly Scope[];
  /** The owner's password; left out, the first start prints a link on which to set it. */
  readonly ownerPassword?: string | undefined;
  /** Signs everybody in as the owner and approves every client, without a page. For tests and closed networks. */
  readonly autoApprove?: boolean;
  /** Allows an `http:` issuer, and that for a loopback address alone. */
  readonly allowInsecureHttp?: boolean;
  /** Believes the last address in `X-Forwarded-For`, which the proxy in front of this server wrote. */
  readonly trustProxy?: boolean;
  /** Seconds that an access token lives, at most a day; default 3,600. */
  readonly accessTokenSeconds?: number;
  /** For this long a rotated refresh token may be used again by a client that lost the answer; default 30,000, 0 is strict. */
  readonly refreshGraceMs?: number;
  /** API keys beside the tokens, by the name that audit rows show. */
  readonly apiKeys?: ApiKeyOptions["keys"];
  /** Who holds a key that is none of `apiKeys`: one that was made later, and can be revoked. */
  readonly findApiKey?: (key: string) => Promise<Principal | undefined>;
  readonly limits?: Partial<OAuthLimits>;
  readonly onEvent?: (event: OAuthEvent) => void;
  /** What fetches the metadata documents of clients; the default refuses addresses that are not public. */
  readonly fetch?: typeof globalThis.fetch;
}

/** The options, checked and with their defaults. */
export type OAuthSettings = Required<
  Omit<OAuthOptions, "ownerPassword" | "limits" | "issuer" | "allowInsecureHttp" | "secret">
> & {
  readonly ownerPassword: string | undefined;
  readonly limits: OAuthLimits;
  /** Without a trailing slash. */
  readonly issuer: string;
  /** The audience of every token: the address of the MCP endpoint. */
  readonly resource: string;
};

/** Where the MCP endpoint is, below the issuer. */
export const resourcePath = "/mcp";

const defaultLimits: OAuthLimits = {
  tokenRequestsPerMinute: 120,
  registrationsPerHour: 30,
  registrationsPerDay: 1_000,
  authorizationsPerMinute: 120,
  wrongPasswords: 10,
  requestsPerMinute: 1_200,
};

/** @throws MedtainerError `misconfigured`, naming the option that is wrong. */
export function readOAuthOptions(options: OAuthOptions): OAuthSettings {
  const issuer = readIssuer(options);
  const { accessTokenSeconds = 3_600, refreshGraceMs = 30_000 } = options;
  if (accessTokenSeconds < 1 || accessTokenSeconds > 86_400) {
    throw misconfigured("accessTokenSeconds must be between 1 and 86,400");
  }
  if (refreshGraceMs < 0 || refreshGraceMs > 300_000) {
    throw misconfigured("refreshGraceMs must be between 0 and 300,000");
  }
  return {
    issuer,
    resource: issuer + resourcePath,
    store: options.store,
    seal: options.seal ?? createSeal(secretsOf(options)),
    vendors: options.vendors ?? [],
    defaultScopes: options.defaultScopes ?? ["read", "write", "destructive"],
    ownerPassword: options.ownerPassword,
    autoApprove: options.autoApprove ?? false,
    trustProxy: options.trustProxy ?? false,
    accessTokenSeconds,
    refreshGraceMs,
    apiKeys: options.apiKeys ?? {},
    findApiKey: options.findApiKey ?? (async () => undefined),
    limits: { ...defaultLimits, ...options.limits },
    onEvent: options.onEvent ?? (() => {}),
    fetch: options.fetch ?? globalThis.fetch,
  };
}

/** The host names of this machine itself (RFC 8252, section 7.3). */
export const loopbackHostnames: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

function readIssuer({ issuer, allowInsecureHttp = false }: OAuthOptions): string {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (!url || !["https:", "http:"].includes(url.protocol)) {
    throw misconfigured("issuer must be an address such as https://mcp.example.com");
  }
  if (url.pathname !== "/" || url.search || url.hash || url.username || url.password) {
    throw misconfigured("issuer must be an origin alone, without a path, query or user");
  }
  const isLoopback = loopbackHostnames.includes(url.hostname);
  if (url.protocol === "http:" && !(allowInsecureHttp && isLoopback)) {
    throw misconfigured(
      "issuer must begin with https:; http: is for loopback addresses with allowInsecureHttp",
    );
  }
  return url.origin;
}

function secretsOf({ secret = "" }: OAuthOptions): ReadSecrets {
  if (secret.length < 16) throw misconfigured("secret must have at least 16 characters");
  return () => [secret];
}

function misconfigured(reason: string): MedtainerError {
  return new MedtainerError("misconfigured", `OAuth: ${reason}.`);
}
