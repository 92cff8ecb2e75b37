import { readRequestBody } from "@modelcontextprotocol/server";
import { MedtainerError } from "../errors/medtainer-error.js";

/**
 * A request's body as JSON; an empty one is `undefined`.
 *
 * @throws MedtainerError `payload_too_large` beyond `maxBytes`, `invalid_input` where it is not JSON.
 */
export async function readJsonBody(request: Request, maxBytes: number): Promise<unknown> {
  const text = await readText(request, maxBytes);
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MedtainerError("invalid_input", "The body is not valid JSON.", { cause });
  }
}

/** Node refuses a body that is longer than it declared, so only a body of unknown length needs counting. */
async function readText(request: Request, maxBytes: number): Promise<string> {
  const declared = request.headers.get("content-length");
  if (declared !== null && !request.headers.has("transfer-encoding")) {
    if (Number(declared) > maxBytes) throw tooLarge(maxBytes);
    return request.text();
  }
  const body = await readRequestBody(request, maxBytes);
  if (body.tooLarge) throw tooLarge(maxBytes);
  return body.text;
}

function tooLarge(maxBytes: number): MedtainerError {
  return new MedtainerError("payload_too_large", `The body is longer than ${maxBytes} bytes.`);
}
