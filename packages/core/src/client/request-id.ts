/**
 * Where vendors name the request that they answer, for their support to find it again; the first that is there counts.
 * A proxy's own (Cloudflare's `cf-ray`) comes last: behind it the vendor may have another.
 */
const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "intuit_tid",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-amz-rid",
  "x-goog-request-id",
  "x-guploader-uploadid",
  "x-trace-id",
  "cf-ray",
] as const;

const longestId = 200;

/** The vendor's own id of a request, out of its answer's headers; `null` where it names none. */
export function readRequestId(headers: Headers | undefined): string | null {
  for (const name of REQUEST_ID_HEADERS) {
    const id = headers?.get(name)?.trim();
    if (id) return id.slice(0, longestId);
  }
  return null;
}
