import { z } from "zod";
import { effects } from "../../effect.js";
import { isObject, pointerPart } from "../../schema.js";
import type { ApiDocument, ApiOperation } from "../document.js";
import { dereference } from "../resolve-reference.js";
import type { Source } from "../source.js";
import { type Fields, readFields } from "./fields.js";
import { createOperationNamer, type OperationNamer } from "./name-operations.js";
import { normaliseBody } from "./normalise-body.js";
import { normaliseParameters } from "./normalise-parameters.js";
import { normaliseReplies } from "./normalise-replies.js";
import { createSchemaNormaliser } from "./normalise-schema.js";
import type { Normalising } from "./normalising.js";
import { separateDirections } from "./separate-directions.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const effectShape = z.enum(effects);
const paginationShape = z.strictObject({
  style: z.enum(["page", "offset", "cursor"]),
  position: z.string(),
  size: z.string().exactOptional(),
  items: z.string(),
  total: z.string().exactOptional(),
  next: z.string().exactOptional(),
});

/**
 * OpenAPI 3.0 or 3.1 as an {@link ApiDocument}.
 *
 * @throws SpecError where the description cannot be understood.
 */
export function normaliseDocument(source: Source): ApiDocument {
  const root = readFields(source, source.data, "");
  const work: Normalising = { source, schemas: createSchemaNormaliser(source), remarks: [] };
  const baseUrl = firstServer(root);
  const nameOperation = createOperationNamer();
  const operations = Object.entries(root.map("paths"))
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, item]) => readPathItem(work, path, item))
    .map((operation) => normaliseOperation(work, operation, { root, baseUrl, nameOperation }));
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
}

function readPathItem({ source }: Normalising, path: string, value: unknown): RawOperation[] {
  const { value: resolved, pointer } = dereference(source, value, `/paths${pointerPart(path)}`);
  const item = readFields(source, resolved, pointer);
  return methods
    .filter((method) => item.value[method] !== undefined)
    .map((method) => ({
      path,
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
    replies: normaliseReplies(work, fields),
    ...(security && { security }),
    ...(baseUrl !== "" && baseUrl !== around.baseUrl && { baseUrl }),
    ...(effect && { effect }),
    ...(pagination && { pagination }),
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

/** The value of an extension of ours; one of another shape is somebody else's, and is remarked on. */
function readExtension<Value>(
  { remarks }: Normalising,
  { value, pointer }: Fields,
  name: `x-${string}`,
  shape: z.ZodType<Value>,
): Value | undefined {
  if (value[name] === undefined) return undefined;
  const { data, error } = shape.safeParse(value[name]);
  if (error) {
    remarks.push({ pointer: `${pointer}/${name}`, message: `It is ignored: ${error.issues[0]?.message}.` });
  }
  return data;
}
