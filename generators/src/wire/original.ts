import { isObject } from "../schema.js";

/**
 * A vendor's description as the vendor wrote it. What stands here is read without any part of `read/`, so that a
 * request and the check of it cannot share a mistake.
 */
export interface Original {
  /** True where the words beside a `$ref` count (OpenAPI 3.1); before, they say nothing. */
  readonly keepsSiblings: boolean;
  /** The operation with this method and path template; undefined where there is none. */
  find(method: string, path: string): OriginalOperation | undefined;
  /** The value itself, or what its `$ref`s lead to. */
  resolve(value: unknown): unknown;
}

/** One operation as far as a request is concerned. */
export interface OriginalOperation {
  readonly parameters: readonly OriginalParameter[];
  readonly body?: OriginalBody;
}

/** A parameter with what OpenAPI says where the description is silent. */
export interface OriginalParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** The vendor's schema, `$ref`s and all. */
  readonly schema: unknown;
  readonly style: string;
  readonly explode: boolean;
  /** Set where the value is one text of this media type. */
  readonly mediaType?: string;
}

/** The body: by media type, the vendor's schema and how members of a form are written. */
export interface OriginalBody {
  readonly required: boolean;
  readonly content: Readonly<Record<string, OriginalContent>>;
}

/** One media type of a body. */
export interface OriginalContent {
  readonly schema: unknown;
  /** By member; see OpenAPI's Encoding Object. */
  readonly encoding: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Nobody writes longer chains of `$ref`s. */
const maxHops = 50;

/** OpenAPI 3.0 or 3.1 out of one parsed file; undefined for any other kind of description. */
export function openOriginal(data: unknown): Original | undefined {
  const root = objectOf(data);
  if (typeof root.openapi !== "string") return undefined;
  const resolve = (value: unknown) => follow(data, value);
  const paths = objectOf(root.paths);
  return {
    keepsSiblings: root.openapi.startsWith("3.1"),
    resolve,
    find(method, path) {
      const item = objectOf(resolve(paths[path] ?? paths[path.replace(/^\//, "")]));
      const operation = resolve(item[method.toLowerCase()]);
      if (!isObject(operation)) return undefined;
      const body = readBody(resolve, operation.requestBody);
      return { parameters: readParameters(resolve, item, operation), ...(body && { body }) };
    },
  };
}

function follow(data: unknown, value: unknown, hops = 0): unknown {
  if (!isObject(value) || typeof value.$ref !== "string" || hops > maxHops) return value;
  const parts = value.$ref.replace(/^#/, "").split("/").slice(1).map(decodePart);
  const target = parts.reduce<unknown>((inner, part) => {
    const resolved = follow(data, inner, hops + 1);
    return typeof resolved === "object" && resolved !== null ? Object(resolved)[part] : undefined;
  }, data);
  return follow(data, target, hops + 1);
}

function decodePart(part: string): string {
  return decodeURIComponent(part.replace(/%(?![0-9a-f]{2})/gi, "%25"))
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** Headers that OpenAPI says to ignore as parameters. */
const ignoredHeaders = ["accept", "content-type", "authorization"];

function readParameters(
  resolve: Original["resolve"],
  item: Record<string, unknown>,
  operation: Record<string, unknown>,
): OriginalParameter[] {
  const all = [item.parameters, operation.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const read = all.map((value) => readParameter(objectOf(resolve(value))));
  const byPlace = new Map(read.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return [...byPlace.values()].filter(
    ({ in: place, name }) => place !== "header" || !ignoredHeaders.includes(name.toLowerCase()),
  );
}

function readParameter(value: Record<string, unknown>): OriginalParameter {
  const place = String(value.in);
  const style =
    typeof value.style === "string"
      ? value.style
      : place === "query" || place === "cookie"
        ? "form"
        : "simple";
  const [content] = Object.entries(objectOf(value.content));
  return {
    name: String(value.name),
    in: place,
    required: value.required === true,
    schema: content ? objectOf(content[1]).schema : value.schema,
    style,
    explode: typeof value.explode === "boolean" ? value.explode : style === "form",
    ...(content && { mediaType: content[0] }),
  };
}

function readBody(resolve: Original["resolve"], value: unknown): OriginalBody | undefined {
  const body = objectOf(resolve(value));
  const content = Object.entries(objectOf(body.content)).map(([mediaType, media]) => {
    const { schema, encoding } = objectOf(resolve(media));
    const entries = Object.entries(objectOf(encoding)).map(([name, how]) => [name, objectOf(how)]);
    return [mediaType, { schema, encoding: Object.fromEntries(entries) }];
  });
  return content.length === 0
    ? undefined
    : { required: body.required === true, content: Object.fromEntries(content) };
}

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
