import { camelCase, snakeCase } from "../names.js";
import type { ApiDocument } from "../read/document.js";
import { isObject } from "../schema.js";
import type { VendorNames } from "./vendor-names.js";

/** How requests are signed, as far as the description says it. */
export type Credential =
  | { readonly kind: "bearer"; readonly fields: readonly CredentialPart[] }
  | { readonly kind: "basic"; readonly fields: readonly CredentialPart[] }
  | { readonly kind: "headers"; readonly fields: readonly HeaderPart[] };

/** One value that the operator sets. */
export interface CredentialPart {
  /** An identifier. */
  readonly field: string;
  readonly variable: string;
  readonly description: string;
}

/** A value that is sent in a header of its own. */
export interface HeaderPart extends CredentialPart {
  readonly header: string;
}

/** A credential, and whether the description asks for just that. */
export interface DerivedCredential {
  readonly credential: Credential;
  /** What the maintainer has to look at; absent where there is nothing. */
  readonly doubt?: string;
}

/** Names of the schemes that a request needs, all of them together. */
type Way = readonly string[];

const headerName = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;

/**
 * The way to sign that serves most operations, of those that core can sign: a bearer token (also for OAuth 2
 * and OpenID Connect), user and password, or keys in headers. Where there is none, a bearer token is assumed.
 */
export function deriveCredential(document: ApiDocument, names: VendorNames): DerivedCredential {
  const ways = rankWays(document);
  for (const way of ways) {
    const credential = signWay(way, document.securitySchemes, names);
    if (credential) return { credential };
  }
  const credential = bearer(names);
  const doubt =
    ways.length === 0
      ? "The description does not say how requests are signed; a bearer token is assumed."
      : `The description asks for ${ways.map((way) => way.join(" + ")).join(" or ")}, which is no header; a bearer token is assumed.`;
  return { credential, doubt };
}

/** The ways that operations allow, the most frequent first; where none says any, each scheme by itself. */
function rankWays({ operations, securitySchemes }: ApiDocument): Way[] {
  const counts = new Map<string, number>();
  for (const way of operations.flatMap(({ security = [] }) =>
    security.map((needed) => Object.keys(needed)),
  )) {
    if (way.length > 0) counts.set(JSON.stringify(way), (counts.get(JSON.stringify(way)) ?? 0) + 1);
  }
  if (counts.size === 0) return Object.keys(securitySchemes).map((name) => [name]);
  const ranked = [...counts].sort(([, left], [, right]) => right - left);
  // The keys were lists of names when they were counted.
  return ranked.map(([way]) => JSON.parse(way) as Way);
}

function signWay(
  way: Way,
  schemes: ApiDocument["securitySchemes"],
  names: VendorNames,
): Credential | undefined {
  const needed = way.map((name) => ({ name, scheme: Object.hasOwn(schemes, name) ? schemes[name] : {} }));
  const [first] = needed;
  if (needed.length === 1 && isObject(first?.scheme)) {
    if (isBearer(first.scheme)) return bearer(names);
    if (isHttp(first.scheme, "basic")) return basic(names);
  }
  const fields = needed.map(({ name, scheme }) => readHeaderKey(name, scheme, names, needed.length === 1));
  const headers = fields.filter((field) => field !== undefined);
  const isWhole = headers.length === fields.length;
  const areUnique = new Set(headers.map(({ field }) => field)).size === headers.length;
  return isWhole && areUnique ? { kind: "headers", fields: headers } : undefined;
}

function isBearer(scheme: Record<string, unknown>): boolean {
  return scheme.type === "oauth2" || scheme.type === "openIdConnect" || isHttp(scheme, "bearer");
}

/** Scheme names do not care for case (RFC 9110, 11.1). */
function isHttp({ type, scheme }: Record<string, unknown>, want: string): boolean {
  return type === "http" && typeof scheme === "string" && scheme.toLowerCase() === want;
}

function bearer({ variable }: VendorNames): Credential {
  const description = "An access token.";
  return { kind: "bearer", fields: [{ field: "token", variable: `${variable}_TOKEN`, description }] };
}

function basic({ variable }: VendorNames): Credential {
  return {
    kind: "basic",
    fields: [
      { field: "username", variable: `${variable}_USERNAME`, description: "The user's name." },
      { field: "password", variable: `${variable}_PASSWORD`, description: "The user's password." },
    ],
  };
}

/** Undefined where the scheme is no key in a header; a field must not look like one of the client's options. */
function readHeaderKey(
  name: string,
  scheme: unknown,
  { variable }: VendorNames,
  isOnly: boolean,
): HeaderPart | undefined {
  if (!isObject(scheme) || scheme.type !== "apiKey" || scheme.in !== "header") return undefined;
  if (typeof scheme.name !== "string" || !headerName.test(scheme.name)) return undefined;
  const words = camelCase(name);
  const field = isOnly || words === "" ? "apiKey" : `${words}Key`;
  const ending = isOnly || words === "" ? "API_KEY" : `${snakeCase(name).toUpperCase()}_KEY`;
  const description = `The value of the header ${scheme.name}.`;
  return { field, variable: `${variable}_${ending}`, description, header: scheme.name.toLowerCase() };
}
