import { makeUnique } from "../names.js";
import type { ApiBody, ApiDocument, ApiOperation, ApiParameter, ApiReply } from "../read/document.js";

type JsonObject = Record<string, unknown>;

/** The document as OpenAPI 3.1 again: the form that other programs read. */
export function toOpenApi(document: ApiDocument): JsonObject {
  const paths = new Map<string, JsonObject>();
  for (const operation of document.operations) {
    const method = operation.method.toLowerCase();
    // Several descriptions may have the same path on different servers, and OpenAPI one item a path.
    const has = (candidate: string) => paths.get(candidate)?.[method] !== undefined;
    const path = makeUnique(operation.path, { has }, "#");
    paths.set(path, { ...paths.get(path), [method]: describeOperation(operation) });
  }
  return {
    openapi: "3.1.0",
    info: { title: document.title, version: document.version },
    ...(document.baseUrl && { servers: [{ url: document.baseUrl }] }),
    paths: Object.fromEntries(paths),
    components: {
      schemas: document.schemas,
      responses: sharedReplies(document),
      securitySchemes: document.securitySchemes,
    },
  };
}

function describeOperation(operation: ApiOperation): JsonObject {
  const { body, replies, tag, effect, pagination, envelope, failure, rateLimits, upstream, baseUrl } =
    operation;
  return {
    operationId: operation.id,
    ...(tag && { tags: [tag] }),
    ...(operation.summary && { summary: operation.summary }),
    ...(operation.description && { description: operation.description }),
    ...(operation.deprecated && { deprecated: true }),
    ...(baseUrl !== undefined && { servers: [{ url: baseUrl }] }),
    ...(operation.parameters.length > 0 && { parameters: operation.parameters.map(describeParameter) }),
    ...(body && { requestBody: describeBody(body) }),
    responses: Object.fromEntries(
      Object.entries(replies).map(([status, reply]) => [status, referToReply(reply)]),
    ),
    ...(operation.security && { security: operation.security }),
    ...(effect && { "x-effect": effect }),
    ...(pagination && { "x-pagination": pagination }),
    ...(envelope && { "x-envelope": envelope }),
    ...(failure && { "x-failure": failure }),
    ...(rateLimits && { "x-rate-limits": rateLimits }),
    ...(upstream && { "x-upstream": upstream }),
  };
}

function describeBody({ description, required, mediaType, schema, encoding }: ApiBody): JsonObject {
  const content = { [mediaType]: { schema, ...(encoding && { encoding }) } };
  return { ...(description && { description }), required, content };
}

function describeParameter({
  schema,
  mediaType,
  deprecated,
  description,
  constant,
  credential,
  isIdempotencyKey,
  ...rest
}: ApiParameter): JsonObject {
  return {
    ...rest,
    ...(description && { description }),
    ...(deprecated && { deprecated }),
    ...(constant !== undefined && { "x-inject": { value: constant } }),
    ...(credential !== undefined && { "x-credential": credential }),
    ...(isIdempotencyKey && { "x-idempotency-key": true }),
    ...(mediaType === undefined ? { schema } : { content: { [mediaType]: { schema } } }),
  };
}

function referToReply(reply: ApiReply): JsonObject {
  return reply.name === undefined ? describeReply(reply) : { $ref: `#/components/responses/${reply.name}` };
}

function describeReply({ description, mediaType, schema }: ApiReply): JsonObject {
  return { description, ...(mediaType !== undefined && { content: { [mediaType]: { schema } } }) };
}

function sharedReplies({ operations }: ApiDocument): JsonObject {
  const shared = operations
    .flatMap(({ replies }) => Object.values(replies))
    .filter(({ name }) => name !== undefined);
  const named = shared.map((reply): [string, JsonObject] => [reply.name ?? "", describeReply(reply)]);
  return Object.fromEntries([...named].sort(([left], [right]) => (left < right ? -1 : 1)));
}
