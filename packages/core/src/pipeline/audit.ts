import { readRequestId } from "../client/request-id.js";
import type { RequestStep } from "../client/vendor-fetch.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Records, ReplySource, ToolExecution } from "../storage/records.js";
import type { Step, ToolCall } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";
import { redactInput } from "./redact-input.js";

/**
 * Records every call and every HTTP request that it makes: `started` before, `ok` or `failed` after.
 * The call is answered only once its last row is on disk, so that no answered call can be missing.
 */
export function audit(parts: PipelineParts): Step {
  const { records, now } = parts;
  return async (call, next) => {
    const startedAtMs = now();
    // Not awaited: writes keep their order, so this row is on disk before any request leaves.
    void records.append("tool_executions", startedRow(call, startedAtMs, parts.secrets));
    call.aroundRequest.push(recordRequest(call, parts));
    const finish = (end: Partial<ToolExecution>) =>
      finishRow(records, call.id, { ...end, approvalId: call.approvalId, durationMs: now() - startedAtMs });
    try {
      const outcome = await next();
      await finish({ status: "ok", source: outcome.source });
      return outcome;
    } catch (reason) {
      const error = MedtainerError.from(reason);
      await finish({ status: "failed", code: error.code });
      throw error;
    }
  };
}

function startedRow(call: ToolCall, startedAtMs: number, secrets: readonly string[]): ToolExecution {
  return {
    id: call.id,
    tool: call.name.slice(0, 200),
    vendor: call.tool.uses[0]?.vendor ?? null,
    principal: call.principal.id,
    client: call.client,
    input: redactInput(call.input, secrets),
    status: "started",
    code: null,
    source: null,
    approvalId: null,
    startedAtMs,
    durationMs: null,
  };
}

async function finishRow(records: Records, id: string, end: Partial<ToolExecution>): Promise<void> {
  const changed = await records.change("tool_executions", { id }, end);
  if (changed !== 1) throw new MedtainerError("internal", "The audit row of this call could not be written.");
}

function recordRequest(call: ToolCall, { records, vendors, now }: PipelineParts): RequestStep {
  return async (attempt, next) => {
    const startedAtMs = now();
    const id = crypto.randomUUID();
    const { vendor, id: operation, route } = attempt.operation;
    const source: ReplySource = vendors.get(vendor)?.source ?? "live";
    await records.append("api_calls", {
      id,
      toolExecutionId: call.id,
      vendor,
      operation,
      route,
      attempt: attempt.attempt,
      status: "started",
      statusCode: null,
      rateLimited: false,
      requestId: null,
      source,
      startedAtMs,
      durationMs: null,
    });
    // Not awaited: the row of the tool call is written after it and is awaited.
    const finish = (response: Response | undefined) =>
      void records.change(
        "api_calls",
        { id },
        {
          status: response?.ok ? "ok" : "failed",
          statusCode: response?.status ?? null,
          rateLimited: response?.status === 429,
          requestId: readRequestId(response?.headers),
          durationMs: now() - startedAtMs,
        },
      );
    try {
      const response = await next();
      finish(response);
      return response;
    } catch (reason) {
      finish(undefined);
      throw reason;
    }
  };
}
