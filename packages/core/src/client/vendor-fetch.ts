import type { Operation } from "../operation.js";
import type { VendorService } from "../vendor.js";
import { type BreakerLimits, createCircuitBreaker } from "./exchange/circuit-breaker.js";
import { type Credential, type CredentialSource, toCredentialSource } from "./exchange/credential.js";
import {
  type ExchangeOptions,
  exchange,
  type Fetch,
  type RepeatableRequest,
  toRequest,
} from "./exchange/exchange.js";
import { type RetryLimits, retry } from "./exchange/retry.js";
import { readRetryAfter } from "./read-failure.js";

/** Options of {@link createVendorFetch}. */
export interface VendorFetchOptions<Field extends string = string> {
  readonly service: VendorService<Field>;
  /** One value for each field of the service's credential, or where they come from. */
  readonly credential: Credential<Field>;
  /** A `fetch` to use instead of the global one: a sandbox's, or one that goes through a proxy. */
  readonly fetch?: Fetch;
  /** Time for one attempt, reply included, in milliseconds; default the service's own, else 30,000. */
  readonly timeoutMs?: number;
  /** Default: 3 attempts within 20,000 ms, the second after about 250 ms. */
  readonly retry?: Partial<RetryLimits>;
  /** Default: 10 failures in a row, 30,000 ms. */
  readonly breaker?: Partial<BreakerLimits>;
  /** A longer reply is refused; default 10,000,000 bytes. */
  readonly maxReplyBytes?: number;
}

/** One try at a request, as a {@link RequestStep} sees it. */
export interface RequestAttempt {
  readonly operation: Pick<Operation, "vendor" | "id" | "route">;
  /** 1 for the first try. */
  readonly attempt: number;
  /** The request before it is signed: it never holds the credential. */
  readonly request: Request;
}

/** Runs around each attempt: records it, paces it, or refuses it by throwing. Calls `next` at most once. */
export type RequestStep = (attempt: RequestAttempt, next: () => Promise<Response>) => Promise<Response>;

/** What a caller may add to one request. */
export interface RequestDetails {
  readonly operation: RequestAttempt["operation"];
  /** Outermost first; the time limit of an attempt does not cover them. */
  readonly around: readonly RequestStep[];
  /** Cancels the request; left out, the request's own signal does. */
  readonly signal?: AbortSignal;
  /** Whose credential signs, where it is not the same for all; default `installation`. */
  readonly caller?: string;
}

/**
 * Sends a request to the vendor and reads its whole reply. Cancelling ends the waits between attempts at once and
 * closes the socket.
 */
export type VendorFetch = (request: Request, details?: RequestDetails) => Promise<Response>;

/**
 * The one place from which a vendor is called. Each request passes, from the outside in: retry, circuit breaker, the
 * caller's steps, the time limit of one attempt, the credential's signature, `fetch`.
 *
 * The function answers with any status, and throws a MedtainerError where there is no answer: `timeout`, `cancelled`,
 * `vendor_unavailable`, `payload_too_large`.
 *
 * @throws MedtainerError `misconfigured` where a field of the credential is missing.
 */
export function createVendorFetch<Field extends string>(options: VendorFetchOptions<Field>): VendorFetch {
  const { service } = options;
  const credential = toCredentialSource(service, options.credential);
  const exchangeOptions: Omit<ExchangeOptions, "credential"> = {
    service,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeoutMs: options.timeoutMs ?? service.timeoutMs ?? 30_000,
    maxReplyBytes: options.maxReplyBytes ?? 10_000_000,
  };
  const throughBreaker = createCircuitBreaker(service.title, {
    failures: 10,
    openMs: 30_000,
    ...options.breaker,
  });
  const retryLimits = { attempts: 3, withinMs: 20_000, firstDelayMs: 250, ...options.retry };
  return async (incoming, details) => {
    const request = await readRepeatable(incoming, details?.signal ?? incoming.signal);
    const sendSigned: SendSigned = (attempt, values) =>
      throughBreaker(() =>
        runSteps(request, attempt, details, () =>
          exchange(request, { ...exchangeOptions, credential: values }),
        ),
      );
    return retry(retryLimits, {
      request,
      retryAfterMs: (response) => readRetryAfter(service, response),
      send: (attempt) => sendRenewed(credential, details?.caller ?? "installation", attempt, sendSigned),
    });
  };
}

type SendSigned = (attempt: number, values: Readonly<Record<string, string>>) => Promise<Response>;

/** Once more with other values where the vendor refuses these: a request that it did not let in has done nothing. */
async function sendRenewed(
  credential: CredentialSource,
  caller: string,
  attempt: number,
  send: SendSigned,
): Promise<Response> {
  const values = await credential.values(caller);
  const response = await send(attempt, values);
  if (response.status !== 401) return response;
  const renewed = await credential.renewed(caller, values);
  const isSame = Object.entries(renewed).every(([field, value]) => values[field] === value);
  return isSame ? response : send(attempt + 1, renewed);
}

async function readRepeatable(request: Request, signal: AbortSignal): Promise<RepeatableRequest> {
  const { url, method, headers } = request;
  const bytes = await request.arrayBuffer();
  return { url, method, headers, signal, body: bytes.byteLength === 0 ? undefined : bytes };
}

function runSteps(
  request: RepeatableRequest,
  attempt: number,
  details: RequestDetails | undefined,
  send: () => Promise<Response>,
): Promise<Response> {
  if (!details) return send();
  const { operation, around } = details;
  return around.reduceRight<() => Promise<Response>>(
    (next, step) => () => step({ operation, attempt, request: toRequest(request) }, next),
    send,
  )();
}
