import {
  type CallToolResult,
  inputRequired,
  type PrimitiveSchemaDefinition,
  type Tool,
} from "@modelcontextprotocol/server";
import { textContent } from "./fixture-content.js";
import { askClient, type FixtureCall, form, prompt, type Question } from "./fixture-questions.js";
import type { FixtureTool } from "./fixture-tool.js";

interface AskingTool extends Question {
  readonly name: string;
  readonly description: string;
  readonly inputSchema?: Tool["inputSchema"];
}

const confirmation = { ok: { type: "boolean" } } as const;
const personName = { name: { type: "string" } } as const;

/** Fields that are filled in beforehand, of each simple type (SEP-1034). */
const filledFields: Readonly<Record<string, PrimitiveSchemaDefinition>> = {
  name: { type: "string", default: "John Doe" },
  age: { type: "integer", default: 30 },
  score: { type: "number", default: 95.5 },
  status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
  verified: { type: "boolean", default: true },
};

const options = ["option1", "option2", "option3"];
const titledOptions = [
  { const: "value1", title: "First" },
  { const: "value2", title: "Second" },
  { const: "value3", title: "Third" },
];

/** Every way to offer a choice (SEP-1330). */
const choiceFields: Readonly<Record<string, PrimitiveSchemaDefinition>> = {
  untitledSingle: { type: "string", enum: options },
  titledSingle: { type: "string", oneOf: titledOptions },
  legacyEnum: { type: "string", enum: ["opt1", "opt2", "opt3"], enumNames: ["First", "Second", "Third"] },
  untitledMulti: { type: "array", items: { type: "string", enum: options } },
  titledMulti: { type: "array", items: { anyOf: titledOptions } },
};

/** For sessions of the 2025-11-25 protocol: there the SDK turns the question into a request to the client. */
const sessionTools: readonly AskingTool[] = [
  {
    name: "test_sampling",
    description: "Hands a prompt to the client's model.",
    inputSchema: { type: "object", properties: { prompt: { type: "string" } }, required: ["prompt"] },
    rounds: ({ input }) => [{ reply: prompt(String(input.prompt)) }],
  },
  {
    name: "test_elicitation",
    description: "Asks the client's person for a user name and an e-mail address.",
    inputSchema: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
    rounds: ({ input }) => [
      { person: form(String(input.message), { username: { type: "string" }, email: { type: "string" } }) },
    ],
  },
  {
    name: "test_elicitation_sep1034_defaults",
    description: "Asks with a form whose fields are filled in beforehand.",
    rounds: () => [{ filled: form("Check what is filled in.", filledFields) }],
  },
  {
    name: "test_elicitation_sep1330_enums",
    description: "Asks with a form that has every kind of choice.",
    rounds: () => [{ choices: form("Choose.", choiceFields) }],
  },
];

/** For the 2026-07-28 protocol: there the question is the result, and the client calls again. */
const resultTools: readonly AskingTool[] = [
  {
    name: "test_missing_capability",
    description: "Needs a client that has a model to ask.",
    rounds: () => [{ reply: prompt("Say anything.") }],
  },
  {
    name: "test_streaming_elicitation",
    description: "Asks its one question in the answer to the call.",
    rounds: () => [{ confirm: form("Go on?", confirmation) }],
  },
  {
    name: "test_input_required_result_elicitation",
    description: "Asks the client's person for a name.",
    rounds: () => [{ user_name: form("What is your name?", personName) }],
  },
  {
    name: "test_input_required_result_sampling",
    description: "Asks the client's model for a capital.",
    rounds: () => [{ capital_question: prompt("What is the capital of France?") }],
  },
  {
    name: "test_input_required_result_list_roots",
    description: "Asks the client for its roots.",
    rounds: () => [{ client_roots: inputRequired.listRoots() }],
  },
  {
    name: "test_input_required_result_request_state",
    description: "Sends signed state along with its question.",
    keepsState: true,
    rounds: () => [{ confirm: form("Please confirm", confirmation) }],
  },
  {
    name: "test_input_required_result_tampered_state",
    description: "Refuses state that was changed on the way.",
    keepsState: true,
    rounds: () => [{ confirm: form("Please confirm", confirmation) }],
  },
  {
    name: "test_input_required_result_multiple_inputs",
    description: "Asks three different things at once.",
    keepsState: true,
    rounds: () => [
      {
        user_name: form("What is your name?", personName),
        greeting: prompt("Generate a greeting"),
        client_roots: inputRequired.listRoots(),
      },
    ],
  },
  {
    name: "test_input_required_result_multi_round",
    description: "Asks twice, one after the other.",
    keepsState: true,
    rounds: () => [
      { step1: form("Step 1: What is your name?", personName) },
      { step2: form("Step 2: What is your favorite color?", { color: { type: "string" } }) },
    ],
  },
  {
    name: "test_input_required_result_capabilities",
    description: "Asks only what the client says it can answer.",
    rounds: ({ capabilities }) => [
      {
        ...(capabilities.sampling && { greeting: prompt("Generate a greeting") }),
        ...(capabilities.elicitation && { user_name: form("What is your name?", personName) }),
      },
    ],
  },
];

/** The fixture's tools that ask the client something before they answer. */
export const askingTools: readonly FixtureTool[] = [...sessionTools, ...resultTools].map((tool) => ({
  name: tool.name,
  description: tool.description,
  ...(tool.inputSchema && { inputSchema: tool.inputSchema }),
  run: async (call) => (await askClient(tool, call)) ?? showAnswers(call),
}));

function showAnswers({ context }: FixtureCall): CallToolResult {
  return { content: [textContent(`The client answered ${JSON.stringify(context.mcpReq.inputResponses)}.`)] };
}
