/** What a 401 or 403 tells a client (RFC 6750, section 3; RFC 9728, section 5.1). */
export interface Challenge {
  readonly error?: "invalid_token" | "insufficient_scope";
  readonly description?: string;
  readonly scopes: readonly string[];
}

/** The value of `WWW-Authenticate`. */
export function challengeHeader(issuer: string, { error, description, scopes }: Challenge): string {
  const parameters = {
    ...(error && { error }),
    ...(description && { error_description: description }),
    resource_metadata: `${issuer}/.well-known/oauth-protected-resource/mcp`,
    scope: scopes.join(" "),
  };
  // None of these values has a quote in it: they are ours.
  const written = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
  return `Bearer ${written.join(", ")}`;
}
