import { z } from "zod";
import { effects } from "../../effect.js";
import { isObject, pointerPart } from "../../schema.js";
import type { BrokenReferenceError } from "../../spec-error.js";
import type { ApiDocument, ApiOperation, Remark } from "../document.js";
import { dereference } from "../resolve-reference.js";
import type { Source } from "../source.js";
import { type Fields, readFields } from "./fields.js";
import { createOperationNamer, type OperationNamer } from "./name-operations.js";
import { normaliseBody } from "./normalise-body.js";
import { normaliseParameters } from "./normalise-parameters.js";
import { normaliseReplies } from "./normalise-replies.js";
import { createSchemaNormaliser } from "./normalise-schema.js";
import { type Normalising, readOver, remarkOn } from "./normalising.js";
import { envelopeShape, readEnvelope } from "./read-envelope.js";
import { readExtension } from "./read-extension.js";
import { createRateLimitReader, type ReadRateLimits } from "./read-rate-limits.js";
import { failureShape, readReportedFailure } from "./read-reported-failure.js";
import { separateDirections } from "./separate-directions.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const effectShape = z.enum(effects);
const paginationShape = z
  .strictObject({
    style: z.enum(["page", "offset", "cursor"]),
    position: z.string(),
    size: z.string().exactOptional(),
    items: z.string(),
    total: z.string().exactOptional(),
    next: z.string().exactOptional(),
    nextFrom: z.string().exactOptional(),
  })
  .refine(
    ({ style, next, nextFrom }) => nextFrom === undefined || (style === "cursor" && next === undefined),
    {
      message: "nextFrom is only for style cursor, and in the place of next",
    },
  );

/**
 * OpenAPI 3.0 or 3.1 as an {@link ApiDocument}.
 *
 * @param lenient True where a reference to nothing stands for anything, with a remark.
 * @throws SpecError where the description cannot be understood.
 */
export function normaliseDocument(source: Source, lenient = false): ApiDocument {
  const root = readFields(source, source.data, "");
  const work = startWork(source, lenient);
  const baseUrl = firstServer(root);
  const nameOperation = createOperationNamer();
  const envelope = readExtension(work, root, "x-envelope", envelopeShape);
  const failure = readExtension(work, root, "x-failure", failureShape);
  const around = {
    root,
    baseUrl,
    nameOperation,
    readRateLimits: createRateLimitReader(),
    envelope,
    failure,
  };
  const operations = Object.entries(root.map("paths"))
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, item]) => readPathItem(work, path, item))
    .map((operation) => normaliseOperation(work, operation, around));
  const info = readFields(source, root.map("info"), "/info");
  return separateDirections({
    title: info.text("title"),
    version: info.text("version"),
    baseUrl,
    operations,
    schemas: work.schemas.components(),
    securitySchemes: readFields(source, root.map("components"), "/components").map("securitySchemes"),
    remarks: work.remarks,
  });
}

function startWork(source: Source, lenient: boolean): Normalising {
  const remarks: Remark[] = [];
  const readOver = lenient ? (error: BrokenReferenceError) => void remarks.push(remarkOn(error)) : undefined;
  return { source, schemas: createSchemaNormaliser(source, readOver), remarks, lenient };
}

interface RawOperation {
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly item: Fields;
  readonly fields: Fields;
}

interface Surroundings {
  readonly root: Fields;
  readonly baseUrl: string;
  readonly nameOperation: OperationNamer;
  readonly readRateLimits: ReadRateLimits;
  readonly envelope: string | undefined;
  readonly failure: z.infer<typeof failureShape> | undefined;
}

function readPathItem(work: Normalising, path: string, value: unknown): RawOperation[] {
  const { source, lenient } = work;
  const at = `/paths${pointerPart(path)}`;
  const nothing = { value: {}, pointer: at };
  const { value: resolved, pointer } = readOver(work, lenient, () => dereference(source, value, at), nothing);
  const item = readFields(source, resolved, pointer);
  return methods
    .filter((method) => item.value[method] !== undefined)
    .map((method) => ({
      // A fragment puts operations of one address apart; it is never sent.
      path: path.replace(/#.*$/s, ""),
      method,
      item,
      fields: readFields(source, item.value[method], `${pointer}/${method}`),
    }));
}

function normaliseOperation(work: Normalising, raw: RawOperation, around: Surroundings): ApiOperation {
  const { path, method, item, fields } = raw;
  const upstreamId = fields.text("operationId");
  const [tag] = fields.list("tags");
  const body = normaliseBody(work, fields);
  const baseUrl = firstServer(fields) || firstServer(item);
  const effect = readExtension(work, fields, "x-effect", effectShape);
  const pagination = readExtension(work, fields, "x-pagination", paginationShape);
  const replies = normaliseReplies(work, fields);
  const envelope = readEnvelope(work, fields, { inherited: around.envelope, pagination, replies });
  const failure = readReportedFailure(work, fields, { inherited: around.failure, replies });
  const rateLimits = around.readRateLimits(work, fields);
  const security = readSecurity(fields) ?? readSecurity(around.root);
  return {
    pointer: fields.pointer,
    id: around.nameOperation(upstreamId, method, path),
    upstreamId,
    // The eight keys of a path item in capitals are the eight methods.
    method: method.toUpperCase() as ApiOperation["method"],
    path,
    tag: typeof tag === "string" ? tag : "",
    summary: fields.text("summary") || item.text("summary"),
    description: fields.text("description") || item.text("description"),
    deprecated: fields.flag("deprecated") ?? false,
    parameters: normaliseParameters(work, path, item, fields),
    ...(body && { body }),
    replies,
    ...(security && { security }),
    ...(baseUrl !== "" && baseUrl !== around.baseUrl && { baseUrl }),
    ...(effect && { effect }),
    ...(pagination && { pagination }),
    ...(envelope && { envelope }),
    ...(failure && { failure }),
    ...(rateLimits && { rateLimits }),
    ...(fields.text("x-upstream") && { upstream: fields.text("x-upstream") }),
  };
}

/** The first server's address, its variables filled with their defaults where they have one. */
function firstServer(fields: Fields): string {
  const [server] = fields.list("servers");
  if (!isObject(server) || typeof server.url !== "string") return "";
  const variables = isObject(server.variables) ? server.variables : {};
  const address = server.url.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(variable) && typeof variable.default === "string" ? variable.default : whole;
  });
  return address.replace(/\/+$/, "");
}

function readSecurity(fields: Fields): ApiOperation["security"] {
  if (fields.value.security === undefined) return undefined;
  return fields
    .list("security")
    .filter(isObject)
    .map((scheme) =>
      Object.fromEntries(Object.entries(scheme).map(([name, scopes]) => [name, texts(scopes)])),
    );
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
