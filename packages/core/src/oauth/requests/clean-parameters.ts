import type { ScopeTable } from "../scopes.js";

/** What cleaning needs to know of the server. */
export interface CleaningRules {
  readonly scopes: ScopeTable;
  readonly issuer: string;
  readonly resource: string;
}

/** Parameters of OpenID Connect, which is not spoken here; the library refuses them without `openid`. */
const openIdOnly = ["nonce", "claims", "max_age", "acr_values", "id_token_hint", "claims_locales"];
const knownPrompts = new Set(["none", "login", "consent"]);

/** A request to `/authorize` as the library takes it: clean scopes, the one name of our resource. */
export function cleanAuthorization(given: URLSearchParams, rules: CleaningRules): URLSearchParams {
  const cleaned = new URLSearchParams(given);
  for (const name of openIdOnly) cleaned.delete(name);
  cleaned.set("scope", rules.scopes.clean(given.getAll("scope")).join(" "));
  cleanPrompt(cleaned);
  cleanResource(cleaned, rules);
  return cleaned;
}

/** A request to `/token`. A scope is only looked at where tokens are refreshed; it may narrow them (RFC 6749, section 6). */
export function cleanTokenRequest(given: URLSearchParams, rules: CleaningRules): URLSearchParams {
  const cleaned = new URLSearchParams(given);
  const wanted = given.getAll("scope").join(" ").split(/\s+/);
  // Without a known scope in it, the parameter says nothing: everything that was granted stays granted.
  if (rules.scopes.known.some((scope) => wanted.includes(scope))) {
    cleaned.set("scope", rules.scopes.clean(wanted).join(" "));
  } else {
    cleaned.delete("scope");
  }
  cleanResource(cleaned, rules);
  return cleaned;
}

function cleanPrompt(parameters: URLSearchParams): void {
  const prompts = (parameters.get("prompt") ?? "").split(/\s+/).filter((prompt) => knownPrompts.has(prompt));
  if (prompts.length > 0) parameters.set("prompt", prompts.join(" "));
  else parameters.delete("prompt");
}

/** Clients name the server by its origin or by the endpoint, with and without a slash: all of them mean the one resource. */
function cleanResource(parameters: URLSearchParams, { issuer, resource }: CleaningRules): void {
  const ours = new Set([issuer, `${issuer}/`, resource, `${resource}/`]);
  const named = parameters.getAll("resource").filter((value) => value !== "");
  const canonical = new Set(named.map((value) => (ours.has(normalise(value)) ? resource : value)));
  parameters.delete("resource");
  for (const value of canonical) parameters.append("resource", value);
}

/** Scheme and host in lower case, the default port away (RFC 3986, section 6.2). */
function normalise(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
