import { Server } from "@modelcontextprotocol/server";
import type { McpServerFactory } from "../src/http.js";
import { serveFixturePrompts } from "./fixture-prompts.js";
import { roundCodec } from "./fixture-questions.js";
import { serveFixtureResources } from "./fixture-resources.js";
import { serveFixtureTools } from "./fixture-tools.js";

/**
 * The server that the conformance suite wants to meet: its tools, prompts and resources have the names and the
 * behaviour that the suite prescribes. What is measured with it is the transport that serves it.
 */
export const createFixtureServer: McpServerFactory = () => {
  const server = new Server(
    { name: "medtainer-conformance", version: "1.0.0" },
    {
      capabilities: { tools: {}, prompts: {}, resources: { subscribe: true }, completions: {}, logging: {} },
      requestState: { verify: roundCodec.verify },
    },
  );
  serveFixtureTools(server);
  serveFixturePrompts(server);
  serveFixtureResources(server);
  return server;
};
