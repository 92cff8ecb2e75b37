import type { Json } from "../../json.js";
import type { Operation, OperationBody } from "../../operation.js";
import { baseMediaType, isJsonMediaType, isTextMediaType } from "../media-type.js";
import { buildForm, buildMultipart } from "./build-form.js";
import { buildRelated } from "./build-related.js";
import { decodeBase64 } from "./decode-base64.js";
import { decodeFile } from "./decode-file.js";
import { inputError } from "./input-issue.js";
import type { PlacedValue } from "./place-input.js";

/** A body as `fetch` takes it. */
export interface BuiltBody {
  readonly content: string | Uint8Array<ArrayBuffer> | FormData;
  /** Left out for multipart, where `fetch` writes it with the boundary. */
  readonly contentType?: string;
}

/**
 * The body in its media type, or `undefined` where the caller gave nothing that goes there.
 *
 * @throws MedtainerError `invalid_input` where a required whole body is missing or its base64 is broken.
 */
export function buildBody(
  operation: Operation<never, unknown>,
  values: readonly PlacedValue[],
): BuiltBody | undefined {
  const { body, parameters } = operation;
  if (!body) return undefined;
  const placed = values.filter(({ placement }) => placement.in === "body");
  if (placed.length > 0) return writeBody(body, placed);
  if (!body.required) return undefined;
  if (body.shape === "members") return writeBody(body, []);
  const key = Object.keys(parameters).find((name) => parameters[name]?.in === "body") ?? "body";
  throw inputError({ [key]: `"${key}" is required.` });
}

function writeBody(body: OperationBody, placed: readonly PlacedValue[]): BuiltBody {
  const { mediaType } = body;
  const type = baseMediaType(mediaType);
  if (type === "multipart/form-data") return { content: buildMultipart(membersOf(body, placed), body.files) };
  if (type === "multipart/related") return buildRelated(membersOf(body, placed), body.files);
  if (type === "application/x-www-form-urlencoded") {
    return { content: buildForm(membersOf(body, placed)), contentType: mediaType };
  }
  if (isJsonMediaType(type)) {
    return { content: JSON.stringify(jsonContent(body, placed)), contentType: mediaType };
  }
  const [whole] = placed;
  if (whole && body.files?.includes(whole.key)) {
    return { content: decodeFile(whole.key, whole.value).bytes, contentType: mediaType };
  }
  return { content: writeText(whole, type), contentType: mediaType };
}

function jsonContent({ shape }: OperationBody, placed: readonly PlacedValue[]): Json {
  if (shape === "whole") return placed[0]?.value ?? null;
  return Object.fromEntries(placed.map(({ name, value }) => [name, value]));
}

/** The members of a form; a whole form body is one object, whose members have no placement of their own. */
function membersOf({ shape }: OperationBody, placed: readonly PlacedValue[]): readonly PlacedValue[] {
  if (shape === "members") return placed;
  return placed.flatMap(({ key, value }) =>
    Object.entries(value ?? {}).map(
      ([name, member]): PlacedValue => ({ key, name, placement: { in: "body" }, value: member }),
    ),
  );
}

/** Texts as they are; every other type is bytes, which the input carries in base64. */
function writeText(whole: PlacedValue | undefined, type: string): string | Uint8Array<ArrayBuffer> {
  if (!whole) return "";
  const text = typeof whole.value === "string" ? whole.value : JSON.stringify(whole.value);
  return isTextMediaType(type) ? text : decodeBase64(whole.key, text);
}
