import type { ConnectedVendor } from "../client/connect-vendor.js";
import type { Collections } from "../collection.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json, JsonObject } from "../json.js";
import type { Operation } from "../operation.js";
import { findFile } from "../reply/kept-file.js";
import type { ReplySource } from "../storage/records.js";
import { createCollections } from "../sync/collections.js";
import type { CallOperation, Tool } from "../tool.js";
import type { Step, ToolCall, ToolOutcome } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** Runs the tool; each operation that it calls goes to its vendor through the client. */
export function callVendor(parts: PipelineParts): Step {
  return async (call) => {
    const { input, context } = call;
    const send = callOperation(parts, call);
    const data = await call.tool.run({
      // `validate` has made the input a JSON object that fits the tool's schema.
      input: input as JsonObject,
      call: send,
      context: { ...context, collections: collectionsOf(parts, call, send) },
    });
    // A tool returns JSON data by contract; whatever is not JSON falls out when the reply is rendered.
    return { data: data as Json | undefined, ...originOf(parts, call) };
  };
}

/** Where what a tool answers came from: the vendors, or what is kept of them. */
function originOf(
  parts: PipelineParts,
  { tool, storedAsOfMs }: ToolCall,
): Pick<ToolOutcome, "source" | "fetchedAtMs"> {
  const source = sourceOf(parts, tool);
  if (storedAsOfMs === null) return { source };
  return { source: source === "sandbox" ? "sandbox" : "cached", fetchedAtMs: storedAsOfMs };
}

function collectionsOf(parts: PipelineParts, call: ToolCall, send: CallOperation): Collections {
  return createCollections(parts, {
    tool: call.tool,
    principal: call.principal.id,
    work: { call: send, context: call.context },
    accountOf: (vendor) => accountOf(connectedTo(parts, vendor), call),
    onStored: (asOfMs) => {
      call.storedAsOfMs = Math.min(asOfMs, call.storedAsOfMs ?? asOfMs);
    },
  });
}

/** What is kept with a credential of one's own is one's own. */
function accountOf({ account, isPersonal }: ConnectedVendor, { principal }: ToolCall): string {
  return isPersonal ? `${account}:${principal.id}` : account;
}

function callOperation(parts: PipelineParts, call: ToolCall): CallOperation {
  return async <Input, Output>(operation: Operation<Input, Output>, input: Input): Promise<Output> => {
    // A tool's table holds operations of every type, and identity is all that is compared here.
    if (!call.tool.uses.includes(operation as Operation)) {
      throw new MedtainerError(
        "internal",
        `${call.tool.name} called ${operation.id}, which its "uses" does not name.`,
      );
    }
    const turns = call.turnsAt?.(operation.vendor);
    return connectedTo(parts, operation.vendor).send(operation, input, {
      signal: call.context.signal,
      around: call.aroundRequest,
      caller: call.principal.id,
      ...(turns && { turns }),
      readResource: (uri) => findFile(parts.store, call.principal.id, uri),
    });
  };
}

function connectedTo({ vendors }: PipelineParts, name: string): ConnectedVendor {
  const connected = vendors.get(name);
  if (connected) return connected;
  throw new MedtainerError("misconfigured", `The vendor ${name} is not connected.`);
}

/** A tool that calls nobody, such as the search of tools, speaks for all vendors. */
function sourceOf({ vendors }: PipelineParts, tool: Tool<JsonObject, unknown>): ReplySource {
  const asked =
    tool.uses.length > 0 ? tool.uses.map(({ vendor }) => vendors.get(vendor)) : [...vendors.values()];
  return asked.some((connected) => connected?.source === "sandbox") ? "sandbox" : "live";
}
