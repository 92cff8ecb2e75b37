import type { IncomingMessage, ServerResponse } from "node:http";
import type { default as Provider } from "oidc-provider";
import { MedtainerError } from "../errors/medtainer-error.js";
import { answerFailure, prepareForScripts, sendJson } from "./answers.js";
import { type DiscoveryDocuments, discoveryPaths, endpointPaths } from "./discovery.js";
import { createLibraryEndpoints, type Endpoint, type Exchange } from "./library-endpoints.js";
import type { OAuthSettings } from "./oauth-options.js";
import { clientAddress } from "./requests/client-address.js";
import { remakeRequest } from "./requests/remake-request.js";
import type { ScopeTable } from "./scopes.js";
import { type AttemptLimit, type Limits, takeTurn } from "./state/attempt-limit.js";

/** What the endpoints work with. */
export interface EndpointParts {
  readonly settings: OAuthSettings;
  readonly scopes: ScopeTable;
  readonly provider: Provider;
  readonly documents: DiscoveryDocuments;
  readonly consent: (request: IncomingMessage, response: ServerResponse, address: string) => Promise<void>;
  readonly setup: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly limits: Limits;
}

interface Route {
  readonly methods: readonly string[];
  /** Whether scripts of any page may read the answer; never where cookies decide. */
  readonly isOpen: boolean;
  readonly answer: Endpoint;
}

/** Everything that the authorization server answers, by path. */
export function createEndpoints(parts: EndpointParts) {
  const find = createRoutes(parts);
  const { issuer, trustProxy, onEvent } = parts.settings;
  const callLibrary = parts.provider.callback();
  return {
    owns: (path: string) => find(path) !== undefined,
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const [path = ""] = (request.url ?? "").split("?");
      const route = find(path);
      if (!route) return sendJson(response, 404, { error: "not_found" });
      if (route.isOpen && !prepareForScripts(route.methods, request, response)) return;
      if (!route.methods.includes(request.method ?? "")) {
        response.setHeader("allow", route.methods.join(", "));
        return sendJson(response, 405, {
          error: "invalid_request",
          error_description: "Method not allowed.",
        });
      }
      const address = clientAddress(request, trustProxy);
      const toLibrary: Exchange["toLibrary"] = (changes) =>
        callLibrary(remakeRequest(request, { issuer, ...changes }), response);
      try {
        await route.answer({ request, response, path, address, toLibrary });
      } catch (reason) {
        const error = MedtainerError.from(reason);
        if (!error.facts.visible) onEvent({ type: "failed", cause: reason });
        answerFailure(response, route.isOpen ? "script" : "person", error);
      }
    },
  };
}

function createRoutes(parts: EndpointParts): (path: string) => Route | undefined {
  const { documents, limits, settings } = parts;
  const rules = { ...settings, scopes: parts.scopes };
  const { authorize, token, passOn, register } = createLibraryEndpoints({
    ...rules,
    newClients: limits.newClients,
  });
  const page = (answer: Endpoint): Route => ({ methods: ["GET", "POST"], isOpen: false, answer });
  const post = (answer: Endpoint): Route => ({ methods: ["POST"], isOpen: true, answer });
  const get = (answer: Endpoint): Route => ({ methods: ["GET", "HEAD"], isOpen: true, answer });

  const routes = new Map<string, Route>([
    [endpointPaths.authorization, page(limited(parts, limits.authorization, authorize))],
    [endpointPaths.token, post(limited(parts, limits.token, token))],
    [endpointPaths.revocation, post(limited(parts, limits.token, passOn))],
    [endpointPaths.introspection, post(limited(parts, limits.token, passOn))],
    [endpointPaths.registration, post(limited(parts, limits.registration, register))],
    [endpointPaths.jwks, get(({ toLibrary }) => toLibrary())],
    [
      "/setup",
      page(limited(parts, limits.authorization, ({ request, response }) => parts.setup(request, response))),
    ],
    ...[...discoveryPaths].map(([path, document]): [string, Route] => [
      path,
      get(async ({ response }) =>
        sendJson(response, 200, documents[document], { "cache-control": "max-age=300" }),
      ),
    ]),
  ]);
  const consent = page(({ request, response, address }) => parts.consent(request, response, address));
  const resume: Route = { methods: ["GET"], isOpen: false, answer: ({ toLibrary }) => toLibrary() };
  const readClient: Route = { methods: ["GET"], isOpen: true, answer: ({ toLibrary }) => toLibrary() };
  const below: readonly (readonly [RegExp, Route])[] = [
    [/^\/consent\/[\w-]+$/, consent],
    [/^\/authorize\/[\w-]+$/, resume],
    [/^\/register\/[^/]+$/, readClient],
  ];
  return (path) => routes.get(path) ?? below.find(([pattern]) => pattern.test(path))?.[1];
}

function limited({ settings }: EndpointParts, limit: AttemptLimit, answer: Endpoint): Endpoint {
  return async (exchange) => {
    await takeTurn(limit, exchange.address).catch((reason: unknown) => {
      settings.onEvent({ type: "limited", reason: exchange.path });
      throw reason;
    });
    return answer(exchange);
  };
}
