import type { Json } from "@medtainer/core";
import { Refusal } from "../behaviour/refusal.js";
import type { ProblemStatuses } from "../definition.js";
import { bareMediaType, isJsonMediaType, matchesMediaType } from "../document/media-types.js";
import type { Place } from "../document/open-api.js";
import type { DocumentContent, DocumentOperation } from "../document/read-operations.js";
import { subschema, typesOf } from "../document/schema-types.js";
import { decodeText } from "./decode-text.js";

/** A request's body, and the schema that it must pass. */
export interface ReadBody {
  readonly value: Json | undefined;
  readonly schema?: Place | undefined;
}

/** What {@link readBody} needs beside the request. */
export interface BodyRules {
  readonly root: Place;
  readonly body: DocumentOperation["body"];
  readonly maxBytes: number;
  readonly statuses: ProblemStatuses;
}

/**
 * Reads the body of a request in one of the media types that the document allows.
 *
 * @throws Refusal where the body is missing, too large, unreadable, or of another media type.
 */
export async function readBody(request: Request, rules: BodyRules): Promise<ReadBody> {
  const { body, statuses } = rules;
  const text = await readText(request, rules.maxBytes, statuses.tooLarge);
  if (!body) return { value: undefined };
  if (text === "") {
    if (body.required) throw new Refusal(statuses.unreadableBody, "The request needs a body.");
    return { value: undefined };
  }
  const mediaType = bareMediaType(request.headers.get("content-type") ?? "");
  const schema = findSchema(body.content, mediaType, statuses);
  if (mediaType === "application/x-www-form-urlencoded") {
    return { value: parseForm(text, rules.root, schema), schema };
  }
  return isJsonMediaType(mediaType) ? { value: parseJson(text, statuses), schema } : { value: text };
}

async function readText(request: Request, maxBytes: number, tooLarge: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = request.body?.getReader();
  let bytes = 0;
  let text = "";
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new Refusal(tooLarge, `The body must have at most ${maxBytes} bytes.`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function findSchema(
  content: DocumentContent,
  mediaType: string,
  statuses: ProblemStatuses,
): Place | undefined {
  const allowed = Object.keys(content);
  const match = allowed.find((pattern) => matchesMediaType(pattern, mediaType));
  if (match !== undefined) return content[match];
  throw new Refusal(statuses.badMediaType, `The body's media type must be ${allowed.join(" or ")}.`);
}

function parseJson(text: string, statuses: ProblemStatuses): Json {
  try {
    // JSON.parse gives JSON.
    return JSON.parse(text) as Json;
  } catch {
    throw new Refusal(statuses.unreadableBody, "The body is not valid JSON.");
  }
}

/** A field that is sent several times becomes an array. */
function parseForm(text: string, root: Place, schema: Place | undefined): Json {
  const form = new URLSearchParams(text);
  const fields = [...new Set(form.keys())].map((name): [string, Json] => {
    const types = typesOf(root, subschema(root, schema, "properties", name));
    const [first = "", ...rest] = form.getAll(name).map((value) => decodeText(value, types));
    return [name, rest.length === 0 ? first : [first, ...rest]];
  });
  return Object.fromEntries(fields);
}
