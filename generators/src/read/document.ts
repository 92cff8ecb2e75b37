import type {
  Effect,
  Json,
  Method,
  OperationRateLimit,
  Pagination,
  ParameterPlacement,
  ParameterStyle,
  ReplyFailure,
} from "@medtainer/core";
import type { Schema } from "../schema.js";

/**
 * An API description as every reader gives it: OpenAPI 3.1, in one piece, said in one way.
 *
 * Each `$ref` leads to `#/components/schemas/…`. Parameters, bodies and replies are written out; each body
 * and reply has one media type. Operation ids are unique identifiers.
 */
export interface ApiDocument {
  readonly title: string;
  readonly version: string;
  /** Base address of the API; empty where the description has none. */
  readonly baseUrl: string;
  readonly operations: readonly ApiOperation[];
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly securitySchemes: Readonly<Record<string, unknown>>;
  /** What the description says that was not understood or had to be corrected. */
  readonly remarks: readonly Remark[];
}

/** Something about the description that a maintainer should know. */
export interface Remark {
  /** Named where there are several files. */
  readonly file?: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly message: string;
}

/** One method of one path. */
export interface ApiOperation {
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly id: string;
  /** As the description has it; empty where it has none. */
  readonly upstreamId: string;
  readonly method: Method;
  readonly path: string;
  /** The first one; empty where it has none. */
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ApiParameter[];
  readonly body?: ApiBody;
  /** By status: `200`, `4XX`, `default`. */
  readonly replies: Readonly<Record<string, ApiReply>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** Where it differs from the API's. */
  readonly baseUrl?: string;
  readonly effect?: Effect;
  readonly pagination?: Pagination;
  /** JSON Pointer to the part of the successful reply that is answered; never together with `pagination`. */
  readonly envelope?: string;
  /** How a successful reply reports a failure; absent where the status alone tells. */
  readonly failure?: ReplyFailure;
  /** Limits of this operation beside those of the service. */
  readonly rateLimits?: readonly OperationRateLimit[];
  /** The vendor's own name of the operation. */
  readonly upstream?: string;
}

/** A value in the path, query, headers or cookies. */
export interface ApiParameter {
  readonly name: string;
  readonly in: Exclude<ParameterPlacement["in"], "body">;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: Schema;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly mediaType?: string;
  /** Sent with every request; the caller does not see the parameter. */
  readonly constant?: Json;
  /** The field of the credential that it is filled from; the caller does not see the parameter. */
  readonly credential?: string;
  /** True where the vendor does a request once however often it comes with the same value. */
  readonly isIdempotencyKey?: boolean;
}

/** A request's body. */
export interface ApiBody {
  readonly description: string;
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Schema;
  /** How members of a form are written, where the description says so. */
  readonly encoding?: Readonly<Record<string, Pick<ParameterPlacement, "style" | "explode">>>;
}

/** A reply with one status. */
export interface ApiReply {
  /** Under which the description shares it between operations. */
  readonly name?: string;
  readonly description: string;
  /** Both absent where the reply has no body. */
  readonly mediaType?: string;
  readonly schema?: Schema;
}
