import type { errors, default as Provider } from "oidc-provider";
import type { OAuthEvent, OAuthOptions } from "./oauth-options.js";

/** Tells the operator's log what the library does, in our words and without what the library knows of secrets. */
export function reportEvents(provider: Provider, onEvent: NonNullable<OAuthOptions["onEvent"]>): void {
  const refused = (type: OAuthEvent["type"]) => (context: OidcContext, error: errors.OIDCProviderError) =>
    onEvent({ type, reason: error.error, ...clientOf(context) });
  provider.on("registration_create.success", (_context, { clientId }) =>
    onEvent({ type: "client_registered", clientId }),
  );
  provider.on("grant.success", (context) => onEvent({ type: "token_issued", ...clientOf(context) }));
  provider.on("grant.error", (context, error) => {
    const isReuse = context.oidc.entities.RefreshToken?.consumed !== undefined;
    refused(isReuse ? "refresh_token_reused" : "token_refused")(context, error);
  });
  provider.on("authorization.error", refused("authorization_refused"));
  provider.on("server_error", (context, cause) => onEvent({ type: "failed", cause, ...clientOf(context) }));
}

/** Answers that say "not now" also say when to come back (RFC 9110, section 10.2.3). The library reports them before they leave. */
export function addRetryAfter(provider: Provider): void {
  const add = (context: OidcContext, { statusCode }: errors.OIDCProviderError) => {
    if (statusCode === 503) context.set("retry-after", "1");
  };
  provider.on("grant.error", add);
  provider.on("authorization.error", add);
  provider.on("registration_create.error", add);
  provider.on("revocation.error", add);
  provider.on("introspection.error", add);
}

interface OidcContext {
  readonly set: (name: string, value: string) => void;
  readonly oidc: { readonly client?: { readonly clientId: string } | undefined };
}

function clientOf({ oidc }: OidcContext): { clientId?: string } {
  return oidc?.client ? { clientId: oidc.client.clientId } : {};
}
