import { type Collection, operationsOf } from "./collection.js";
import { type ErrorDetails, MedtainerError } from "./errors/medtainer-error.js";
import type { GrantScheme } from "./grant-scheme.js";
import type { Json } from "./json.js";
import type { Operation, Pace, ReplyFailure } from "./operation.js";
import { type OperationTool, type Tool, toolFromOperation } from "./tool.js";

/** One value of a credential, and where an operator puts it. */
export interface CredentialField {
  /** Environment variable, such as `DIGITALOCEAN_TOKEN`. */
  readonly variable: string;
  /** What it is and where the vendor hands it out, in one sentence. */
  readonly description: string;
}

/** How a vendor knows who calls. */
export interface CredentialScheme<Field extends string = string> {
  readonly fields: Readonly<Record<Field, CredentialField>>;
  /** Signs one request by changing its headers; called for every attempt. */
  sign(headers: Headers, values: Readonly<Record<Field, string>>): void | Promise<void>;
  /** How people grant access, where the vendor has OAuth: then the fields may come from a grant. */
  readonly grant?: GrantScheme<Field>;
}

/** A limit on all operations of a vendor, for one account. */
export interface RateLimit extends Pace {
  /**
   * `account` (default): the requests of all operations count together. `operation`: each operation has the limit for
   * itself.
   */
  readonly per?: "account" | "operation";
}

/** What a vendor's error reply says, in our terms. */
export interface VendorFailure extends Pick<ErrorDetails, "vendorCode" | "requestId" | "retryAfterMs"> {
  readonly message: string;
  /** The status that it means, where the vendor sent another: some refuse what came too fast, or too late, with 403. */
  readonly status?: number;
}

/** What it takes to talk to a vendor's API. The typed client needs this and nothing else of a vendor. */
export interface VendorService<Field extends string = string> {
  /** `^[a-z][a-z0-9-]*$`; the first word of every tool's name. */
  readonly name: string;
  /** The name as people write it. */
  readonly title: string;
  /** Address that every route is relative to, without a trailing slash. */
  readonly baseUrl: string;
  readonly credential: CredentialScheme<Field>;
  readonly rateLimits: readonly RateLimit[];
  /** Time for one attempt, in milliseconds; default 30,000. */
  readonly timeoutMs?: number;
  /**
   * How any reply with a status of success tells that the call failed all the same; an operation's own sign goes before
   * it. Absent where the status alone tells.
   */
  readonly failure?: ReplyFailure;
  /** Reads the vendor's error body; the status is handled by core. */
  readError?(body: Json | undefined, headers: Headers): VendorFailure | undefined;
}

/** A vendor whole: its service, its operations as data, its tools. */
export interface Vendor<Field extends string = string> extends VendorService<Field> {
  // The tables hold operations and tools of every type; see Tool and Operation for the narrow ones.
  readonly operations: readonly Operation<never, unknown>[];
  readonly tools: readonly Tool<never, unknown>[];
  /** What is kept of the vendor's data; absent where nothing is. */
  readonly collections?: readonly Collection[];
}

/** What the author of a vendor package writes. */
export interface VendorDefinition<Field extends string> {
  readonly service: VendorService<Field>;
  readonly operations: Vendor["operations"];
  /** Generated tools. */
  readonly operationTools: readonly OperationTool[];
  /** Written tools that use several operations. */
  readonly composedTools?: Vendor["tools"];
  readonly collections?: readonly Collection[];
}

/**
 * Declares a vendor; generated and composed tools become one list.
 *
 * @throws MedtainerError `misconfigured` where a collection is another vendor's, has another's kind, or would change data.
 */
export function defineVendor<Field extends string>(definition: VendorDefinition<Field>): Vendor<Field> {
  const { service, operations, operationTools, composedTools = [], collections = [] } = definition;
  for (const collection of collections) assertCollection(collection, service, collections);
  const tools = [...operationTools.map(toolFromOperation), ...composedTools];
  return { ...service, operations, tools, collections };
}

function assertCollection(collection: Collection, { name }: VendorService, all: readonly Collection[]): void {
  const { vendor, kind } = collection;
  const isOwn = vendor === name && all.filter((other) => other.kind === kind).length === 1;
  const onlyReads = operationsOf(collection).every(
    (operation) => operation.vendor === name && operation.effect === "read",
  );
  if (isOwn && onlyReads) return;
  throw new MedtainerError(
    "misconfigured",
    `The collection ${vendor}/${kind} of ${name} must be its own, the only one of its kind, and made of reading operations.`,
  );
}

/** The scheme of most vendors: one token, sent as `Authorization: Bearer …` (RFC 6750). */
export function bearerToken(field: CredentialField): CredentialScheme<"token"> {
  return {
    fields: { token: field },
    sign: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
  };
}
