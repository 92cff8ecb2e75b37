import { MedtainerError } from "../../errors/medtainer-error.js";

const bodilessStatuses = [204, 205, 304];

/**
 * The same response with its whole body in memory, so that timeout, retry and size limit cover the body too.
 *
 * @param title Whose reply it is, as people write it.
 * @throws MedtainerError `payload_too_large` as soon as the body passes `maxBytes`; the rest is not read.
 */
export async function withBodyRead(
  response: Response,
  maxBytes: number,
  title = "The vendor",
): Promise<Response> {
  const bytes = await readBytes(response, maxBytes, title);
  const headers = new Headers(response.headers);
  // `fetch` has unpacked the body: these two speak of it as it came.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status, statusText } = response;
  return new Response(bodilessStatuses.includes(status) ? null : bytes, { status, statusText, headers });
}

async function readBytes(
  response: Response,
  maxBytes: number,
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.byteLength;
    if (length <= maxBytes) continue;
    await reader.cancel();
    throw new MedtainerError(
      "payload_too_large",
      `${title}'s reply is longer than ${maxBytes} bytes. Ask for less.`,
    );
  }
  return joinChunks(chunks, length);
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
