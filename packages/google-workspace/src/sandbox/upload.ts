import { isJsonObject, type JsonObject } from "@medtainer/core";
import { Refusal } from "@medtainer/sandbox";

/** The two parts of an upload: what is to be known of the file, and the file. */
export interface Upload {
  readonly metadata: JsonObject;
  readonly content: string;
  readonly mediaType: string;
}

/**
 * Reads a `multipart/related` body (RFC 2387) as text, which is how a sandbox is handed it: bytes that are no text do not come
 * through.
 *
 * @throws Refusal 400 where it has not two parts, or the first is no JSON object.
 */
export function readUpload(body: string): Upload {
  const boundary = /^--([^\r\n]+)\r\n/.exec(body)?.[1] ?? "";
  const parts = body.split(`--${boundary}`).slice(1, -1).map(readPart);
  const [first, second] = parts;
  const metadata = parseObject(first?.content);
  if (boundary === "" || metadata === undefined || second === undefined || parts.length !== 2)
    throw new Refusal(400, "Malformed multipart body.", { code: "badContent" });
  return { metadata, content: second.content, mediaType: second.mediaType };
}

function readPart(text: string): { readonly content: string; readonly mediaType: string } {
  const end = text.indexOf("\r\n\r\n");
  const mediaType = /content-type:\s*([^;\r\n]+)/i.exec(text.slice(0, end))?.[1]?.trim();
  return { content: text.slice(end + 4, -2), mediaType: mediaType ?? "application/octet-stream" };
}

function parseObject(text = ""): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // JSON.parse answers JSON.
    return isJsonObject(value as JsonObject) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
