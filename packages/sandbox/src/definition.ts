import type { InputIssue, Json, JsonObject, RateLimit } from "@medtainer/core";
import type { Behaviour } from "./behaviour/handler.js";
import type { PaginationStyle } from "./behaviour/pagination.js";
import type { Random } from "./behaviour/random.js";
import type { TableTypes } from "./behaviour/table.js";
import type { OpenApiDocument } from "./document/open-api.js";

/** Everything that makes the sandbox one vendor's: the document, the vendor's manners, and what it keeps. */
export interface SandboxDefinition<Types extends TableTypes = TableTypes> {
  /** As in `@medtainer/<vendor>`. */
  readonly vendor: string;
  readonly document: OpenApiDocument;
  /** The member that tells the items of each table apart. */
  readonly keys: Readonly<Record<keyof Types, string>>;
  /** What there is at the start. `now` is the sandbox's clock in milliseconds. */
  seed(random: Random, now: number): { readonly [Name in keyof Types]: readonly Types[Name][] };
  /** What the operations do. An operation without behaviour answers 501. */
  readonly behaviour: readonly Behaviour<Types>[];
  /** Default: everything on one page. */
  readonly pagination?: PaginationStyle;
  /** The credential that a request carries; undefined where it has none. Default: {@link readBearerToken}. */
  readCredential?(headers: Headers): string | undefined;
  /** The vendor's error reply. */
  errorBody(problem: SandboxProblem): Json;
  /** What the vendor puts around every successful JSON body. Default: nothing. */
  envelope?(body: Json): JsonObject;
  /** Headers of every reply. */
  replyHeaders?(facts: ReplyFacts): Readonly<Record<string, string>>;
  readonly rateLimits?: readonly SandboxRateLimit[];
  /** The status that the vendor answers with, where it differs from {@link DEFAULT_STATUSES}. */
  readonly statuses?: Partial<ProblemStatuses>;
}

/** What is wrong, for the vendor's words about it. */
export interface SandboxProblem {
  readonly status: number;
  /** Empty where the vendor's usual sentence for the status is meant. */
  readonly message: string;
  /** Set by handlers that know the vendor's own code. */
  readonly code: string | undefined;
  /** The wrong fields, where the request broke the document. */
  readonly issues: readonly InputIssue[];
  readonly requestId: string;
  /** With 429: how long to wait, in milliseconds, where that is said. */
  readonly retryAfterMs?: number;
}

/** What a vendor's reply headers may be made of. */
export interface ReplyFacts {
  readonly requestId: string;
  readonly status: number;
  /** Where each rate limit stands after this request, in the definition's order; empty before a credential was seen. */
  readonly rateLimits: readonly RateLimitStanding[];
  /** Set with 429: how long to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/**
 * A limit for one credential, as a vendor's service states it: `rateLimits: service.rateLimits` enforces what the client
 * keeps. The limits of single operations are read from the document (`x-rate-limits`).
 */
export interface SandboxRateLimit extends RateLimit {
  /** Only these operations count; default: all. */
  readonly operations?: readonly string[];
}

/** One rate limit at one moment. */
export interface RateLimitStanding {
  readonly limit: number;
  readonly remaining: number;
  /** When the oldest counted request stops counting, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** Statuses of the refusals that the engine makes itself. */
export interface ProblemStatuses {
  /** No credential. */
  readonly unauthorized: number;
  readonly unknownPath: number;
  readonly unknownMethod: number;
  readonly badPathParameter: number;
  readonly badQuery: number;
  /** A query parameter that the operation does not have. Left out, it is ignored, as by most vendors. */
  readonly unknownQuery?: number;
  readonly badHeader: number;
  /** The body is not JSON, or is missing. */
  readonly unreadableBody: number;
  readonly badMediaType: number;
  /** The body breaks the document's schema. */
  readonly badBody: number;
  readonly tooLarge: number;
}

/** What most vendors answer. */
export const DEFAULT_STATUSES: ProblemStatuses = {
  unauthorized: 401,
  unknownPath: 404,
  unknownMethod: 405,
  badPathParameter: 404,
  badQuery: 400,
  badHeader: 400,
  unreadableBody: 400,
  badMediaType: 415,
  badBody: 422,
  tooLarge: 413,
};

/** The credential of most vendors: what follows `Authorization: Bearer` (RFC 6750); undefined where nothing does. */
export function readBearerToken(headers: Headers): string | undefined {
  return /^Bearer\s+(\S+)/i.exec(headers.get("authorization") ?? "")?.[1];
}

/**
 * Declares a vendor's sandbox, with the types of its tables checked.
 *
 * @example
 * export const acmeSandbox = defineSandbox<{ contacts: Contact }>({ vendor: "acme", document, keys: { contacts: "id" }, … });
 */
export function defineSandbox<Types extends TableTypes>(
  definition: SandboxDefinition<Types>,
): SandboxDefinition {
  return definition as SandboxDefinition;
}
