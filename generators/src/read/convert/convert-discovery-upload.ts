import { isObject } from "../../schema.js";
import type { Fields } from "../normalise/fields.js";
import { convertDiscoverySchema } from "./convert-discovery-schema.js";

/** An operation of OpenAPI and where it stands. */
interface Placed {
  readonly path: string;
  readonly operation: object;
}

/**
 * A second operation for a method that also takes a file: the same request to another path. Where the method has a
 * body of its own and takes both in one request, its body and the file are the two parts of a `multipart/related` body;
 * else the file's bytes are the body. Undefined for the methods that take no file.
 *
 * @param operation What the method itself has become.
 */
export function convertUpload(
  root: Fields,
  method: Fields,
  operation: Readonly<Record<string, unknown>>,
): Placed | undefined {
  const { protocols } = method.map("mediaUpload");
  const simple = isObject(protocols) ? protocols.simple : undefined;
  if (!isObject(simple) || typeof simple.path !== "string") return undefined;
  const { request } = method.value;
  const form = simple.multipart === true && isObject(request) ? withMetadata(request) : alone(method);
  const summary = typeof operation.summary === "string" ? operation.summary : method.text("id");
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  return {
    path: simple.path.replaceAll("{+", "{"),
    operation: {
      ...operation,
      operationId: `${method.text("id")}.upload`,
      servers: [{ url: root.text("rootUrl") }],
      summary: `${summary} (the file's content)`,
      description: `${method.text("description")} ${form.words}`.trim(),
      parameters: [...parameters, constantUploadType(form.uploadType)],
      requestBody: { required: true, content: form.content },
    },
  };
}

/** How a file is sent. */
interface UploadForm {
  readonly uploadType: "media" | "multipart";
  readonly words: string;
  readonly content: object;
}

const file = { type: "string", format: "binary" };

const anyBytes = "application/octet-stream";

/** Of the types that the method accepts, one that can stand in a header; any bytes where it accepts them. */
function alone(method: Fields): UploadForm {
  const accepted = [method.map("mediaUpload").accept].flat().filter((type) => typeof type === "string");
  const isAny = accepted.some((type) => type === "*/*" || type === anyBytes);
  const mediaType = isAny ? anyBytes : (accepted.find((type) => !type.includes("*")) ?? anyBytes);
  return {
    uploadType: "media",
    words: "Sends the file's content alone, without its metadata.",
    content: { [mediaType]: { schema: file } },
  };
}

/** The order counts: metadata, then the file. */
function withMetadata(request: Readonly<Record<string, unknown>>): UploadForm {
  const words = "What is to be known of the file; an empty object says nothing of it.";
  const metadata = convertDiscoverySchema({ ...request, description: words });
  const schema = { type: "object", required: ["metadata", "file"], properties: { metadata, file } };
  return {
    uploadType: "multipart",
    words: "Sends the file's content together with its metadata.",
    content: { "multipart/related": { schema } },
  };
}

function constantUploadType(value: UploadForm["uploadType"]): object {
  return {
    name: "uploadType",
    in: "query",
    required: true,
    schema: { type: "string" },
    "x-inject": { value },
  };
}
