import {
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { type Context, Hono } from "hono";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Principal } from "../pipeline/call.js";
import type { Decision } from "../server/approvals.js";
import type { ToolServer } from "../server/tool-server.js";
import { type Authenticate, operatorScope } from "./authentication.js";
import { createMcpEndpoint } from "./mcp-endpoint.js";
import { createMcpServerFactory, type McpServerFactory, type McpServerOptions } from "./mcp-server.js";
import { readJsonBody } from "./read-json-body.js";

/** Options of {@link createHttpApp}. */
export interface HttpAppOptions extends McpServerOptions {
  readonly authenticate: Authenticate;
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
  readonly fetch: (request: Request) => Response | Promise<Response>;
  close(): Promise<void>;
}

type Environment = { Variables: { principal: Principal } };

/**
 * The tools over HTTP: MCP at `/mcp` (and at `/`), plain calls at `POST /tools/<name>`, the queue of approvals
 * at `/approvals`, and `/health`.
 */
export function createHttpApp(toolServer: ToolServer, options: HttpAppOptions): HttpApp {
  const { maxBodyBytes = 4 * 1024 * 1024, sessions = false } = options;
  const createMcpServer = options.createMcpServer ?? createMcpServerFactory(toolServer, options);
  const endpoint = createMcpEndpoint(createMcpServer, { sessions, maxBodyBytes });
  const app = new Hono<Environment>();
  const readBody = (context: Context<Environment>) => readJsonBody(context.req.raw, maxBodyBytes);
  const serveMcp = (context: Context<Environment>) => endpoint.answer(context.req.raw, context.var.principal);

  app.onError((error) => errorResponse(MedtainerError.from(error)));
  app.notFound((context) => errorResponse(noSuchPath(context.req.path)));
  app.use(async (context, next) => refuseForeign(context.req.raw, options.allowedHosts ?? []) ?? next());
  app.get("/health", (context) => context.json({ status: "ok" }));
  app.get("/health/ready", async (context) => {
    const ready = await toolServer.approvals.list().then(
      () => true,
      () => false,
    );
    return ready ? context.json({ status: "ready" }) : context.json({ status: "unavailable" }, 503);
  });
  app.all("/sse", (context) => context.redirect("/mcp", 307));

  app.use(async (context, next) => {
    context.set("principal", await options.authenticate(context.req.raw));
    await next();
  });
  for (const path of ["/mcp", "/mcp/"]) app.all(path, serveMcp);
  app.post("/", serveMcp);
  app.post("/tools/:name", async (context) =>
    callTool(toolServer, context, { name: context.req.param("name"), input: await readBody(context) }),
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
  return { fetch: (request) => app.fetch(request), close: () => endpoint.close() };
}

async function callTool(
  toolServer: ToolServer,
  context: Context<Environment>,
  call: { readonly name: string; readonly input: unknown },
): Promise<Response> {
  const { signal, headers } = context.req.raw;
  const client = headers.get("user-agent") ?? undefined;
  const reply = await toolServer.call({ ...call, client, signal, principal: context.var.principal });
  return new Response(reply.text, {
    status: reply.ok ? 200 : reply.error.facts.httpStatus,
    headers: { "content-type": "application/json" },
  });
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

/** Browsers of strangers' pages name their own host or origin; they are refused (MCP, Security Warning of Streamable HTTP). */
function refuseForeign(request: Request, allowedHosts: readonly string[]): Response | undefined {
  return (
    hostHeaderValidationResponse(request, [...localhostAllowedHostnames(), ...allowedHosts]) ??
    originValidationResponse(request, [...localhostAllowedOrigins(), ...allowedHosts])
  );
}

function errorResponse(error: MedtainerError): Response {
  const { httpStatus, visible, nextStep } = error.facts;
  const message = visible ? error.message : "Something went wrong inside the server.";
  const headers = error.code === "unauthenticated" ? { "www-authenticate": 'Bearer realm="medtainer"' } : {};
  return Response.json(
    { status: "error", code: error.code, message, nextStep },
    { status: httpStatus, headers },
  );
}

function noSuchPath(path: string): MedtainerError {
  return new MedtainerError("not_found", `There is nothing at ${path.slice(0, 100)}. MCP is at /mcp.`);
}
