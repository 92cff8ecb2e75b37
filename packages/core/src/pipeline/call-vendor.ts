import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json, JsonObject } from "../json.js";
import type { Operation } from "../operation.js";
import type { ReplySource } from "../storage/records.js";
import type { CallOperation, Tool } from "../tool.js";
import type { Step, ToolCall } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** Runs the tool; each operation that it calls goes to its vendor through the client. */
export function callVendor(parts: PipelineParts): Step {
  return async (call) => {
    const { input, context } = call;
    const data = await call.tool.run({
      // `validate` has made the input a JSON object that fits the tool's schema.
      input: input as JsonObject,
      call: callOperation(parts, call),
      context,
    });
    // A tool returns JSON data by contract; whatever is not JSON falls out when the reply is rendered.
    return { data: data as Json | undefined, source: sourceOf(parts, call.tool) };
  };
}

function callOperation({ vendors }: PipelineParts, call: ToolCall): CallOperation {
  return async <Input, Output>(operation: Operation<Input, Output>, input: Input): Promise<Output> => {
    // A tool's table holds operations of every type, and identity is all that is compared here.
    if (!call.tool.uses.includes(operation as Operation)) {
      throw new MedtainerError(
        "internal",
        `${call.tool.name} called ${operation.id}, which its "uses" does not name.`,
      );
    }
    const connected = vendors.get(operation.vendor);
    if (!connected)
      throw new MedtainerError("misconfigured", `The vendor ${operation.vendor} is not connected.`);
    return connected.send(operation, input, { signal: call.context.signal, around: call.aroundRequest });
  };
}

/** A tool that calls nobody, such as the search of tools, speaks for all vendors. */
function sourceOf({ vendors }: PipelineParts, tool: Tool<JsonObject, unknown>): ReplySource {
  const asked =
    tool.uses.length > 0 ? tool.uses.map(({ vendor }) => vendors.get(vendor)) : [...vendors.values()];
  return asked.some((connected) => connected?.source === "sandbox") ? "sandbox" : "live";
}
