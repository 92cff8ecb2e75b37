import { loopbackHostnames } from "../oauth-options.js";

/** What a client says of itself, at registration or in its metadata document; not checked yet. */
export type GivenMetadata = Readonly<Record<string, unknown>>;

/** Why a client is refused, as RFC 7591, section 3.2.2 names it. */
export interface MetadataRefusal {
  readonly error: "invalid_redirect_uri" | "invalid_client_metadata";
  readonly error_description: string;
}

/**
 * Fields that are used; all others are dropped, as RFC 7591, section 2 allows. Above all `scope`: clients register with scopes of
 * their own and later ask for ours. And every address that this server would have to fetch.
 */
const keptFields = [
  "client_id",
  "client_name",
  "client_uri",
  "logo_uri",
  "tos_uri",
  "policy_uri",
  "redirect_uris",
  "grant_types",
  "response_types",
  "token_endpoint_auth_method",
] as const;

const mostRedirects = 10;
const mostCharacters = 2_000;
const mostNameCharacters = 200;
const grantTypes = ["authorization_code", "refresh_token"];

/** Schemes that a browser or system acts on itself, so that they can be nobody's own (RFC 8252, section 7.1). */
const publicSchemes = new Set(
  "javascript vbscript data blob file about ftp ws wss mailto tel sms intent view-source chrome filesystem".split(
    " ",
  ),
);

/** The metadata as the library takes it, or why it is refused. */
export function cleanClientMetadata(given: GivenMetadata): { metadata: GivenMetadata } | MetadataRefusal {
  const redirects = readRedirects(given.redirect_uris);
  if (!Array.isArray(redirects)) return redirects;
  const kept = keptFields.flatMap((name) => (isShort(given[name]) ? [[name, given[name]] as const] : []));
  const name =
    typeof given.client_name === "string" ? given.client_name.slice(0, mostNameCharacters) : undefined;
  return {
    metadata: {
      ...Object.fromEntries(kept),
      ...(name && { client_name: name }),
      redirect_uris: redirects,
      grant_types: grantTypes,
      response_types: ["code"],
      application_type: redirects.every(isWebRedirect) ? "web" : "native",
    },
  };
}

function readRedirects(given: unknown): string[] | MetadataRefusal {
  if (!Array.isArray(given) || given.length === 0 || given.length > mostRedirects) {
    return refuseRedirect(`redirect_uris must have one to ${mostRedirects} addresses`);
  }
  const wrong = given.find((address) => typeof address !== "string" || !isAllowedRedirect(address));
  if (wrong === undefined) return given;
  return refuseRedirect(
    "each of redirect_uris must be https, http on a loopback address, or have a scheme of the app's own",
  );
}

function refuseRedirect(reason: string): MetadataRefusal {
  return { error: "invalid_redirect_uri", error_description: reason };
}

/** https anywhere, http on this machine alone, or a scheme that belongs to an app; never a fragment or a user. */
function isAllowedRedirect(address: string): boolean {
  if (address.length > mostCharacters || !URL.canParse(address) || address.includes("#")) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password || /[\s\\*]/.test(address)) return false;
  if (protocol === "http:") return loopbackHostnames.includes(hostname);
  return protocol === "https:" || !publicSchemes.has(protocol.slice(0, -1));
}

/**
 * Clients that go back to this machine or to an app are native, whether they say so or not: only then is any port of a loopback
 * address taken (RFC 8252, section 7.3), and no other `http:` address at all.
 */
function isWebRedirect(address: string): boolean {
  return new URL(address).protocol === "https:";
}

function isShort(value: unknown): boolean {
  return (
    Array.isArray(value) || (typeof value === "string" && value !== "" && value.length <= mostCharacters)
  );
}
