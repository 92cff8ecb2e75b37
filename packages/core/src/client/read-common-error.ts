import type { Json, JsonObject } from "../json.js";
import type { VendorFailure } from "../vendor.js";

const messageKeys = ["message", "error_description", "detail", "description", "title", "error", "reason"];
const codeKeys = ["code", "error_code", "errorCode", "error", "id", "type", "name"];
const requestIdKeys = ["request_id", "requestId", "traceId", "correlationId"];
const innerKeys = ["error", "errors", "fault", "Fault"];

/**
 * What most APIs' error bodies have in common, for services that read none of their own: a sentence under one of the
 * usual names (RFC 9457 `detail`, RFC 6749 `error_description`), in the body itself, in its `error`, or in the first
 * of its `errors`.
 */
export function readCommonError(body: Json | undefined): Partial<VendorFailure> | undefined {
  if (typeof body === "string") return { message: body };
  const layers = errorLayers(body, 4);
  const message = firstText(layers, messageKeys);
  const vendorCode = firstText(layers, codeKeys);
  const requestId = firstText(layers, requestIdKeys);
  return {
    ...(message !== undefined && { message }),
    ...(vendorCode !== undefined && vendorCode !== message && { vendorCode }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** The objects that may hold the sentence, the innermost first: it says most. */
function errorLayers(body: Json | undefined, depth: number): JsonObject[] {
  const object = Array.isArray(body) ? body[0] : body;
  if (depth === 0 || !isObject(object)) return [];
  const inner = innerKeys
    .map((key) => object[key])
    .find((value) => typeof value === "object" && value !== null);
  return [...errorLayers(inner, depth - 1), object];
}

function firstText(layers: readonly JsonObject[], keys: readonly string[]): string | undefined {
  const values = layers.flatMap((layer) => keys.map((key) => layer[key]));
  const found = values.flatMap((value) => (Array.isArray(value) ? value : [value])).find(isText);
  return found === undefined ? undefined : String(found);
}

function isText(value: Json | undefined): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
