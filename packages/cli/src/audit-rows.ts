import type { ApiCall, KeptRow, RecordQuery, Records, WorkStatus } from "@medtainer/core";

/** Which calls a command is about; each limit that is left out does not hold. */
export interface AuditFilter {
  readonly tool?: string;
  readonly vendor?: string;
  readonly status?: WorkStatus;
  readonly since?: number;
  readonly until?: number;
}

/** One call of a tool with the HTTP requests that it made. */
export type AuditedCall = KeptRow<"tool_executions"> & { readonly requests: readonly ApiCall[] };

/** What `medtainer audit` keeps in memory at a time. */
const pageSize = 500;
/** Requests shown of one call; a call makes few, and a sync has its own record. */
const requestsShown = 100;

/** The calls that pass the filter. */
export async function readCalls(
  records: Records,
  filter: AuditFilter,
  page: Pick<RecordQuery<"tool_executions">, "order" | "after" | "limit">,
): Promise<AuditedCall[]> {
  const { tool, vendor, status, since, until } = filter;
  const rows = await records.query("tool_executions", {
    ...page,
    where: { ...(tool && { tool }), ...(vendor && { vendor }), ...(status && { status }) },
    ...((since ?? until) !== undefined && {
      range: {
        column: "startedAtMs",
        ...(since !== undefined && { from: since }),
        ...(until !== undefined && { to: until }),
      },
    }),
  });
  return Promise.all(rows.map((row) => withRequests(records, row)));
}

/** Every call that passes the filter, the oldest first, page by page. */
export async function* readAllCalls(records: Records, filter: AuditFilter): AsyncGenerator<AuditedCall> {
  for (let after = 0; ; ) {
    const calls = await readCalls(records, filter, { order: "oldest", after, limit: pageSize });
    yield* calls;
    const last = calls.at(-1);
    if (last === undefined || calls.length < pageSize) return;
    after = last.sequence;
  }
}

/** Reads a call again, to see whether it has ended. */
export async function readCall(records: Records, id: string): Promise<AuditedCall | undefined> {
  const [row] = await records.query("tool_executions", { where: { id }, limit: 1 });
  return row && withRequests(records, row);
}

async function withRequests(records: Records, row: KeptRow<"tool_executions">): Promise<AuditedCall> {
  const where = { toolExecutionId: row.id };
  const requests = await records.query("api_calls", { where, order: "oldest", limit: requestsShown });
  return { ...row, requests };
}

/** One line of JSON. */
export function toJsonLine(call: AuditedCall): string {
  return `${JSON.stringify(call)}\n`;
}

/** A line for the call and one for each of its requests. */
export function toText(call: AuditedCall): string {
  const { tool, principal, client, status, code, source, durationMs, approvalId, input } = call;
  const parts = [
    new Date(call.startedAtMs).toISOString(),
    (code === null ? status : `${status} ${code}`).padEnd(8),
    tool,
    `by ${principal}${client === null ? "" : ` (${client})`}`,
    durationMs === null ? "not ended" : `${durationMs} ms`,
    ...(source === null ? [] : [source]),
    ...(approvalId === null ? [] : [`approval ${approvalId}`]),
    JSON.stringify(input),
  ];
  const lines = [parts.join("  "), ...call.requests.map(describeRequest)];
  // Names and inputs come from clients: a control character could rewrite what the terminal shows.
  return `${lines.map((line) => line.replace(/\p{Cc}/gu, "\u2423")).join("\n")}\n`;
}

function describeRequest({
  vendor,
  route,
  attempt,
  statusCode,
  status,
  requestId,
  durationMs,
}: ApiCall): string {
  const outcome = statusCode ?? status;
  const request = requestId === null ? "" : `  request ${requestId}`;
  return `    ${vendor} ${route}  attempt ${attempt}  ${outcome}  ${durationMs ?? "?"} ms${request}`;
}
