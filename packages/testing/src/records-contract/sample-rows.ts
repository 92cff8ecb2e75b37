import type {
  ApiCall,
  ApiKey,
  Approval,
  ContactContext,
  Interaction,
  Lease,
  RecordTable,
  RecordTables,
  StoredCredential,
  SyncedRecord,
  SyncRun,
  ToolExecution,
} from "@medtainer/core";

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

/** A row of `records`: a contact as it was read. */
export function sampleRecord(id: string, changes: Partial<SyncedRecord> = {}): SyncedRecord {
  return {
    vendor: "acme",
    account: "main",
    kind: "contacts",
    id,
    data: { id, tags: ["new"], address: { city: "Tampa" } },
    search: { name: `Contact ${id}` },
    labels: ["stage:new"],
    occurredAtMs: 1_767_225_600_000,
    syncedAtMs: 1_767_229_200_000,
    version: 1,
    deletedAtMs: null,
    ...changes,
  };
}

/** A row of `contact_context`, about the record of the same id. */
export function sampleContext(id: string, changes: Partial<ContactContext> = {}): ContactContext {
  return {
    vendor: "acme",
    account: "main",
    kind: "contacts",
    id,
    nicknames: [],
    notes: "",
    importance: null,
    lastInteractionAtMs: null,
    updatedAtMs: 1_767_229_200_000,
    updatedBy: "local",
    ...changes,
  };
}

/** A row of `interactions`. */
export function sampleInteraction(id: string, changes: Partial<Interaction> = {}): Interaction {
  return {
    id,
    vendor: "acme",
    account: "main",
    contactId: "contact",
    kind: "message",
    direction: "inbound",
    summary: "Asked for the price.",
    data: { text: "How much is it?" },
    occurredAtMs: 1_767_225_600_000,
    ...changes,
  };
}

/** A row of `sync_runs`, in the middle of its pages. */
export function sampleSyncRun(id: string, changes: Partial<SyncRun> = {}): SyncRun {
  return {
    id,
    vendor: "acme",
    account: "main",
    kind: "contacts",
    status: "started",
    code: null,
    version: 1,
    cursor: { page: 2, after: ["a"] },
    pages: 1,
    seen: 100,
    changed: 3,
    deleted: 0,
    startedAtMs: 1_767_225_600_000,
    durationMs: null,
    ...changes,
  };
}

/** A row of `credentials`. */
export function sampleCredential(owner: string, changes: Partial<StoredCredential> = {}): StoredCredential {
  return {
    vendor: "acme",
    account: "main",
    owner,
    ciphertext: "v1.key-1.c2VjcmV0",
    keyId: "key-1",
    version: 1,
    status: "connected",
    expiresAtMs: 1_767_229_200_000,
    updatedAtMs: 1_767_225_600_000,
    ...changes,
  };
}

/** A row of `leases`, with its first fence. */
export function sampleLease(id: string, changes: Partial<Lease> = {}): Lease {
  return { id, owner: "server-1", fence: 1, untilMs: 1_767_225_630_000, ...changes };
}

/** A row of `api_keys`. */
export function sampleApiKey(id: string, changes: Partial<ApiKey> = {}): ApiKey {
  return {
    id,
    name: "backup script",
    hash: "0f".repeat(32),
    scopes: ["acme:read", "mcp"],
    createdAtMs: 1_767_225_600_000,
    expiresAtMs: null,
    revokedAtMs: null,
    lastUsedAtMs: null,
    ...changes,
  };
}

/** One row of every table. */
export const oneOfEach: { readonly [Table in RecordTable]: RecordTables[Table] } = {
  tool_executions: sampleToolExecution("1"),
  api_calls: sampleApiCall("1"),
  approvals: sampleApproval("1"),
  records: sampleRecord("1"),
  contact_context: sampleContext("1", { nicknames: ["Bobby"], notes: "Prefers mornings.", importance: 80 }),
  interactions: sampleInteraction("1"),
  sync_runs: sampleSyncRun("1"),
  credentials: sampleCredential("installation"),
  leases: sampleLease("sync"),
  api_keys: sampleApiKey("1"),
};

/** Every table. */
export const tables = Object.keys(oneOfEach) as RecordTable[];
