import type { SuccessResponse } from "openapi-typescript-helpers";
import type { Json, JsonSchema } from "./json.js";

/** What a call may do: nothing, something that can be undone, or something that cannot. */
export type Effect = "read" | "write" | "destructive";

/** HTTP methods that an OpenAPI path item can hold. */
export type Method = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** How an array or object is written into a path, query, header or cookie (OpenAPI 3.1, Parameter Object). */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/** Where one key of an operation's input goes in the HTTP request. */
export interface ParameterPlacement {
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  /** The vendor's name, where the input key differs from it. */
  readonly name?: string;
  /** Left out where it is OpenAPI's default: `form` for query and cookie, `simple` for path and header. */
  readonly style?: ParameterStyle;
  /** Left out where it is OpenAPI's default: true for `form`, else false. */
  readonly explode?: boolean;
  /** True where the reserved characters of RFC 3986 are sent as they are. */
  readonly allowReserved?: boolean;
  /** Set where the value is sent as one string of this media type (OpenAPI's `content` of a parameter). */
  readonly mediaType?: string;
  /**
   * True where the vendor does a request once however often it comes with the same value: then it may be sent again,
   * whatever its method. Only in the query and in headers.
   */
  readonly isIdempotencyKey?: true;
}

/** The request body. */
export interface OperationBody {
  readonly mediaType: string;
  /**
   * `members`: the input keys placed in the body are the members of one object, or the parts of a multipart body in
   * the order of the parameters.
   * `whole`: the one input key placed in the body is the body itself (an array, a text, bytes in base64).
   */
  readonly shape: "members" | "whole";
  /** True where the vendor refuses the request without a body. */
  readonly required?: boolean;
  /**
   * Input keys that take a file, or a list of files: an object with one of `base64`, `path` and `uri` (of a resource),
   * and `filename` and `mediaType` where the caller names them.
   */
  readonly files?: readonly string[];
}

/** How a list continues. Input keys name what to send; JSON Pointers (RFC 6901) name what to read in the reply. */
export interface Pagination {
  readonly style: "page" | "offset" | "cursor";
  /** Input key that takes the page number, the offset or the cursor. */
  readonly position: string;
  /** Input key that takes the page size. */
  readonly size?: string;
  /** Where the items are in the reply. */
  readonly items: string;
  /** Where the number of all items is in the reply. */
  readonly total?: string;
  /** Where the next cursor (or next page's address) is in the reply. */
  readonly next?: string;
  /**
   * Where, in the last item of a page, the cursor of the next one is: `/domain`; `""` for the item itself. Only for
   * style `cursor`, in the place of {@link next}: some vendors ask for the last item that one has seen.
   */
  readonly nextFrom?: string;
}

/**
 * How a reply with a status of success tells that the call failed all the same. JSON Pointers (RFC 6901) lead into the
 * reply.
 */
export interface ReplyFailure {
  /** Where the sign is: `/success`. */
  readonly pointer: string;
  /**
   * The value that means failure. Left out, anything there does but null, false, zero, an empty text, an empty list
   * and an empty object.
   */
  readonly equals?: string | number | boolean | null;
  /** Where the reply has the HTTP status that it should have had, as a number or as its digits. */
  readonly status?: string;
}

/** How fast a vendor lets itself be asked: at most `requests` in any `windowMs` milliseconds, unless it has a `burst`. */
export interface Pace {
  readonly requests: number;
  readonly windowMs: number;
  /**
   * Set where the vendor counts by a token bucket: it holds this many requests, which may come at once, and regains
   * `requests` in each `windowMs`.
   */
  readonly burst?: number;
}

/** A limit that concerns some operations only, beside those of the whole service; counted for each account. */
export interface OperationRateLimit extends Pace {
  /** Operations that name the same bucket share the limit; left out, the operation has it for itself. */
  readonly bucket?: string;
}

declare const types: unique symbol;

/**
 * One call of a vendor's API, as generated data. It has no method body: `sendOperation` interprets every operation.
 *
 * @typeParam Input  The input as the caller writes it: one flat object.
 * @typeParam Output The reply's body.
 */
export interface Operation<Input = unknown, Output = unknown> {
  readonly vendor: string;
  /** The operation's id in camelCase, as in the vendor's spec. */
  readonly id: string;
  /** The part of the API that it belongs to: the description's tag in kebab-case, such as `domain-records`. */
  readonly group?: string;
  /** Method and path template: `GET /v2/droplets/{droplet_id}`. */
  readonly route: `${Method} /${string}`;
  readonly effect: Effect;
  /** Where each input key goes. */
  readonly parameters: Readonly<Record<string, ParameterPlacement>>;
  readonly body?: OperationBody;
  /** Values that are always sent, by their key in {@link parameters}; such a key is no input. */
  readonly constants?: Readonly<Record<string, Json>>;
  /**
   * Fields of the credential that are part of the request, such as the account's id in the path, by their key in
   * {@link parameters}; such a key is no input.
   */
  readonly fromCredential?: Readonly<Record<string, string>>;
  /** What {@link Input} may be: an object schema without `$ref`, safe for every MCP client. */
  readonly input: JsonSchema;
  /**
   * Keys inside nested objects that were renamed for the sake of MCP clients: JSON Pointer into the input
   * (`*` stands for any array index or map key) to the vendor's own key.
   */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Media type of the successful reply; absent where it has no body. */
  readonly replyMediaType?: string;
  /**
   * JSON Pointer to the part of a successful JSON reply that is answered: `/result`. A reply without that part is
   * answered whole. Never together with {@link pagination}, whose pointers need the whole reply.
   */
  readonly envelope?: string;
  /** Absent where the status alone tells whether the call succeeded. */
  readonly failure?: ReplyFailure;
  readonly pagination?: Pagination;
  /** The limits that the vendor states for this operation. */
  readonly rateLimits?: readonly OperationRateLimit[];
  /** The vendor's own scopes that the call needs, any notation. */
  readonly scopes?: readonly string[];
  /** Base address of this operation where it differs from the vendor's. */
  readonly baseUrl?: string;
  /** Carries the two types; never present at run time. */
  readonly [types]?: (input: Input) => Output;
}

/**
 * The type of an operation's successful reply, out of openapi-typescript's `operations`.
 *
 * @typeParam Envelope The operation's {@link Operation.envelope}; the type is that of the part it points to.
 */
export type Reply<
  SpecOperation extends { responses: unknown },
  Envelope extends string = "",
> = SpecOperation extends {
  // biome-ignore lint/suspicious/noExplicitAny: openapi-typescript-helpers asks for Record<string | number, any>
  responses: infer Responses extends Record<string | number, any>;
}
  ? Part<SuccessResponse<Responses>, Envelope>
  : never;

/** The part of a body that a pointer of member names leads to; the body itself where it leads nowhere. */
type Part<Body, Pointer extends string> = Body extends unknown
  ? [PointedTo<Body, Pointer>] extends [never]
    ? Body
    : PointedTo<Body, Pointer>
  : never;

type PointedTo<Value, Pointer extends string> = Pointer extends `/${infer Key}/${infer Rest}`
  ? PointedTo<Member<Value, Key>, `/${Rest}`>
  : Pointer extends `/${infer Key}`
    ? Member<Value, Key>
    : Value;

type Member<Value, Key extends string> = Value extends unknown
  ? Key extends keyof Value
    ? Exclude<Value[Key], undefined>
    : never
  : never;
