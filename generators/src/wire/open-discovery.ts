import { isObject } from "../schema.js";
import type { Original, OriginalBody, OriginalOperation, OriginalParameter } from "./original.js";
import { objectOf, withoutSlash } from "./original-values.js";

type Plain = Record<string, unknown>;

/** Google Discovery, whose methods stand in resources within resources. */
export function openDiscovery(root: Plain, resolve: Original["resolve"]): Original {
  const methods = listMethods(root);
  return {
    // A `$ref` beside `readOnly` still is read only; nothing else beside one narrows it.
    keepsSiblings: true,
    resolve,
    find(method, path) {
      const sameMethod = methods.filter(({ httpMethod }) => httpMethod === method);
      const found = sameMethod.find((one) => pathOf(one.path) === path || pathOf(one.flatPath) === path);
      if (found) return readMethod(root, found);
      const upload = sameMethod.find((one) => pathOf(simpleUpload(one).path) === path);
      return upload && readUpload(root, upload);
    },
  };
}

function listMethods({ methods, resources }: Plain): Plain[] {
  const own = Object.values(objectOf(methods)).filter(isObject);
  return [...own, ...Object.values(objectOf(resources)).flatMap((inner) => listMethods(objectOf(inner)))];
}

/** `{+name}` is a placeholder of which a value may hold slashes (RFC 6570, reserved expansion). */
function pathOf(path: unknown): string | undefined {
  return typeof path === "string" ? `/${path.replace(/^\//, "").replaceAll("{+", "{")}` : undefined;
}

function simpleUpload({ mediaUpload }: Plain): Plain {
  return objectOf(objectOf(objectOf(mediaUpload).protocols).simple);
}

function readMethod(root: Plain, method: Plain): OriginalOperation {
  const { request } = method;
  const content = { "application/json": { schema: request, encoding: {} } };
  return {
    basePath: pathOfAddress(root, String(root.servicePath ?? "")),
    parameters: readParameters(root, method),
    ...(request !== undefined && { body: { required: false, content } }),
  };
}

/** The request to the address for uploads: of the forms that the method takes, the one that says most. */
function readUpload(root: Plain, method: Plain): OriginalOperation {
  const { kind, content } = uploadForm(method);
  const uploadType = readParameter("uploadType", {
    location: "query",
    required: true,
    type: "string",
    enum: [kind],
  });
  const others = readParameters(root, method).filter(({ name }) => name !== "uploadType");
  return {
    basePath: pathOfAddress(root, ""),
    parameters: [...others, uploadType],
    body: { required: true, content },
  };
}

/** The method's own body and then the file, in two parts; or the file alone, of any type that the method accepts. */
function uploadForm(method: Plain): { kind: string; content: OriginalBody["content"] } {
  const { request } = method;
  if (request !== undefined && simpleUpload(method).multipart === true) {
    const properties = { metadata: request, file: { type: "string" } };
    const schema = { type: "object", required: ["metadata", "file"], properties };
    return { kind: "multipart", content: { "multipart/related": { schema, encoding: {} } } };
  }
  const accept = [objectOf(method.mediaUpload).accept ?? "*/*"].flat().map(String);
  const types = accept.map((type) => [type, { schema: undefined, encoding: {} }]);
  return { kind: "media", content: Object.fromEntries(types) };
}

function pathOfAddress({ rootUrl }: Plain, servicePath: string): string {
  return withoutSlash(new URL(servicePath, String(rootUrl)).pathname);
}

function readParameters(root: Plain, method: Plain): OriginalParameter[] {
  const all = { ...objectOf(root.parameters), ...objectOf(method.parameters) };
  return Object.entries(all).map(([name, value]) => ({
    ...readParameter(name, objectOf(value)),
    holdsSlashes: String(method.path).includes(`{+${name}}`),
  }));
}

/** A parameter is its own schema, whose `required` is no list of members; a repeated one is a list. */
function readParameter(name: string, value: Plain): OriginalParameter {
  const { required, repeated, ...schema } = value;
  const place = String(value.location);
  return {
    name,
    in: place,
    required: required === true,
    schema: repeated === true ? { type: "array", items: schema } : schema,
    style: place === "query" ? "form" : "simple",
    explode: place === "query",
  };
}
