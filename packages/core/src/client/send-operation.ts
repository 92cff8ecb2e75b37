import { MedtainerError } from "../errors/medtainer-error.js";
import type { Operation } from "../operation.js";
import type { VendorService } from "../vendor.js";
import { type BuiltRequest, buildRequest } from "./build-request.js";
import { type CredentialSource, toCredentialSource } from "./exchange/credential.js";
import { loadFiles, type ReadFile, type ReadResource } from "./load-files.js";
import { readReply } from "./read-response.js";
import {
  createVendorFetch,
  type RequestStep,
  type TurnDetails,
  type VendorFetch,
  type VendorFetchOptions,
} from "./vendor-fetch.js";

/** What a caller may add to one call. */
export interface SendOptions {
  /** Cancels the call. */
  readonly signal?: AbortSignal;
  /** Runs around each attempt, outermost first. */
  readonly around?: readonly RequestStep[];
  /** Whose credential signs, where it is not the same for all; default `installation`. */
  readonly caller?: string;
  /** How the request's turns within the vendor's limits are waited for; left out, within this client alone. */
  readonly turns?: TurnDetails;
  /** Gives a file that the caller names by the `uri` of a resource. Left out, only `data:` addresses are read. */
  readonly readResource?: ReadResource;
}

/**
 * Sends one operation and answers with the vendor's reply.
 *
 * @throws MedtainerError `invalid_input` before anything is sent; then by the vendor's answer: `vendor_rejected`,
 * `unauthenticated`, `forbidden`, `not_found`, `conflict`, `rate_limited`, `vendor_unavailable`; `timeout`, `cancelled`.
 */
export type SendOperation = <Input, Output>(
  operation: Operation<Input, Output>,
  input: Input,
  options?: SendOptions,
) => Promise<Output>;

/** Options of {@link createOperationSender}. */
export interface OperationSenderOptions<Field extends string = string> extends VendorFetchOptions<Field> {
  /** Address to call instead of the vendor's own, for every operation. */
  readonly baseUrl?: string;
  /** Reads a file that a caller names by its path. Left out, a file can be sent as bytes only. */
  readonly readFile?: ReadFile;
}

/**
 * The road of operations to one vendor, with one credential.
 *
 * @throws MedtainerError `misconfigured` where a field of the credential is missing.
 */
export function createOperationSender<Field extends string>(
  options: OperationSenderOptions<Field>,
): SendOperation {
  return sendThrough(createVendorFetch(options), options);
}

/** As {@link createOperationSender}, over a vendor fetch that exists already. */
export function sendThrough<Field extends string>(
  vendorFetch: VendorFetch,
  { service, credential, baseUrl, readFile }: OperationSenderOptions<Field>,
): SendOperation {
  const source = toCredentialSource(service, credential);
  return async <Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    { signal, around = [], readResource, caller, turns }: SendOptions = {},
  ): Promise<Output> => {
    refuseOtherVendor(operation, service);
    const address = baseUrl ?? operation.baseUrl ?? service.baseUrl;
    const loaded = await loadFiles(operation, input, { readFile, readResource });
    const own = await readFromCredential(operation, source, caller);
    const request = toFetchRequest(buildRequest(operation, loaded, address, own), operation);
    const response = await vendorFetch(request, {
      operation,
      around,
      ...(signal && { signal }),
      ...(caller !== undefined && { caller }),
      ...(turns && { turns }),
    });
    // The operation's data says that the vendor's reply is an Output.
    return (await readReply(operation, response, { service, secrets: source.secrets })) as Output;
  };
}

/** The credential of one vendor must never go to another's address. */
function refuseOtherVendor(operation: Operation<never, unknown>, service: VendorService): void {
  if (operation.vendor === service.name) return;
  throw new MedtainerError(
    "misconfigured",
    `${operation.id} is an operation of ${operation.vendor}; this client speaks to ${service.name}.`,
  );
}

/** The account that a request speaks of never changes when its token is renewed, so it is read once for all attempts. */
async function readFromCredential(
  { fromCredential }: Operation<never, unknown>,
  source: CredentialSource,
  caller = "installation",
): Promise<Readonly<Record<string, string>>> {
  if (fromCredential === undefined) return {};
  const values = await source.values(caller);
  return Object.fromEntries(
    Object.entries(fromCredential).map(([key, field]) => {
      const value = values[field];
      if (value) return [key, value];
      throw new MedtainerError(
        "misconfigured",
        `The credential has no "${field}", which every request needs.`,
      );
    }),
  );
}

function toFetchRequest({ url, ...init }: BuiltRequest, operation: Operation<never, unknown>): Request {
  try {
    return new Request(url, init);
  } catch (cause) {
    // A GET with a body, TRACE, or a base URL that is none: `fetch` can send no such request.
    throw new MedtainerError("misconfigured", `${operation.id} cannot be sent to ${url}.`, { cause });
  }
}
