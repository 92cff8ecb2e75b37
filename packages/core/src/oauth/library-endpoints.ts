import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "../storage/store.js";
import { sendJson } from "./answers.js";
import { cleanRegistration, clientIdFor } from "./clients/clean-registration.js";
import { type CleaningRules, cleanAuthorization, cleanTokenRequest } from "./requests/clean-parameters.js";
import { readForm, readRequestBody } from "./requests/read-request-body.js";
import type { RequestChanges } from "./requests/remake-request.js";
import { type AttemptLimit, takeTurn } from "./state/attempt-limit.js";
import { stateKeys } from "./state/state-keys.js";

/** One request on its way. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly address: string;
  /** Hands the request to the library, with the changes. */
  readonly toLibrary: (changes?: Omit<RequestChanges, "issuer">) => Promise<void>;
}

/** Answers one request. */
export type Endpoint = (exchange: Exchange) => Promise<void>;

const mostTokenBytes = 16 * 1024;
const mostRegistrationBytes = 8 * 1024;

/** What the endpoints that the library answers work with. */
export interface LibraryEndpointParts extends CleaningRules {
  readonly store: Store;
  /** Counts clients that are new, whoever registers them. */
  readonly newClients: AttemptLimit;
}

/** The endpoints that the library answers, once a request is cleaned. */
export function createLibraryEndpoints(parts: LibraryEndpointParts) {
  return {
    authorize: createAuthorize(parts),
    token: createToken(parts),
    register: createRegister(parts),
    passOn,
  };
}

const createAuthorize =
  (rules: CleaningRules): Endpoint =>
  async ({ request, path, toLibrary }) => {
    // The library takes POST only with cookies that other sites may send along (SameSite=None); as a GET it needs none.
    const given =
      request.method === "POST"
        ? await readForm(request, mostTokenBytes)
        : new URLSearchParams(request.url?.slice(path.length + 1));
    return toLibrary({ method: "GET", url: `${path}?${cleanAuthorization(given, rules)}` });
  };

const createToken =
  (rules: CleaningRules): Endpoint =>
  async ({ request, response, toLibrary }) => {
    // RFC 6749, section 5.1, also where the library answers before it would say so itself.
    response.setHeader("cache-control", "no-store");
    if (!isForm(request)) return toLibrary({ body: await readRequestBody(request, mostTokenBytes) });
    const form = cleanTokenRequest(await readForm(request, mostTokenBytes), rules);
    return toLibrary({ body: Buffer.from(form.toString()) });
  };

const passOn: Endpoint = async ({ request, toLibrary }) =>
  toLibrary({ body: await readRequestBody(request, mostTokenBytes) });

const createRegister =
  ({ store, newClients }: LibraryEndpointParts): Endpoint =>
  async ({ request, response, toLibrary }) => {
    const cleaned = cleanRegistration(await readRequestBody(request, mostRegistrationBytes));
    if (!("metadata" in cleaned)) return sendJson(response, 400, cleaned);
    const known = await store.get(stateKeys.row("Client", clientIdFor(cleaned.metadata)));
    // Strangers that register on and on must not keep out the apps that are known already.
    if (known === undefined) await takeTurn(newClients, "everybody");
    request.headers["content-type"] = "application/json";
    return toLibrary({ body: Buffer.from(JSON.stringify(cleaned.metadata)) });
  };

function isForm(request: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "");
}
