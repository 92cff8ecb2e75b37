export type { McpServerOptions } from "./transport/mcp-server.js";
export type { RunningServer } from "./transport/running-server.js";
export { serveStdio } from "./transport/stdio.js";
