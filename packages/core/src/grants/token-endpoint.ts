import type {
  AuthorizationServer,
  Client,
  ClientAuth,
  TokenEndpointRequestOptions,
  TokenEndpointResponse,
} from "oauth4webapi";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { GrantScheme } from "../grant-scheme.js";
import type { Json } from "../json.js";
import { importPeer } from "../storage/import-peer.js";

/** A vendor as an authorization server sees its client: where it is, and how this program proves itself. */
export interface TokenEndpointOptions {
  readonly title: string;
  readonly scheme: GrantScheme;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The client's road to token endpoints. */
  readonly send: (request: Request) => Promise<Response>;
}

/** What the vendor refused to accept: it will not take it later either. */
export class GrantRefused extends Error {}

/** RFC 6749 §4.1.2.1 and §5.2: what may be over in a minute. */
const temporaryCodes = ["server_error", "temporarily_unavailable", "slow_down"];

/** Longer than any vendor takes to answer; a refresh holds a lease meanwhile. */
const timeoutMs = 20_000;

/** A vendor's token endpoint (RFC 6749 §3.2), spoken to by the library `oauth4webapi`. */
export class TokenEndpoint {
  constructor(private readonly options: TokenEndpointOptions) {}

  /**
   * Exchanges the code that came back with the person.
   *
   * @throws GrantRefused where the vendor says no; MedtainerError `vendor_unavailable` where it says nothing of use.
   */
  exchangeCode(
    code: string,
    redirectUrl: string,
    verifier: string | undefined,
  ): Promise<TokenEndpointResponse> {
    return this.#request((oauth, parts) => {
      // The state was checked by whoever found the pending authorization by it; the library asks for proof of a check.
      const callback = oauth.validateAuthResponse(
        parts.server,
        parts.client,
        new URLSearchParams({ code }),
        oauth.expectNoState,
      );
      const proof = verifier ?? oauth.nopkce;
      return oauth
        .authorizationCodeGrantRequest(
          parts.server,
          parts.client,
          parts.authentication,
          callback,
          redirectUrl,
          proof,
          parts.requestOptions,
        )
        .then((response) => oauth.processAuthorizationCodeResponse(parts.server, parts.client, response));
    });
  }

  /** @throws As {@link exchangeCode}. */
  refresh(refreshToken: string): Promise<TokenEndpointResponse> {
    return this.#request((oauth, { server, client, authentication, requestOptions }) =>
      oauth
        .refreshTokenGrantRequest(server, client, authentication, refreshToken, requestOptions)
        .then((response) => oauth.processRefreshTokenResponse(server, client, response)),
    );
  }

  /** Hands a token back, where the vendor takes it (RFC 7009). @throws As {@link exchangeCode}. */
  async revoke(token: string): Promise<void> {
    if (this.options.scheme.revocationUrl === undefined) return;
    await this.#request((oauth, { server, client, authentication, requestOptions }) =>
      oauth
        .revocationRequest(server, client, authentication, token, requestOptions)
        .then((response) => oauth.processRevocationResponse(response)),
    );
  }

  /**
   * What the vendor answers to a GET with a token that it has just handed out.
   *
   * @throws MedtainerError `vendor_unavailable` where it answers nothing of use.
   */
  async ask(url: string, accessToken: string): Promise<Json> {
    const headers = { authorization: `Bearer ${accessToken}`, accept: "application/json" };
    const request = new Request(url, { headers, redirect: "manual", signal: AbortSignal.timeout(timeoutMs) });
    try {
      const response = await this.options.send(request);
      if (response.ok) return (await response.json()) as Json;
    } catch {
      // The same sentence for a broken connection, a time-out, and what is no JSON.
    }
    const { title } = this.options;
    throw new MedtainerError(
      "vendor_unavailable",
      `${title} did not say whose account this is. Connect again.`,
    );
  }

  async #request<Result>(
    send: (oauth: typeof import("oauth4webapi"), parts: RequestParts) => Promise<Result>,
  ): Promise<Result> {
    const oauth = await importPeer("oauth4webapi", () => import("oauth4webapi"));
    try {
      return await send(oauth, requestParts(oauth, this.options));
    } catch (error) {
      throw this.#explain(oauth, error);
    }
  }

  /** Without causes: a library's error may quote what the vendor sent. */
  #explain(oauth: typeof import("oauth4webapi"), error: unknown): Error {
    const { title, scheme } = this.options;
    const isChallenge = error instanceof oauth.WWWAuthenticateChallengeError;
    const code = isChallenge
      ? "invalid_client"
      : error instanceof oauth.ResponseBodyError
        ? error.error
        : undefined;
    if (code === "invalid_grant") return new GrantRefused(code);
    if (code === undefined || temporaryCodes.includes(code)) {
      return new MedtainerError(
        "vendor_unavailable",
        `${title} did not hand out a token. Try again in a minute.`,
      );
    }
    // Wrong keys of this program are the operator's to correct; the person's grant may be sound.
    const { id, secret } = scheme.client;
    return new MedtainerError(
      "misconfigured",
      `${title} refuses this program (${code.slice(0, 100)}): check ${id.variable} and ${secret.variable}. ${secret.description}`,
    );
  }
}

interface RequestParts {
  readonly server: AuthorizationServer;
  readonly client: Client;
  readonly authentication: ClientAuth;
  readonly requestOptions: TokenEndpointRequestOptions;
}

function requestParts(
  oauth: typeof import("oauth4webapi"),
  { scheme, clientId, clientSecret, send }: TokenEndpointOptions,
): RequestParts {
  const authenticate =
    scheme.clientAuthentication === "basic" ? oauth.ClientSecretBasic : oauth.ClientSecretPost;
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(scheme.tokenUrl).hostname);
  return {
    server: {
      // These vendors publish no issuer; it is checked only where a reply names one.
      issuer: new URL(scheme.tokenUrl).origin,
      token_endpoint: scheme.tokenUrl,
      ...(scheme.revocationUrl && { revocation_endpoint: scheme.revocationUrl }),
    },
    client: { client_id: clientId },
    authentication: authenticate(clientSecret),
    requestOptions: {
      ...(scheme.tokenParameters && { additionalParameters: scheme.tokenParameters }),
      signal: AbortSignal.timeout(timeoutMs),
      [oauth.allowInsecureRequests]: isLoopback,
      [oauth.customFetch]: (url: string, { body, ...init }: TokenRequest) =>
        send(writeTokenRequest(scheme, url, init, new URLSearchParams(String(body)))),
    },
  };
}

/** What the library hands to `fetch`. */
interface TokenRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly redirect: "manual";
  readonly signal?: AbortSignal;
  readonly body?: unknown;
}

/** The library writes forms, as the RFC has it; one vendor wants JSON. */
function writeTokenRequest(
  { tokenRequestBody = "form" }: GrantScheme,
  url: string,
  init: Omit<TokenRequest, "body">,
  parameters: URLSearchParams,
): Request {
  if (tokenRequestBody === "form") return new Request(url, { ...init, body: parameters });
  const headers = { ...init.headers, "content-type": "application/json" };
  return new Request(url, { ...init, headers, body: JSON.stringify(Object.fromEntries(parameters)) });
}
