import type { Operation } from "../operation.js";
import type { RateLimit, VendorService } from "../vendor.js";
import type { BulkheadLimits } from "./exchange/bulkhead.js";
import type { BreakerLimits } from "./exchange/circuit-breaker.js";
import { type Credential, type CredentialSource, toCredentialSource } from "./exchange/credential.js";
import {
  type ExchangeOptions,
  exchange,
  type Fetch,
  type RepeatableRequest,
  toRequest,
} from "./exchange/exchange.js";
import { createLanes } from "./exchange/lanes.js";
import { MemoryBook } from "./exchange/limits/memory-book.js";
import {
  createRequestLimiter,
  type RequestLimiter,
  type TurnRequest,
} from "./exchange/limits/request-limiter.js";
import { createTurnstile } from "./exchange/limits/turnstile.js";
import { type RetryLimits, retry } from "./exchange/retry.js";
import { readRetryAfter, withMeantStatus } from "./read-failure.js";

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
  /** For each account. Default: 10 failures in a row, 30,000 ms. */
  readonly breaker?: Partial<BreakerLimits>;
  /** For each account. Default: 20 requests on their way, 1,000 waiting. */
  readonly bulkhead?: Partial<BulkheadLimits>;
  /** The vendor's limits, where yours are others than it states for everybody; an empty list for none. */
  readonly rateLimits?: readonly RateLimit[];
  /** A request waits this long for its turn within the limits at most, in milliseconds; default 30,000. */
  readonly longestWaitMs?: number;
  /** What to call the account that the credential belongs to; default `default`. */
  readonly account?: string;
  /** A longer reply is refused; default 10,000,000 bytes. */
  readonly maxReplyBytes?: number;
}

/** One try at a request, as a {@link RequestStep} sees it. */
export interface RequestAttempt {
  readonly operation: Pick<Operation, "vendor" | "id" | "route" | "rateLimits"> &
    Partial<Pick<Operation, "parameters">>;
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
  /** How the request's turns are waited for; left out, within this client alone. */
  readonly turns?: TurnDetails;
}

/** How the turns of a request are waited for. */
export interface TurnDetails extends Pick<TurnRequest, "endsAtMs" | "onWait"> {
  readonly limiter: RequestLimiter;
}

/**
 * Sends a request to the vendor and reads its whole reply. Cancelling ends the waits between attempts at once and
 * closes the socket.
 */
export type VendorFetch = (request: Request, details?: RequestDetails) => Promise<Response>;

/**
 * The one place from which a vendor is called. Each request passes, from the outside in: retry, its turn within the
 * vendor's limits, the bulkhead, the circuit breaker, the caller's steps, the time limit of one attempt, the credential's
 * signature, `fetch`. Limits, bulkhead and breaker are those of one account, so that nobody waits for another's.
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
  const laneOf = createLanes({
    title: service.title,
    bulkhead: { requests: 20, waiting: 1_000, ...options.bulkhead },
    breaker: { failures: 10, openMs: 30_000, ...options.breaker },
  });
  const limiter = createRequestLimiter(() => new MemoryBook({ now: Date.now }), Date.now);
  const { longestWaitMs = 30_000, rateLimits = service.rateLimits } = options;
  const retryLimits = { attempts: 3, withinMs: 20_000, firstDelayMs: 250, ...options.retry };
  return async (incoming, details) => {
    const request = await readRepeatable(incoming, details?.signal ?? incoming.signal);
    const caller = details?.caller ?? "installation";
    const account = await accountOf(credential, caller, options.account);
    const { bulkhead, breaker } = laneOf(account);
    const turns = details?.turns ?? { limiter, endsAtMs: Date.now() + longestWaitMs };
    const limited: TurnRequest = {
      service: { name: service.name, title: service.title, rateLimits },
      account,
      operation: details?.operation,
      signal: request.signal,
      endsAtMs: turns.endsAtMs,
      onWait: turns.onWait,
    };
    const turnstile = createTurnstile(turns.limiter, limited);
    const sendSigned: SendSigned = async (attempt, values) => {
      breaker.refuseWhileOpen();
      const response = await turnstile.pass(
        (send) =>
          bulkhead.run(request.signal, () => breaker(() => runSteps(request, attempt, details, send))),
        async () =>
          withMeantStatus(service, await exchange(request, { ...exchangeOptions, credential: values })),
      );
      const pauseMs = response.status === 429 ? await readRetryAfter(service, response) : undefined;
      if (pauseMs !== undefined) await turns.limiter.pause(limited, pauseMs);
      return response;
    };
    return bulkhead.admit(() =>
      retry(retryLimits, {
        request,
        isIdempotent: hasIdempotencyKey(request, details?.operation.parameters),
        waitedMs: turnstile.waitedMs,
        retryAfterMs: (response) => readRetryAfter(service, response),
        send: (attempt) => sendRenewed(credential, caller, attempt, sendSigned),
      }),
    );
  };
}

/** Whether the request carries a value by which the vendor knows that it has done it already. */
function hasIdempotencyKey(
  { url, headers }: RepeatableRequest,
  parameters: Operation["parameters"] = {},
): boolean {
  return Object.entries(parameters).some(([key, { isIdempotencyKey, in: place, name = key }]) => {
    if (!isIdempotencyKey) return false;
    return place === "query" ? Boolean(new URL(url).searchParams.get(name)) : Boolean(headers.get(name));
  });
}

/** Whose limits a caller's requests use up, and whose failures they share. */
async function accountOf(credential: CredentialSource, caller: string, label = "default"): Promise<string> {
  const account = await credential.account?.(caller);
  if (account !== undefined) return `${label}:${account}`;
  return credential.isShared ? label : `${label}:caller ${caller}`;
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
