import { STATUS_CODES } from "node:http";
import { snakeCase, upperFirst } from "../names.js";
import type { ApiDocument, ApiOperation, ApiReply } from "../read/document.js";
import { mapOperationSchemas } from "../read/map-operation-schemas.js";
import { isObject, mapRecord, mapSubschemas, type Schema } from "../schema.js";
import { dropProse } from "../write/drop-prose.js";

/**
 * The document without a sentence of the vendor's: what is left is facts, and the summaries are the operations'
 * ids as words until somebody writes better ones.
 */
export function factsOf(document: ApiDocument): ApiDocument {
  const bare = dropProse(document);
  return {
    ...bare,
    operations: bare.operations.map((operation) =>
      describePlainly(mapOperationSchemas(operation, dropSamples, dropSamples)),
    ),
    schemas: mapRecord(bare.schemas, dropSamples),
    securitySchemes: mapRecord(bare.securitySchemes, dropDescription),
  };
}

/** `listDroplets` becomes "List droplets". */
export function summariseId(id: string): string {
  return upperFirst(snakeCase(id).replaceAll("_", " "));
}

function describePlainly(operation: ApiOperation): ApiOperation {
  const upstream = operation.upstream ?? operation.upstreamId;
  return {
    ...operation,
    summary: summariseId(operation.id),
    ...(upstream && { upstream }),
    replies: mapRecord(operation.replies, describeReply),
  };
}

function describeReply(reply: ApiReply, status: string): ApiReply {
  return { ...reply, description: `${STATUS_CODES[status] ?? "Another reply"}.` };
}

/** Samples and extensions are words too. */
function dropSamples(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !/^(examples?|externalDocs|\$comment|x-.*)$/.test(keyword),
  );
  return mapSubschemas(Object.fromEntries(kept), dropSamples);
}

function dropDescription(scheme: unknown): unknown {
  if (!isObject(scheme)) return scheme;
  const { description: _, ...rest } = scheme;
  return rest;
}
