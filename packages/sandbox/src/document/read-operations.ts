import type { Method, OperationRateLimit } from "@medtainer/core";
import {
  descend,
  isJsonObject,
  membersOf,
  type OpenApiDocument,
  type Place,
  rootOf,
  textAt,
} from "./open-api.js";

/** A parameter of an operation, `$ref` followed. */
export interface DocumentParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Where the parameter carries a whole document (OpenAPI's `content`), that document's media type. */
  readonly mediaType?: string;
  readonly schema: Place;
}

/** Media types and the schema of each; undefined where the document gives none. */
export type DocumentContent = Readonly<Record<string, Place | undefined>>;

/** One operation of the document, with everything that the sandbox checks. */
export interface DocumentOperation {
  /** The document's `operationId`, or `GET /path` where it gives none. */
  readonly id: string;
  readonly method: Method;
  /** The path template as the document writes it. */
  readonly path: string;
  /** The path of the server's address, put before every request's path: `/client/v4`, or "". */
  readonly basePath: string;
  readonly parameters: readonly DocumentParameter[];
  readonly body?: { readonly required: boolean; readonly content: DocumentContent };
  /** By status as the document writes it: `200`, `4XX`, `default`. */
  readonly replies: Readonly<Record<string, DocumentContent>>;
  /** False where the document says `security: []`. */
  readonly needsCredential: boolean;
  /** What the document's `x-rate-limits` says. */
  readonly rateLimits?: readonly OperationRateLimit[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation of the document, in its order. */
export function readOperations(document: OpenApiDocument): DocumentOperation[] {
  const root = rootOf(document);
  return membersOf(root, descend(root, root, "paths")).flatMap(([path, pathItem]) =>
    METHODS.flatMap((method) => {
      const operation = descend(root, pathItem, method);
      return operation ? [readOperation(root, { path, pathItem, method, operation })] : [];
    }),
  );
}

interface Found {
  readonly path: string;
  readonly pathItem: Place;
  readonly method: (typeof METHODS)[number];
  readonly operation: Place;
}

function readOperation(root: Place, { path, pathItem, method, operation }: Found): DocumentOperation {
  // METHODS holds exactly the names of Method in lower case.
  const httpMethod = method.toUpperCase() as Method;
  const body = descend(root, operation, "requestBody");
  const replies = membersOf(root, descend(root, operation, "responses"));
  const rateLimits = membersOf(root, descend(root, operation, "x-rate-limits")).flatMap(([, place]) =>
    readRateLimit(place),
  );
  return {
    id: textAt(operation, "operationId") ?? `${httpMethod} ${path}`,
    method: httpMethod,
    path,
    basePath: readBasePath(root, operation, pathItem),
    parameters: readParameters(root, pathItem, operation),
    ...(body && { body: { required: flag(body, "required") ?? false, content: readContent(root, body) } }),
    replies: Object.fromEntries(replies.map(([status, reply]) => [status, readContent(root, reply)])),
    needsCredential: !hasEmptySecurity(operation),
    ...(rateLimits.length > 0 && { rateLimits }),
  };
}

function readBasePath(root: Place, operation: Place, pathItem: Place): string {
  const server = [operation, pathItem, root]
    .map((place) => descend(root, place, "servers", "0"))
    .find((place) => place !== undefined);
  const address = (server && textAt(server, "url")) ?? "/";
  // Not `new URL`: the host may be a template, such as https://{region}.example.com/v1.
  return address.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}

function readParameters(root: Place, pathItem: Place, operation: Place): DocumentParameter[] {
  const byPlace = new Map<string, DocumentParameter>();
  for (const owner of [pathItem, operation]) {
    for (const [, place] of membersOf(root, descend(root, owner, "parameters"))) {
      const parameter = readParameter(root, place);
      if (parameter) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...byPlace.values()];
}

function readParameter(root: Place, place: Place): DocumentParameter | undefined {
  const name = textAt(place, "name");
  const where = textAt(place, "in");
  if (name === undefined || (where !== "path" && where !== "query" && where !== "header")) return undefined;
  const style = textAt(place, "style") ?? (where === "query" ? "form" : "simple");
  const [content] = membersOf(root, descend(root, place, "content"));
  const schema = content ? descend(root, content[1], "schema") : descend(root, place, "schema");
  return {
    name,
    in: where,
    required: where === "path" || (flag(place, "required") ?? false),
    style,
    explode: flag(place, "explode") ?? style === "form",
    ...(content && { mediaType: content[0] }),
    schema: schema ?? { pointer: place.pointer, value: {} },
  };
}

function readContent(root: Place, owner: Place): DocumentContent {
  const types = membersOf(root, descend(root, owner, "content"));
  return Object.fromEntries(types.map(([type, place]) => [type, descend(root, place, "schema")]));
}

function readRateLimit({ value }: Place): OperationRateLimit[] {
  if (!isJsonObject(value)) return [];
  const { requests, windowMs, burst, bucket } = value;
  if (typeof requests !== "number" || typeof windowMs !== "number") return [];
  return [
    {
      requests,
      windowMs,
      ...(typeof burst === "number" && { burst }),
      ...(typeof bucket === "string" && { bucket }),
    },
  ];
}

function hasEmptySecurity(operation: Place): boolean {
  const security = isJsonObject(operation.value) ? operation.value.security : undefined;
  return Array.isArray(security) && security.length === 0;
}

function flag(place: Place, key: string): boolean | undefined {
  const value = isJsonObject(place.value) ? place.value[key] : undefined;
  return typeof value === "boolean" ? value : undefined;
}
