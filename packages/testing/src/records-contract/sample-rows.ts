import type { ApiCall, Approval, ToolExecution } from "@medtainer/core";

/** A row of `tool_executions`, as it stands while the call runs. */
export function sampleToolExecution(id: string, changes: Partial<ToolExecution> = {}): ToolExecution {
  return {
    id,
    tool: "acme_list_orders",
    vendor: "acme",
    principal: "local",
    client: "inspector 1.0",
    input: { limit: 20, tags: ["new"] },
    status: "started",
    code: null,
    source: null,
    approvalId: null,
    startedAtMs: 1_767_225_600_000,
    durationMs: null,
    ...changes,
  };
}

/** A row of `api_calls`, as it stands after an answer. */
export function sampleApiCall(id: string, changes: Partial<ApiCall> = {}): ApiCall {
  return {
    id,
    toolExecutionId: "execution",
    vendor: "acme",
    operation: "listOrders",
    route: "GET /orders",
    attempt: 1,
    status: "ok",
    statusCode: 200,
    rateLimited: false,
    requestId: "request-1",
    source: "live",
    startedAtMs: 1_767_225_600_000,
    durationMs: 12.5,
    ...changes,
  };
}

/** A row of `approvals` that nobody has settled. */
export function sampleApproval(id: string, changes: Partial<Approval> = {}): Approval {
  return {
    id,
    tool: "acme_delete_order",
    principal: "local",
    fingerprint: "0f".repeat(32),
    input: { id: 7 },
    status: "pending",
    settledBy: null,
    createdAtMs: 1_767_225_600_000,
    expiresAtMs: 1_767_229_200_000,
    ...changes,
  };
}
