import type { IncomingMessage } from "node:http";
import { MedtainerError } from "../../errors/medtainer-error.js";

/**
 * The whole body of a request.
 *
 * @throws MedtainerError `payload_too_large` beyond `maxBytes`, without reading on.
 */
export async function readRequestBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The fields of a form (`application/x-www-form-urlencoded`). */
export async function readForm(request: IncomingMessage, maxBytes: number): Promise<URLSearchParams> {
  return new URLSearchParams((await readRequestBody(request, maxBytes)).toString("utf8"));
}

function tooLarge(maxBytes: number): MedtainerError {
  return new MedtainerError("payload_too_large", `The body is longer than ${maxBytes} bytes.`);
}
