import { MedtainerError } from "../../errors/medtainer-error.js";
import type { VendorService } from "../../vendor.js";
import { withTimeout } from "./abort.js";
import { variablesOf } from "./credential.js";
import { withBodyRead } from "./read-body.js";
import { transportFailure } from "./transport-failure.js";

/** Any `fetch` that takes a `Request`: the global one, a sandbox's, one that goes through a proxy. */
export type Fetch = (request: Request) => Promise<Response>;

/** A request that can be sent any number of times: its body is in memory. */
export interface RepeatableRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | undefined;
  /** Aborts when the caller gives up. */
  readonly signal: AbortSignal;
}

/** What one exchange needs to know. */
export interface ExchangeOptions {
  readonly service: VendorService;
  readonly credential: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
}

const maxRedirects = 5;
const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * Signs a request, sends it once and reads the whole reply, within the time for one attempt.
 *
 * Redirects are followed for GET and HEAD within the same origin only. Any other redirect is the reply: no credential
 * ever goes to an address that the vendor's own description does not name, and no write goes out twice.
 *
 * @throws MedtainerError `timeout`, `cancelled`, `payload_too_large`, `vendor_unavailable` where nothing answers,
 * `misconfigured` where the credential fits no header.
 */
export function exchange(request: RepeatableRequest, options: ExchangeOptions): Promise<Response> {
  const { service, timeoutMs } = options;
  const timedOut = () =>
    transportFailure("timeout", `${service.title} did not answer within ${timeoutMs / 1000} seconds.`);
  return withTimeout({ timeoutMs, signal: request.signal, timedOut }, (signal) =>
    followRedirects({ ...request, signal }, options, maxRedirects),
  );
}

async function followRedirects(
  request: RepeatableRequest,
  options: ExchangeOptions,
  hopsLeft: number,
): Promise<Response> {
  const signed = toRequest({ ...request, headers: await signHeaders(request.headers, options) });
  const response = await fetchWhole(signed, options);
  // Reading `signed` here also keeps it alive until now: in Node 20 a collected Request no longer hears its signal.
  const url = hopsLeft > 0 ? redirectTarget(signed, response) : undefined;
  return url === undefined ? response : followRedirects({ ...request, url }, options, hopsLeft - 1);
}

async function fetchWhole(
  signed: Request,
  { service, fetch, maxReplyBytes }: ExchangeOptions,
): Promise<Response> {
  try {
    return await withBodyRead(await fetch(signed), maxReplyBytes, service.title);
  } catch (reason) {
    if (MedtainerError.isInstance(reason)) throw reason;
    throw transportFailure(
      "vendor_unavailable",
      `${service.title} could not be reached${causeCode(reason)}.`,
      reason,
    );
  }
}

/** The `Request` for one attempt. It is never changed, so hooks may look at it without seeing the credential. */
export function toRequest({ url, method, headers, body, signal }: RepeatableRequest): Request {
  return new Request(url, {
    method,
    headers,
    signal,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
}

async function signHeaders(
  unsigned: Headers,
  { service, credential }: Pick<ExchangeOptions, "service" | "credential">,
): Promise<Headers> {
  const headers = new Headers(unsigned);
  try {
    await service.credential.sign(headers, credential);
  } catch (reason) {
    if (MedtainerError.isInstance(reason)) throw reason;
    // Without the cause: the runtime's message for a header that cannot be holds the secret itself.
    throw new MedtainerError(
      "misconfigured",
      `${service.title}'s credential cannot be sent as a header; check ${variablesOf(service)} for line breaks.`,
    );
  }
  return headers;
}

function redirectTarget({ url, method }: Request, response: Response): string | undefined {
  const location = response.headers.get("location");
  if (location === null || !redirectStatuses.includes(response.status)) return undefined;
  if ((method !== "GET" && method !== "HEAD") || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  return target.origin === new URL(url).origin ? target.href : undefined;
}

/** The system's own word for what went wrong, such as ` (ECONNREFUSED)`. */
function causeCode(reason: unknown): string {
  const cause = reason instanceof Error ? reason.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]+$/.test(code) ? ` (${code})` : "";
}
