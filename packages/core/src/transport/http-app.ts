import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import {
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { type Context, Hono } from "hono";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { OAuth } from "../oauth/oauth-server.js";
import type { Principal } from "../pipeline/call.js";
import type { Decision } from "../server/approvals.js";
import type { ToolServer } from "../server/tool-server.js";
import { type Authenticate, operatorScope } from "./authentication.js";
import { createMcpEndpoint } from "./mcp-endpoint.js";
import { createMcpServerFactory, type McpServerFactory, type McpServerOptions } from "./mcp-server.js";
import { readJsonBody } from "./read-json-body.js";
import { refuseMissingScopes } from "./refuse-missing-scopes.js";

/** Options of {@link createHttpApp}. */
export interface HttpAppOptions extends McpServerOptions {
  readonly authenticate: Authenticate;
  /** An authorization server that answers its own paths here, and whose clients are told which scopes a tool needs. */
  readonly oauth?: OAuth;
  /** Answers pages for people's browsers, such as those on which they connect a vendor; `undefined` for what is none of them. */
  readonly pages?: (request: Request) => Promise<Response | undefined>;
  /** Host names that requests may name beside the loopback's, against DNS rebinding. */
  readonly allowedHosts?: readonly string[];
  /** An MCP server of your own, for programs that have prompts or resources beside these tools. */
  readonly createMcpServer?: McpServerFactory;
  /** True gives 2025-era clients sessions; default false, which any number of replicas can serve. */
  readonly sessions?: boolean;
  /** Bytes of a request's body; default 4 MiB. */
  readonly maxBodyBytes?: number;
}

/** A web-standard application: mount `fetch` anywhere, and call `close` before the process ends. */
export interface HttpApp {
  /** `bindings` are Node's own request and response, which the authorization server needs; `serveHttp` hands them in. */
  readonly fetch: (request: Request, bindings?: HttpBindings) => Response | Promise<Response>;
  close(): Promise<void>;
}

type Environment = { Bindings: Partial<HttpBindings>; Variables: { principal: Principal } };

/**
 * The tools over HTTP: MCP at `/mcp` (and at `/`), plain calls at `POST /tools/<name>`, the queue of approvals
 * at `/approvals`, and `/health`.
 */
export function createHttpApp(toolServer: ToolServer, options: HttpAppOptions): HttpApp {
  const { maxBodyBytes = 4 * 1024 * 1024, sessions = false, oauth } = options;
  const createMcpServer = options.createMcpServer ?? createMcpServerFactory(toolServer, options);
  const refuse = oauth && refuseMissingScopes(toolServer, oauth);
  const endpoint = createMcpEndpoint(createMcpServer, { sessions, maxBodyBytes, ...(refuse && { refuse }) });
  const app = new Hono<Environment>();
  const readBody = (context: Context<Environment>) => readJsonBody(context.req.raw, maxBodyBytes);
  const serveMcp = ({ req, var: { principal } }: Context<Environment>) =>
    endpoint.answer(req.raw, principal, () => isStillKnown(options.authenticate, req.raw));

  app.onError((error) => errorResponse(MedtainerError.from(error)));
  app.notFound((context) => errorResponse(noSuchPath(context.req.path)));
  const allowedHosts = options.allowedHosts ?? [];
  app.use(async (context, next) => refuseForeignHost(context.req.raw, allowedHosts) ?? next());
  if (oauth) app.use((context, next) => serveOAuth(oauth, context, next));
  app.use(async (context, next) => refuseForeignOrigin(context.req.raw, allowedHosts) ?? next());
  app.get("/health", (context) => context.json({ status: "ok" }));
  app.get("/health/ready", async (context) => {
    const ready = await answersInTime(() => toolServer.approvals.list());
    if (ready) return context.json({ status: "ready" });
    return context.json({ status: "unavailable" }, 503, { "retry-after": "1" });
  });
  app.all("/sse", (context) => context.redirect("/mcp", 307));

  const { pages } = options;
  if (pages) app.use(async (context, next) => (await pages(context.req.raw)) ?? next());

  app.use(async (context, next) => {
    context.set("principal", await options.authenticate(context.req.raw));
    await next();
  });
  for (const path of ["/mcp", "/mcp/"]) app.all(path, serveMcp);
  app.post("/", serveMcp);
  app.post("/tools/:name", async (context) =>
    callTool({ toolServer, oauth }, context, {
      name: context.req.param("name"),
      input: await readBody(context),
    }),
  );
  app.get("/approvals", async (context) => {
    requireOperator(context);
    return context.json({ approvals: await toolServer.approvals.list() });
  });
  app.post("/approvals/:id", async (context) => {
    const { id: settledBy } = requireOperator(context);
    const decision = readDecision(await readBody(context));
    return context.json(await toolServer.approvals.settle(context.req.param("id"), decision, settledBy));
  });
  return { fetch: (request, bindings) => app.fetch(request, bindings ?? {}), close: () => endpoint.close() };
}

/** Storage that is away for a moment revokes nothing. */
async function isStillKnown(authenticate: Authenticate, request: Request): Promise<boolean> {
  try {
    await authenticate(request);
    return true;
  } catch (reason) {
    return MedtainerError.from(reason).code !== "unauthenticated";
  }
}

async function callTool(
  { toolServer, oauth }: { readonly toolServer: ToolServer; readonly oauth: OAuth | undefined },
  context: Context<Environment>,
  call: { readonly name: string; readonly input: unknown },
): Promise<Response> {
  const { signal, headers } = context.req.raw;
  const client = headers.get("user-agent") ?? undefined;
  const request = { ...call, client, signal, principal: context.var.principal };
  const missing = toolServer.missingScopes(request);
  const reply = await toolServer.call(request);
  const challenge =
    missing.length > 0 ? oauth?.insufficientScope(request.principal.scopes, missing) : undefined;
  return new Response(reply.text, {
    status: reply.ok ? 200 : reply.error.facts.httpStatus,
    headers: {
      "content-type": "application/json",
      ...(challenge !== undefined && { "www-authenticate": challenge }),
      ...(!reply.ok && retryHeader(reply.error)),
    },
  });
}

/** True when the storage answers, within the time that a load balancer waits at least. */
async function answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, 1_000, false);
  });
  const answered = ask().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

const decisions: Readonly<Record<string, Decision>> = { approve: "approved", deny: "denied" };

function readDecision(body: unknown): Decision {
  const { decision }: { decision?: unknown } = typeof body === "object" && body !== null ? body : {};
  const known = decisions[String(decision)];
  if (!known) {
    throw new MedtainerError("invalid_input", 'Send {"decision": "approve"} or {"decision": "deny"}.');
  }
  return known;
}

function requireOperator(context: Context<Environment>): Principal {
  const { principal } = context.var;
  if (!principal.scopes.includes(operatorScope)) {
    throw new MedtainerError("forbidden", "Approvals are settled with an API key, in the header X-API-Key.");
  }
  return principal;
}

/** Hands the authorization server's own paths over to it; any page may read its documents, so that no origin is foreign there. */
async function serveOAuth(
  oauth: OAuth,
  { req, env }: Context<Environment>,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  if (!oauth.owns(req.path)) return void (await next());
  if (!env.incoming || !env.outgoing) {
    throw new MedtainerError(
      "misconfigured",
      "The authorization server needs Node's own request: use serveHttp.",
    );
  }
  // The types allow for HTTP/2 too, which serveHttp does not speak.
  await oauth.handle(env.incoming as IncomingMessage, env.outgoing as ServerResponse);
  return RESPONSE_ALREADY_SENT;
}

/** Browsers of strangers' pages name their own host or origin; they are refused (MCP, Security Warning of Streamable HTTP). */
function refuseForeignHost(request: Request, allowedHosts: readonly string[]): Response | undefined {
  return hostHeaderValidationResponse(request, [...localhostAllowedHostnames(), ...allowedHosts]);
}

function refuseForeignOrigin(request: Request, allowedHosts: readonly string[]): Response | undefined {
  return originValidationResponse(request, [...localhostAllowedOrigins(), ...allowedHosts]);
}

function errorResponse(error: MedtainerError): Response {
  const { httpStatus, visible, nextStep } = error.facts;
  const message = visible ? error.message : "Something went wrong inside the server.";
  const headers = errorHeaders(error);
  return Response.json(
    { status: "error", code: error.code, message, nextStep },
    { status: httpStatus, headers },
  );
}

function errorHeaders(error: MedtainerError): Record<string, string> {
  const { code, details } = error;
  const challenge =
    details.challenge ?? (code === "unauthenticated" ? 'Bearer realm="medtainer"' : undefined);
  return {
    ...(challenge !== undefined && { "www-authenticate": challenge }),
    ...retryHeader(error),
  };
}

function retryHeader({ details }: MedtainerError): Record<string, string> {
  if (details.retryAfterMs === undefined) return {};
  return { "retry-after": String(Math.ceil(details.retryAfterMs / 1000)) };
}

function noSuchPath(path: string): MedtainerError {
  return new MedtainerError("not_found", `There is nothing at ${path.slice(0, 100)}. MCP is at /mcp.`);
}
