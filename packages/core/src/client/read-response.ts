import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { Operation } from "../operation.js";
import type { VendorService } from "../vendor.js";
import { decodeText } from "./decode-text.js";
import { encodeBase64 } from "./encode-base64.js";
import { readPointer } from "./json-pointer.js";
import { baseMediaType, charsetOf, isJsonMediaType, isTextMediaType } from "./media-type.js";
import { readFailure, readReportedFailure } from "./read-failure.js";

/** A reply that is a file: promised as one, or neither JSON nor text. */
export interface BinaryReply {
  /** In lower case and without parameters, but for the charset of a text that is not UTF-8. */
  readonly mediaType: string;
  readonly base64: string;
}

/** Recognises a {@link BinaryReply} among the data that a tool brings: an object with these two members and no other. */
export function isBinaryReply(data: unknown): data is BinaryReply {
  if (typeof data !== "object" || data === null || Object.keys(data).length !== 2) return false;
  const { mediaType, base64 } = data as Partial<Record<keyof BinaryReply, unknown>>;
  return typeof mediaType === "string" && typeof base64 === "string";
}

/** Who replied. */
export interface ReplyContext {
  readonly service: VendorService;
  /** Values that must not stand in an error's message. */
  readonly secrets: readonly string[];
}

/**
 * The reply's body as the caller gets it: JSON parsed, text as a string, bytes in base64, `null` for no body. What is
 * promised as a file is one, whatever kind of file it is. Of JSON in an envelope the part within, or all of it where
 * there is no such part.
 *
 * @throws MedtainerError for every status but 2xx (see {@link readFailure}), for JSON that reports a failure by itself
 * (see {@link readReportedFailure}), and `vendor_unavailable` where JSON was promised and something else came.
 */
export async function readReply(
  operation: Pick<Operation, "replyMediaType" | "envelope" | "failure">,
  response: Response,
  { service, secrets }: ReplyContext,
): Promise<Json | BinaryReply> {
  if (!response.ok) throw await readFailure(service, response, secrets);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength === 0) return null;
  const promised = operation.replyMediaType ?? "";
  const mediaType = response.headers.get("content-type") ?? promised;
  if (promised !== "" && !isJsonMediaType(promised) && !isTextMediaType(promised)) {
    return toFile(bytes, mediaType);
  }
  if (isJsonMediaType(promised) || isJsonMediaType(mediaType)) {
    const body = parseJson(decodeText(bytes, mediaType), service);
    const sign = operation.failure ?? service.failure;
    const failed = sign && readReportedFailure({ service, response, body, secrets }, sign);
    if (failed) throw failed;
    return takeOut(body, operation.envelope);
  }
  if (promised === "" && baseMediaType(mediaType) === "text/html") {
    throw new MedtainerError(
      "vendor_unavailable",
      `${service.title} sent a page of HTML where it promises nothing.`,
    );
  }
  if (isTextMediaType(mediaType)) return decodeText(bytes, mediaType);
  return toFile(bytes, mediaType);
}

function toFile(bytes: Uint8Array, mediaType: string): BinaryReply {
  const type = baseMediaType(mediaType) || "application/octet-stream";
  const charset = charsetOf(mediaType).toLowerCase();
  const isOddText = isTextMediaType(type) && charset !== "utf-8";
  return { mediaType: isOddText ? `${type}; charset=${charset}` : type, base64: encodeBase64(bytes) };
}

function parseJson(text: string, { title }: VendorService): Json {
  try {
    // JSON.parse answers JSON or throws.
    return JSON.parse(text) as Json;
  } catch {
    const found = /^\s*</.test(text) ? "a page of HTML or XML" : "JSON that is broken or cut off";
    // Without the cause: it repeats part of the reply.
    throw new MedtainerError("vendor_unavailable", `${title} sent ${found} where JSON was promised.`);
  }
}

/** Nothing may be lost: a vendor that answers otherwise than its description says is answered whole. */
function takeOut(reply: Json, envelope = ""): Json {
  const part = readPointer(reply, envelope);
  return part === undefined ? reply : part;
}
