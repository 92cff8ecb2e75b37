import type { JsonSchema } from "../../json.js";
import { defineTool, type Tool } from "../../tool.js";
import { byteLength } from "../count-tokens.js";
import { firstSentence } from "../first-sentence.js";
import { type CallToolName, callToolOf } from "./call-tools.js";
import { createToolIndex } from "./tool-index.js";

/** What `search_tools` takes. */
export interface SearchInput {
  readonly query: string;
  /** At most this many tools; default 5. */
  readonly limit?: number;
}

/** What `search_tools` tells of a tool. */
export interface FoundTool {
  readonly name: string;
  /** Its description's first sentence. */
  readonly does: string;
  /** The input that must be given. */
  readonly needs?: Readonly<Record<string, string>>;
  readonly callWith: CallToolName;
}

/** Bytes of JSON that the found tools may take: with what stands around them, an answer stays under 4 kB. */
const mostBytes = 3_600;
const mostDescriptionCharacters = 160;
const mostEnumBytes = 200;
const mostNeeds = 10;
const usualLimit = 5;

/** `search_tools`: finds the tools that fit a question, the best first. */
export function createSearchTool(
  tools: readonly Tool<never, unknown>[],
): Tool<SearchInput, { tools: readonly FoundTool[] }> {
  const find = createToolIndex(tools);
  return {
    ...defineTool<SearchInput, { tools: readonly FoundTool[] }>({
      name: "search_tools",
      title: "Search tools",
      description: `Finds the right one of ${tools.length} tools. Say in plain words what is to be done, such as "restart a server". The answer tells what each tool does, what it needs, and what to call it with.`,
      input: searchInput,
      uses: [],
      run: async ({ input: { query, limit = usualLimit } }) => ({
        tools: fitting((await find(query, limit)).map(outlineTool)),
      }),
    }),
    // Whoever may call any tool may look for it.
    scopes: [],
  };
}

const searchInput: JsonSchema = {
  type: "object",
  properties: {
    query: { type: "string", minLength: 1, maxLength: 500 },
    limit: { type: "integer", minimum: 1, maximum: 20, description: `By default ${usualLimit}.` },
  },
  required: ["query"],
  additionalProperties: false,
};

function outlineTool(tool: Tool<never, unknown>): FoundTool {
  const needs = outlineNeeds(tool.input);
  return {
    name: tool.name,
    does: firstSentence(tool.description, mostDescriptionCharacters),
    ...(needs.length > 0 && { needs: Object.fromEntries(needs) }),
    callWith: callToolOf(tool),
  };
}

function outlineNeeds({ properties = {}, required = [] }: JsonSchema): [string, string][] {
  const needs = required.map((key): [string, string] => [key, outlineSchema(properties[key] ?? {})]);
  const more = needs.length - mostNeeds;
  return more > 0 ? [...needs.slice(0, mostNeeds), ["…", `${more} more, see describe_tool`]] : needs;
}

/** `integer`, or `one of daily, weekly`. */
function outlineSchema({ type = "any", enum: values }: JsonSchema): string {
  const listed = values?.join(", ") ?? "";
  const isShort = listed !== "" && byteLength(listed) <= mostEnumBytes;
  return isShort ? `one of ${listed}` : [type].flat().join(" or ");
}

/** As many of the best as the answer has room for. */
function fitting(found: readonly FoundTool[]): FoundTool[] {
  const sizes = found.map((tool) => byteLength(JSON.stringify(tool)));
  return found.filter(
    (_, last) => sizes.slice(0, last + 1).reduce((sum, size) => sum + size, 0) <= mostBytes,
  );
}
