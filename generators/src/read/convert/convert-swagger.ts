import { isObject, mapRecord } from "../../schema.js";
import { type Fields, readFields } from "../normalise/fields.js";
import { dereference } from "../resolve-reference.js";
import type { Source } from "../source.js";
import { convertForm, convertParameter } from "./convert-swagger-parameter.js";
import { convertSecurity } from "./convert-swagger-security.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** What the whole description says for the operations that say nothing of their own. */
interface Defaults {
  readonly consumes: readonly unknown[];
  readonly produces: readonly unknown[];
}

/**
 * Swagger 2.0 as OpenAPI 3.0. Everything stays where it is, so that references and the places of errors hold; only
 * operations are said anew, and `components` is added.
 *
 * @throws SpecError where the description cannot be understood.
 */
export function convertSwagger(source: Source): Source {
  const root = readFields(source, source.data, "");
  const defaults = { consumes: root.list("consumes"), produces: root.list("produces") };
  return {
    ...source,
    data: {
      ...root.value,
      openapi: "3.0.3",
      servers: [{ url: readAddress(root) }],
      paths: mapRecord(root.map("paths"), (item) =>
        isObject(item) ? convertItem(source, item, defaults) : item,
      ),
      components: { securitySchemes: convertSecurity(root.map("securityDefinitions")) },
    },
  };
}

/** Without a host, the address is relative to where the description is published, which nobody knows. */
function readAddress(root: Fields): string {
  const host = root.text("host");
  const schemes = root.list("schemes");
  const scheme = schemes.length === 0 || schemes.includes("https") ? "https" : String(schemes[0]);
  return host === "" ? root.text("basePath") : `${scheme}://${host}${root.text("basePath")}`;
}

function convertItem(source: Source, item: Readonly<Record<string, unknown>>, defaults: Defaults): unknown {
  const { parameters, ...rest } = item;
  const shared = Array.isArray(parameters) ? parameters : [];
  return mapRecord(rest, (value, key) =>
    methods.includes(key) && isObject(value) ? convertOperation(source, value, shared, defaults) : value,
  );
}

function convertOperation(
  source: Source,
  operation: Readonly<Record<string, unknown>>,
  shared: readonly unknown[],
  defaults: Defaults,
): unknown {
  const fields = readFields(source, operation, "");
  const consumes = fields.value.consumes === undefined ? defaults.consumes : fields.list("consumes");
  const produces = fields.value.produces === undefined ? defaults.produces : fields.list("produces");
  const parameters = unite(source, shared, fields.list("parameters"));
  const body = convertBody(parameters, consumes);
  return {
    ...operation,
    parameters: parameters.filter(({ in: place }) => !isBody(place)).map(convertParameter),
    ...(body !== undefined && { requestBody: body }),
    responses: mapRecord(fields.map("responses"), (reply) => convertReply(source, reply, produces)),
  };
}

type Parameter = Readonly<Record<string, unknown>>;

/** The parameters of the path item and, over them, of the operation. */
function unite(source: Source, shared: readonly unknown[], own: readonly unknown[]): Parameter[] {
  const all = [...shared, ...own].map((value) => dereference(source, value, "/paths").value).filter(isObject);
  const byPlace = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return [...byPlace.values()];
}

function isBody(place: unknown): boolean {
  return place === "body" || place === "formData";
}

function convertBody(parameters: readonly Parameter[], consumes: readonly unknown[]): unknown {
  const body = parameters.find(({ in: place }) => place === "body");
  if (body === undefined) return convertForm(parameters, consumes);
  const { description, required, schema } = body;
  return { description, required, content: offer(consumes, schema) };
}

function convertReply(source: Source, value: unknown, produces: readonly unknown[]): unknown {
  const { value: reply } = dereference(source, value, "/paths");
  if (!isObject(reply) || reply.schema === undefined) return reply;
  const isFile = isObject(reply.schema) && reply.schema.type === "file";
  const schema = isFile ? { type: "string", format: "binary" } : reply.schema;
  const types = isFile && produces.length === 0 ? ["application/octet-stream"] : produces;
  return { ...reply, content: offer(types, schema) };
}

function offer(mediaTypes: readonly unknown[], schema: unknown): Record<string, unknown> {
  const texts = mediaTypes.filter((mediaType) => typeof mediaType === "string");
  const offered = texts.length === 0 ? ["application/json"] : texts;
  return Object.fromEntries(offered.map((mediaType) => [mediaType, { schema }]));
}
