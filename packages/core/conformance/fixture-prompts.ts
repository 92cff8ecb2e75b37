import {
  type Prompt,
  type PromptMessage,
  ProtocolError,
  ProtocolErrorCode,
  type Server,
} from "@modelcontextprotocol/server";
import { embeddedText, redPixel, textContent } from "./fixture-content.js";
import { askClient, form, type Question } from "./fixture-questions.js";

interface FixturePrompt {
  readonly name: string;
  readonly description: string;
  /** Names of its arguments; all are required. */
  readonly arguments?: readonly string[];
  /** Asked before the prompt is given out. */
  readonly question?: Question;
  content(values: Readonly<Record<string, string>>): readonly PromptMessage["content"][];
}

/** Lists the fixture's prompts, gives them out, and completes their arguments. */
export function serveFixturePrompts(server: Server): void {
  server.setRequestHandler("prompts/list", () => ({ prompts: prompts.map(listPrompt) }));
  server.setRequestHandler("prompts/get", async ({ params }, context) => {
    const prompt = prompts.find(({ name }) => name === params.name);
    if (!prompt)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no prompt ${params.name}.`);
    const { arguments: input = {} } = params;
    const call = { input, context, capabilities: server.getClientCapabilities() ?? {} };
    const question = prompt.question && (await askClient(prompt.question, call));
    return (
      question ?? { messages: prompt.content(input).map((content) => ({ role: "user" as const, content })) }
    );
  });
  server.setRequestHandler("completion/complete", ({ params }) => ({
    completion: { values: completions.filter((value) => value.startsWith(params.argument.value)) },
  }));
}

const completions = ["paris", "park", "party", "testing"];

const prompts: readonly FixturePrompt[] = [
  {
    name: "test_simple_prompt",
    description: "One line of text.",
    content: () => [textContent("This is a simple prompt for testing.")],
  },
  {
    name: "test_prompt_with_arguments",
    description: "Text with two values in it.",
    arguments: ["arg1", "arg2"],
    content: ({ arg1, arg2 }) => [textContent(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
  },
  {
    name: "test_prompt_with_embedded_resource",
    description: "A resource, and what to do with it.",
    arguments: ["resourceUri"],
    content: ({ resourceUri = "" }) => [
      embeddedText(resourceUri, "Embedded resource content for testing."),
      textContent("Please process the embedded resource above."),
    ],
  },
  {
    name: "test_prompt_with_image",
    description: "An image, and what to do with it.",
    content: () => [redPixel, textContent("Please analyze the image above.")],
  },
  {
    name: "test_input_required_result_prompt",
    description: "Asks the client's person what it is about.",
    question: {
      rounds: () => [
        { user_context: form("What context should the prompt use?", { context: { type: "string" } }) },
      ],
    },
    content: () => [textContent("Use the context that was given.")],
  },
];

function listPrompt({ name, description, arguments: names = [] }: FixturePrompt): Prompt {
  return { name, description, arguments: names.map((argument) => ({ name: argument, required: true })) };
}
