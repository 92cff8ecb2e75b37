import { isObject } from "../../schema.js";
import { type Fields, readFields } from "../normalise/fields.js";
import type { Source } from "../source.js";
import { convertDownload, fileReply } from "./convert-discovery-download.js";
import { convertDiscoveryParameter, convertDiscoverySchema } from "./convert-discovery-schema.js";
import { convertUpload } from "./convert-discovery-upload.js";

/**
 * Of the parameters that every method takes, those that mean something to the caller of one with a reply; the others
 * choose among forms of the reply, or carry a credential.
 */
const usefulWithReply = ["fields"];

/**
 * A Google Discovery document as OpenAPI 3.1. The schemas stay where they are, so that the places of errors hold.
 *
 * @throws SpecError where the description cannot be understood.
 */
export function convertDiscovery(source: Source): Source {
  const root = readFields(source, source.data, "");
  const paths: Record<string, Record<string, unknown>> = {};
  const put = (path: string, method: string, operation: unknown) => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const { fields, tag } of listMethods(source, root, "")) {
    const operation = convertMethod(source, root, fields, tag);
    put(pathOf(fields), methodOf(fields), operation);
    const download = convertDownload(fields, operation, convertParameters(source, fields, {}));
    // The same address once more: the fragment is never sent.
    if (download) put(`${pathOf(fields)}#media`, methodOf(fields), download);
    const upload = convertUpload(root, fields, operation);
    if (upload) put(upload.path, methodOf(fields), upload.operation);
  }
  const address = root.text("rootUrl") + root.text("servicePath") || root.text("baseUrl");
  return {
    ...source,
    data: {
      openapi: "3.1.0",
      info: {
        title: root.text("title"),
        version: root.text("version"),
        description: root.text("description"),
      },
      servers: [{ url: address }],
      paths,
      schemas: Object.fromEntries(
        Object.entries(root.map("schemas")).map(([name, schema]) => [name, convertDiscoverySchema(schema)]),
      ),
      components: { securitySchemes: convertSecurity(root) },
    },
  };
}

interface Method {
  readonly fields: Fields;
  /** The resources that it is in: `spreadsheets values`. */
  readonly tag: string;
}

function listMethods(source: Source, owner: Fields, tag: string): Method[] {
  const own = Object.entries(owner.map("methods")).map(([name, method]) => ({
    fields: readFields(source, method, `${owner.pointer}/methods/${name}`),
    tag,
  }));
  const below = Object.entries(owner.map("resources")).flatMap(([name, resource]) => {
    const fields = readFields(source, resource, `${owner.pointer}/resources/${name}`);
    return listMethods(source, fields, `${tag} ${name}`.trim());
  });
  return [...own, ...below];
}

function convertMethod(source: Source, root: Fields, method: Fields, tag: string): Record<string, unknown> {
  const isRead = isObject(method.value.response);
  const shared = Object.entries(root.map("parameters")).filter(
    ([name]) => isRead && usefulWithReply.includes(name),
  );
  const scopes = method.list("scopes");
  return {
    operationId: method.text("id"),
    tags: [tag],
    summary: firstSentence(method.text("description")),
    description: method.text("description"),
    deprecated: method.flag("deprecated"),
    parameters: convertParameters(source, method, Object.fromEntries(shared)),
    ...(isObject(method.value.request) && { requestBody: { content: asJson(method.value.request) } }),
    responses: { 200: { description: "", ...convertReply(method) } },
    ...(scopes.length > 0 && { security: [{ oauth2: scopes }] }),
  };
}

/** The method's own parameters, and those of all methods that it shares. */
function convertParameters(
  source: Source,
  method: Fields,
  shared: Readonly<Record<string, unknown>>,
): object[] {
  return [...Object.entries(method.map("parameters")), ...Object.entries(shared)].map(([name, parameter]) =>
    convertDiscoveryParameter(
      name,
      readFields(source, parameter, `${method.pointer}/parameters/${name}`),
      method.text("path"),
    ),
  );
}

/** Discovery has no summaries. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0].replace(/\.$/, "") ?? text;
}

/** A method that gives a file and nothing else gives bytes; one that can do both is asked for its JSON. */
function convertReply(method: Fields): object {
  if (isObject(method.value.response)) return { content: asJson(method.value.response) };
  return method.flag("supportsMediaDownload") === true ? fileReply : {};
}

function asJson(schema: unknown): object {
  return { "application/json": { schema: convertDiscoverySchema(schema) } };
}

/** `{+name}` (RFC 6570, reserved expansion) is a placeholder too. */
function pathOf(method: Fields): string {
  return `/${method.text("path").replaceAll("{+", "{")}`;
}

function methodOf(method: Fields): string {
  return method.text("httpMethod").toLowerCase();
}

function convertSecurity(root: Fields): object {
  const { oauth2 } = root.map("auth");
  if (!isObject(oauth2) || !isObject(oauth2.scopes)) return {};
  const scopes = Object.fromEntries(
    Object.entries(oauth2.scopes).map(([scope, what]) => [scope, isObject(what) ? what.description : ""]),
  );
  return {
    oauth2: {
      type: "oauth2",
      flows: {
        authorizationCode: {
          authorizationUrl: "https://accounts.google.com/o/oauth2/v2/auth",
          tokenUrl: "https://oauth2.googleapis.com/token",
          scopes,
        },
      },
    },
  };
}
