import type { CallToolResult, InputRequiredResult, Tool } from "@modelcontextprotocol/server";
import type { FixtureCall } from "./fixture-questions.js";

/** One tool of the fixture. The suite sets its name and what must come of it. */
export interface FixtureTool {
  readonly name: string;
  readonly description: string;
  /** Left out, the tool takes nothing. */
  readonly inputSchema?: Tool["inputSchema"];
  run(call: FixtureCall): Promise<CallToolResult | InputRequiredResult>;
}
