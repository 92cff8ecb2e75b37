import { MedtainerError } from "../errors/medtainer-error.js";
import type { AnyTool } from "../listing/tool-table.js";
import { defineTool } from "../tool.js";

/** An unknown name goes down the same stairs, so that it is recorded and answered like every call. */
export function missingTool(name: string): AnyTool {
  return {
    ...defineTool({
      name: "unknown_tool",
      title: "Unknown tool",
      description: "",
      input: { type: "object" },
      uses: [],
      run: async () => {
        throw new MedtainerError("not_found", `There is no tool named "${name.slice(0, 100)}".`);
      },
    }),
    scopes: [],
  };
}
