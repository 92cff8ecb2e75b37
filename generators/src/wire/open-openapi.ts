import { isObject } from "../schema.js";
import type { Original, OriginalBody, OriginalParameter } from "./original.js";
import { collectParameters, isGiven, objectOf } from "./original-values.js";

/** OpenAPI 3.0 or 3.1. */
export function openOpenApi(root: Record<string, unknown>, resolve: Original["resolve"]): Original {
  const paths = objectOf(root.paths);
  return {
    keepsSiblings: String(root.openapi).startsWith("3.1"),
    resolve,
    find(method, path) {
      const item = objectOf(resolve(paths[path] ?? paths[path.replace(/^\//, "")]));
      const operation = resolve(item[method.toLowerCase()]);
      if (!isObject(operation)) return undefined;
      const body = readBody(resolve, operation.requestBody);
      const parameters = collectParameters(resolve, item.parameters, operation.parameters).map(readParameter);
      const server = readServer([operation, item, root]);
      return {
        parameters: parameters.filter(isGiven),
        ...(server !== undefined && { server }),
        ...(body && { body }),
      };
    },
  };
}

/** The first address of whoever names some: the operation before its path, the path before the description. */
function readServer(owners: readonly Record<string, unknown>[]): string | undefined {
  const named = owners.map(({ servers }) => servers).find((list) => Array.isArray(list) && list.length > 0);
  const { url } = objectOf(Array.isArray(named) ? named[0] : undefined);
  return typeof url === "string" ? url : undefined;
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
