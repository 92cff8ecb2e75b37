import { setTimeout as pause } from "node:timers/promises";
import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  type Server,
  type Tool,
} from "@modelcontextprotocol/server";
import { progressReporter } from "../src/transport/mcp-progress.js";
import { askingTools } from "./fixture-asking-tools.js";
import { embeddedText, redPixel, silence, textContent } from "./fixture-content.js";
import type { FixtureCall } from "./fixture-questions.js";
import type { FixtureTool } from "./fixture-tool.js";

/** Lists the fixture's tools and calls them. */
export function serveFixtureTools(server: Server): void {
  server.setRequestHandler("tools/list", () => ({ tools: listed }));
  server.setRequestHandler("tools/call", ({ params }, context) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    const { arguments: input = {} } = params;
    return tool.run({ input, context, capabilities: server.getClientCapabilities() ?? {} });
  });
}

const stepMs = 50;

/** Tools whose answer is always the same. */
const replies: Readonly<Record<string, CallToolResult["content"]>> = {
  test_simple_text: [textContent("This is a simple text response for testing.")],
  test_image_content: [redPixel],
  test_audio_content: [silence],
  test_embedded_resource: [embeddedText("test://embedded-resource", "This is an embedded resource content.")],
  test_multiple_content_types: [
    textContent("Multiple content types test:"),
    redPixel,
    embeddedText("test://mixed-content-resource", "A line of text."),
  ],
};

const replyTools = Object.entries(replies).map(
  ([name, content]): FixtureTool => ({
    name,
    description: `Answers with ${content.map(({ type }) => type).join(", ")}.`,
    run: async () => ({ content }),
  }),
);

const schemaWithManyKeywords: Tool["inputSchema"] = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  $defs: {
    address: {
      $anchor: "addressDef",
      type: "object",
      properties: { street: { type: "string" }, city: { type: "string" } },
    },
  },
  properties: {
    name: { type: "string" },
    address: { $ref: "#/$defs/address" },
    contactMethod: { type: "string", enum: ["phone", "email"] },
    phone: { type: "string" },
    email: { type: "string" },
  },
  allOf: [{ anyOf: [{ required: ["phone"] }, { required: ["email"] }] }],
  if: { properties: { contactMethod: { const: "phone" } }, required: ["contactMethod"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: ["phone"] },
  else: { required: ["email"] },
  additionalProperties: false,
};

const workingTools: readonly FixtureTool[] = [
  {
    name: "test_error_handling",
    description: "Fails.",
    run: async () => ({ isError: true, content: [textContent("This tool always fails.")] }),
  },
  {
    name: "test_tool_with_logging",
    description: "Writes to the client's log while it works.",
    run: (call) => workAndLog(call, ["Started.", "Working.", "Done."]),
  },
  {
    name: "test_logging_tool",
    description: "Writes to the client's log where the client wants it.",
    run: (call) => workAndLog(call, ["Nobody sees this unless they asked for it."]),
  },
  {
    name: "test_tool_with_progress",
    description: "Reports progress while it works.",
    run: workAndReport,
  },
  {
    name: "test_reconnection",
    description: "Ends its own stream before it answers, so that the client must come back for the answer.",
    run: answerAfterHangingUp,
  },
  {
    name: "json_schema_2020_12_tool",
    description:
      "Has an input schema with keywords of JSON Schema 2020-12 that a list of tools must not lose.",
    inputSchema: schemaWithManyKeywords,
    run: async () => ({ content: [textContent("Never mind the input.")] }),
  },
];

async function workAndLog({ context }: FixtureCall, lines: readonly string[]): Promise<CallToolResult> {
  for (const line of lines) {
    await context.mcpReq.log("info", line);
    await pause(stepMs);
  }
  return { content: [textContent("Logged.")] };
}

async function workAndReport({ context }: FixtureCall): Promise<CallToolResult> {
  const report = progressReporter(context);
  for (const progress of [0, 50, 100]) {
    report?.({ progress, total: 100 });
    await pause(stepMs);
  }
  return { content: [textContent("Reported.")] };
}

async function answerAfterHangingUp({ context }: FixtureCall): Promise<CallToolResult> {
  context.http?.closeSSE?.();
  await pause(stepMs);
  return { content: [textContent("You came back.")] };
}

const tools: readonly FixtureTool[] = [...replyTools, ...workingTools, ...askingTools];

const listed: Tool[] = tools.map(({ name, description, inputSchema }) => ({
  name,
  description,
  inputSchema: inputSchema ?? { type: "object" },
}));
