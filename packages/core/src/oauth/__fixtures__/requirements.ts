/**
 * What the standards demand of an authorization server and of the resource behind it, one line for each MUST. Tests cite these ids
 * with `verifies`; one that no test cites fails the suite. Duties of clients are left out.
 */
export const requirements = {
  // MCP 2026-07-28, Basic, Authorization: https://modelcontextprotocol.io/specification
  "mcp.protected-resource-metadata":
    "Serves the metadata of RFC 9728, with at least one authorization server.",
  "mcp.metadata-location":
    "Names that metadata in WWW-Authenticate on 401, or serves it at the well-known address.",
  "mcp.authorization-server-metadata": "Serves RFC 8414 or OpenID Connect discovery.",
  "mcp.https": "Every endpoint is served over HTTPS; only loopback addresses may do without.",
  "mcp.redirects":
    "Redirects are https or loopback. (An app's own scheme is taken too: Cursor registers one.)",
  "mcp.exact-redirects": "Redirects are compared exactly with the registered ones.",
  "mcp.pkce-metadata": "code_challenge_methods_supported is there, or clients refuse.",
  "mcp.every-request": "Every request is authorized, also within one session.",
  "mcp.invalid-token": "An invalid or expired token is answered with 401.",
  "mcp.insufficient-scope":
    "A lack of scopes is answered with 403, insufficient_scope, and all scopes that are needed.",
  "mcp.malformed": "A malformed request is answered with 400.",
  "mcp.audience": "Only tokens that were issued for this resource are taken.",
  "mcp.no-passthrough": "The token of the client is never sent on to a vendor.",
  "mcp.no-query-token": "A token in the query is not taken.",
  "mcp.rotation": "Refresh tokens of public clients are rotated.",
  "mcp.no-offline-access": "offline_access is not among the scopes of the resource, nor in a challenge.",
  "mcp.cimd-client-id": "The client_id in a metadata document equals its address exactly.",
  "mcp.cimd-redirects": "Redirects are checked against the document.",
  "mcp.cimd-document": "The document is valid JSON with the fields that are required.",
  "mcp.cimd-ssrf": "Fetching a document reaches no private address.",
  "mcp.cimd-consent": "The consent page shows the host of the redirect, and warns of loopback ones.",
  "mcp.iss-metadata": "Where iss is sent, the metadata says so.",

  // OAuth 2.1: https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1
  "oauth.code-single-use": "A code is used once; a second use is denied and revokes the tokens.",
  "oauth.code-lifetime": "A code ends shortly after it was issued.",
  "oauth.code-client": "A code is bound to its client.",
  "oauth.code-redirect": "A code is bound to its redirect address.",
  "oauth.pkce": "A code with a challenge is exchanged only with its verifier.",
  "oauth.pkce-s256": "S256 is supported.",
  "oauth.pkce-downgrade": "A verifier without a challenge is refused.",
  "oauth.redirect-exact":
    "Redirects are compared as strings; only the port of loopback addresses may differ.",
  "oauth.no-open-redirect": "Nothing is redirected to an address that is not registered.",
  "oauth.redirect-303": "A redirect after a form is not a 307.",
  "oauth.authorize-get": "The authorization endpoint takes GET.",
  "oauth.token-post": "The token endpoint takes POST alone.",
  "oauth.no-repeats": "A repeated parameter is refused.",
  "oauth.unknown-parameters": "Unknown parameters are ignored.",
  "oauth.no-store": "Answers with tokens say Cache-Control: no-store.",
  "oauth.scope-in-answer": "The answer names the scope where it differs from what was asked for.",
  "oauth.errors": "Errors of the token endpoint are JSON with the codes of the standard.",
  "oauth.client-authentication": "A client with a secret must use it.",
  "oauth.refresh-client": "A refresh token is bound to its client.",
  "oauth.refresh-scope": "Refreshing brings no more than was granted.",
  "oauth.refresh-reuse": "A replayed refresh token is refused and ends the family.",
  "oauth.no-implicit": "Only the code flow is offered.",
  "oauth.bearer-challenge": "401 has WWW-Authenticate; without credentials it names no error.",
  "oauth.bearer-scheme": "The scheme Bearer is compared without case.",
  "oauth.one-credential": "A request with more than one credential is refused.",
  "oauth.brute-force": "Guessing passwords and credentials is limited.",
  "oauth.clickjacking": "Pages cannot be framed.",
  "oauth.csrf": "A form of another page approves nothing.",
  "oauth.entropy": "Codes and tokens cannot be guessed: at least 128 random bits.",
  "oauth.state": "state comes back unchanged.",

  // RFC 7591, dynamic client registration
  "rfc7591.created": "201 with the client id and everything that was registered.",
  "rfc7591.no-store": "The answer is not cached.",
  "rfc7591.errors": "Refusals are 400 with JSON, invalid_redirect_uri or invalid_client_metadata.",
  "rfc7591.unknown-fields": "Unknown fields are ignored.",
  "rfc7591.secret-expiry": "A secret comes with client_secret_expires_at.",
  "rfc7591.unique-id": "A client id never stands for two clients.",

  // RFC 7009, token revocation
  "rfc7009.revoked":
    "A revoked token is invalid at once; revoking a refresh token ends the access tokens too.",
  "rfc7009.access-token": "Access tokens can be revoked.",
  "rfc7009.unknown": "An unknown token is answered with 200.",
  "rfc7009.foreign": "A client revokes its own tokens alone.",
  "rfc7009.post": "Only POST, only over HTTPS.",
  "rfc7009.hint": "A wrong token_type_hint hides no token.",

  // RFC 8414, authorization server metadata
  "rfc8414.issuer":
    "issuer equals the issuer that the address was made of; https, without query and fragment.",
  "rfc8414.location": "Served at /.well-known/oauth-authorization-server as JSON with 200.",
  "rfc8414.required": "response_types_supported and the endpoints are there; no list is empty.",

  // RFC 8707, resource indicators
  "rfc8707.absolute": "resource is an absolute address without a fragment.",
  "rfc8707.invalid-target": "An unknown resource is answered with invalid_target.",
  "rfc8707.bound": "A token is bound to the resource that was asked for.",

  // RFC 9207, issuer identification
  "rfc9207.success": "iss is in every successful answer.",
  "rfc9207.error": "iss is in every error that is sent to the client.",
  "rfc9207.value": "iss is the issuer of the metadata, exactly.",

  // RFC 9728, protected resource metadata
  "rfc9728.resource": "resource is the identifier of the resource.",
  "rfc9728.location": "Served at the well-known address with the path behind it, as JSON with 200.",
  "rfc9728.challenge": "401 names it in resource_metadata.",
  "rfc9728.no-empty-lists": "No list is empty.",
} as const;

/** The id of one requirement. */
export type RequirementId = keyof typeof requirements;

/** Says which requirements a test proves. The coverage test reads these calls from the text of the tests. */
export function verifies(...ids: readonly RequirementId[]): void {
  for (const id of ids) {
    if (!(id in requirements)) throw new Error(`There is no requirement ${id}.`);
  }
}
