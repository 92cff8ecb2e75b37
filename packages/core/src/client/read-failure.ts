import type { ErrorCode } from "../errors/error-codes.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { VendorFailure, VendorService } from "../vendor.js";
import { variablesOf } from "./exchange/credential.js";
import { baseMediaType } from "./media-type.js";
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
  const { status } = response;
  const code = codes[status] ?? (status >= 400 && status < 500 ? "vendor_rejected" : "vendor_unavailable");
  const failure = await readVendorFailure(service, response);
  const safe = (text: string | undefined, longest: number) =>
    shorten(redactText(text ?? "", secrets), longest);
  const vendorCode = safe(failure?.vendorCode, longestId);
  const requestId = safe(failure?.requestId ?? requestIdOf(response.headers), longestId);
  const retryAfterMs = parseRetryAfter(response.headers.get("retry-after")) ?? failure?.retryAfterMs;
  return new MedtainerError(
    code,
    describeFailure(service, response, safe(failure?.message, longestMessage)),
    {
      vendorStatus: status,
      ...(vendorCode && { vendorCode }),
      ...(requestId && { requestId }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
  );
}

/** How long the vendor asks to wait: its Retry-After header, else what its error body says. Leaves the body unread. */
export async function readRetryAfter(
  service: VendorService,
  response: Response,
): Promise<number | undefined> {
  const asked = parseRetryAfter(response.headers.get("retry-after"));
  return asked ?? (await readVendorFailure(service, response.clone()))?.retryAfterMs;
}

/** Milliseconds to wait (RFC 9110 section 10.2.3: seconds or a date); `undefined` where the header says neither. */
export function parseRetryAfter(header: string | null): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const atMs = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}

async function readVendorFailure(
  service: VendorService,
  response: Response,
): Promise<Partial<VendorFailure> | undefined> {
  const body = await readErrorBody(response);
  return service.readError?.(body, response.headers) ?? readCommonError(body);
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

function describeFailure(service: VendorService, { status, headers }: Response, sentence: string): string {
  const said = sentence === "" ? "" : ` It said: ${sentence}`;
  if (status === 401) {
    return `${service.title} refused the credential. Operator: check ${variablesOf(service)}.${said}`;
  }
  if (status >= 300 && status < 400) {
    const location = headers.get("location") ?? "";
    const host = URL.canParse(location) ? ` to ${new URL(location).host}` : "";
    return `${service.title} redirected the request${host}, which is not followed.`;
  }
  return `${service.title} answered ${status}.${said}`;
}

function requestIdOf(headers: Headers): string | undefined {
  return requestIdHeaders.map((name) => headers.get(name)).find((id) => id !== null) ?? undefined;
}

function shorten(text: string, longest: number): string {
  // Control characters and line breaks would let a vendor's sentence pose as something else in a log.
  const line = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
