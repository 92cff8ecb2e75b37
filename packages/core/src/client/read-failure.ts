import type { ErrorCode } from "../errors/error-codes.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { ReplyFailure } from "../operation.js";
import type { VendorFailure, VendorService } from "../vendor.js";
import { variablesOf } from "./exchange/credential.js";
import { readPointer } from "./json-pointer.js";
import { baseMediaType, isJsonMediaType } from "./media-type.js";
import { readCommonError } from "./read-common-error.js";
import { redactText } from "./redact.js";

const requestIdHeaders = ["x-request-id", "request-id", "x-amzn-requestid", "intuit_tid", "cf-ray"];
const longestMessage = 500;
const longestId = 200;

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  408: "vendor_unavailable",
  409: "conflict",
  410: "not_found",
  412: "conflict",
  413: "payload_too_large",
  425: "rate_limited",
  429: "rate_limited",
};

/**
 * The error for a reply that is no success: a code by its status, and the vendor's own sentence, at most 500
 * characters, without secrets. A page of HTML is never repeated.
 */
export async function readFailure(
  service: VendorService,
  response: Response,
  secrets: readonly string[],
): Promise<MedtainerError> {
  const body = await readErrorBody(response);
  return createError({ service, response, body, secrets }, codeOf(response.status), (said) =>
    describeFailure(service, response, said),
  );
}

/**
 * The error for a reply whose status is one of success, and which says itself that the call failed; `undefined` where
 * it says no such thing. The code is that of the status which the reply says it should have had, else
 * `vendor_rejected`.
 *
 * @param failure How the operation's replies tell.
 */
export function readReportedFailure(
  { service, response, body, secrets }: FailedReply & { readonly body: Json },
  failure: ReplyFailure,
): MedtainerError | undefined {
  if (!isReported(readPointer(body, failure.pointer), failure)) return undefined;
  const meant = readStatus(failure.status === undefined ? undefined : readPointer(body, failure.status));
  const what = meant === undefined ? "a failure" : `failure ${meant}`;
  const code = meant === undefined ? "vendor_rejected" : codeOf(meant);
  return createError({ service, response, body, secrets }, code, (said) =>
    meant === 401
      ? describeRefusal(service, said)
      : `${service.title} answered ${response.status} and reported ${what}.${said}`,
  );
}

/**
 * A reply that reports a failure by itself, under the status that it says it should have had (422 where it says none), for
 * callers who look at the status alone. Any other reply as it is.
 *
 * @param failure How the service's replies tell.
 */
export async function withReportedStatus(
  response: Response,
  failure: ReplyFailure | undefined,
): Promise<Response> {
  const mediaType = response.headers.get("content-type") ?? "";
  if (failure === undefined || !response.ok || !isJsonMediaType(mediaType)) return response;
  const body = await readErrorBody(response.clone());
  if (body === undefined || !isReported(readPointer(body, failure.pointer), failure)) return response;
  const status = readStatus(failure.status === undefined ? undefined : readPointer(body, failure.status));
  return new Response(response.body, { status: status ?? 422, headers: response.headers });
}

/** A failed reply under the status that it means, where the vendor's own words say that it sent another. */
export async function withMeantStatus(service: VendorService, response: Response): Promise<Response> {
  if (response.status < 400 || service.readError === undefined) return response;
  const failure = service.readError(await readErrorBody(response.clone()), response.headers);
  if (failure?.status === undefined) return response;
  return new Response(response.body, { status: failure.status, headers: response.headers });
}

/** What a failed call brought. */
interface FailedReply {
  readonly service: VendorService;
  readonly response: Pick<Response, "status" | "headers">;
  readonly body: Json | undefined;
  /** Values that must not stand in the message. */
  readonly secrets: readonly string[];
}

function createError(
  { service, response: { status, headers }, body, secrets }: FailedReply,
  code: ErrorCode,
  describe: (said: string) => string,
): MedtainerError {
  const failure = readBody(service, body, headers);
  const safe = (text: string | undefined, longest: number) =>
    shorten(redactText(text ?? "", secrets), longest);
  const sentence = safe(failure?.message, longestMessage);
  const vendorCode = safe(failure?.vendorCode, longestId);
  const requestId = safe(failure?.requestId ?? requestIdOf(headers), longestId);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after")) ?? failure?.retryAfterMs;
  return new MedtainerError(code, describe(sentence === "" ? "" : ` It said: ${sentence}`), {
    vendorStatus: status,
    ...(vendorCode && { vendorCode }),
    ...(requestId && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function codeOf(status: number): ErrorCode {
  return codes[status] ?? (status >= 400 && status < 500 ? "vendor_rejected" : "vendor_unavailable");
}

function isReported(sign: Json | undefined, { equals }: ReplyFailure): boolean {
  if (sign === undefined) return false;
  if (equals !== undefined) return sign === equals;
  return typeof sign === "object" && sign !== null ? Object.keys(sign).length > 0 : Boolean(sign);
}

/** A status that means failure; `undefined` for anything else. */
function readStatus(value: Json | undefined): number | undefined {
  const status = Number(typeof value === "string" ? value.trim() || undefined : value);
  return typeof value !== "boolean" && status >= 400 && status < 600 ? Math.trunc(status) : undefined;
}

/** How long the vendor asks to wait: its Retry-After header, else what its error body says. Leaves the body unread. */
export async function readRetryAfter(
  service: VendorService,
  response: Response,
): Promise<number | undefined> {
  const asked = parseRetryAfter(response.headers.get("retry-after"));
  if (asked !== undefined) return asked;
  return readBody(service, await readErrorBody(response.clone()), response.headers)?.retryAfterMs;
}

/** Milliseconds to wait (RFC 9110 section 10.2.3: seconds or a date); `undefined` where the header says neither. */
export function parseRetryAfter(header: string | null): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const atMs = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}

function readBody(
  service: VendorService,
  body: Json | undefined,
  headers: Headers,
): Partial<VendorFailure> | undefined {
  return service.readError?.(body, headers) ?? readCommonError(body);
}

/** JSON parsed; plain text as it is; anything else is nothing that a reader could use. */
async function readErrorBody(response: Response): Promise<Json | undefined> {
  const text = await response.text();
  const isPlainText = baseMediaType(response.headers.get("content-type") ?? "") === "text/plain";
  try {
    // JSON.parse answers JSON or throws.
    return JSON.parse(text) as Json;
  } catch {
    return isPlainText ? text : undefined;
  }
}

function describeFailure(service: VendorService, { status, headers }: Response, said: string): string {
  if (status === 401) return describeRefusal(service, said);
  if (status >= 300 && status < 400) {
    const location = headers.get("location") ?? "";
    const host = URL.canParse(location) ? ` to ${new URL(location).host}` : "";
    return `${service.title} redirected the request${host}, which is not followed.`;
  }
  return `${service.title} answered ${status}.${said}`;
}

function describeRefusal(service: VendorService, said: string): string {
  return `${service.title} refused the credential. Operator: check ${variablesOf(service)}.${said}`;
}

function requestIdOf(headers: Headers): string | undefined {
  return requestIdHeaders.map((name) => headers.get(name)).find((id) => id !== null) ?? undefined;
}

function shorten(text: string, longest: number): string {
  // Control characters and line breaks would let a vendor's sentence pose as something else in a log.
  const line = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
