import type { Operation, Pagination } from "@medtainer/core";
import { effectOf } from "../effect.js";
import { buildInput } from "../input/build-input.js";
import { limitText } from "../input/limit-text.js";
import type { OperationModel } from "../model.js";
import { kebabCase, upperFirst } from "../names.js";
import type { ApiDocument, ApiOperation } from "./document.js";
import { keyConstants, separateConstants } from "./key-constants.js";
import { isSuccess } from "./normalise/normalise-replies.js";

/** Every operation of the document as core's data, in the document's order. */
export function readOperations(vendor: string, document: ApiDocument): OperationModel[] {
  return document.operations.map((operation) => readOperation(vendor, operation, document));
}

function readOperation(vendor: string, operation: ApiOperation, { schemas }: ApiDocument): OperationModel {
  const { open, constant } = separateConstants(operation);
  const input = buildInput(open, schemas);
  const sent = keyConstants(constant, input.parameters);
  const reply = successfulReply(operation);
  const scopes = readScopes(operation);
  const group = kebabCase(operation.tag);
  const data: Operation = {
    vendor,
    id: operation.id,
    ...(group && { group }),
    route: `${operation.method} ${withSlash(operation.path)}`,
    effect: operation.effect ?? effectOf(operation.method),
    parameters: { ...input.parameters, ...sent.parameters },
    ...(constant.length > 0 && { constants: sent.constants }),
    ...(input.fromCredential && { fromCredential: input.fromCredential }),
    ...(input.body && { body: input.body }),
    input: input.schema,
    ...(Object.keys(input.renamed).length > 0 && { renamed: input.renamed }),
    ...(reply && { replyMediaType: reply }),
    ...(operation.envelope && { envelope: operation.envelope }),
    ...(operation.failure && { failure: operation.failure }),
    ...(operation.pagination && { pagination: keyPagination(operation.pagination, input.parameters) }),
    ...(operation.rateLimits && { rateLimits: operation.rateLimits }),
    ...(scopes.length > 0 && { scopes }),
    ...(operation.baseUrl !== undefined && { baseUrl: operation.baseUrl }),
  };
  return {
    data,
    inputType: `${upperFirst(operation.id)}Input`,
    file: group || "untagged",
    summary: limitText(operation.summary) || operation.id,
    description: limitText(operation.description),
    hint: input.hint,
    choices: input.choices,
    deprecated: operation.deprecated,
    changes: input.changes,
  };
}

/**
 * The description names parameters as the vendor does; core names input keys. A page is never part of a path.
 */
function keyPagination(pagination: Pagination, parameters: Operation["parameters"]): Pagination {
  const candidates = Object.entries(parameters).filter(([, placement]) => placement.in !== "path");
  const keyOf = (name: string) =>
    candidates.find(([key, placement]) => (placement.name ?? key) === name)?.[0] ?? name;
  const { position, size } = pagination;
  return { ...pagination, position: keyOf(position), ...(size !== undefined && { size: keyOf(size) }) };
}

function successfulReply({ replies }: ApiOperation): string | undefined {
  const successes = Object.entries(replies).filter(([status]) => isSuccess(status));
  return successes.map(([, reply]) => reply.mediaType).find((mediaType) => mediaType !== undefined);
}

/** Of several ways to be allowed, the first. */
function readScopes({ security = [] }: ApiOperation): string[] {
  const [first = {}] = security.filter((way) => Object.values(way).some((scopes) => scopes.length > 0));
  return [...new Set(Object.values(first).flat())];
}

function withSlash(path: string): `/${string}` {
  return `/${path.replace(/^\//, "")}`;
}
