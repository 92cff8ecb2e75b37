export type { ApiKeyOptions, Authenticate } from "./transport/authentication.js";
export { authenticateByApiKey } from "./transport/authentication.js";
export type { HttpApp, HttpAppOptions } from "./transport/http-app.js";
export { createHttpApp } from "./transport/http-app.js";
export type { McpServerFactory, McpServerOptions } from "./transport/mcp-server.js";
export { createMcpServerFactory } from "./transport/mcp-server.js";
export type { RunningServer } from "./transport/running-server.js";
export type { RunningHttpServer, ServeHttpOptions } from "./transport/serve-http.js";
export { serveHttp } from "./transport/serve-http.js";
