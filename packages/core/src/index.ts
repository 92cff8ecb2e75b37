// For people who call a vendor or serve its tools.
export { connectVendor, type ConnectedVendor, type ConnectVendorOptions } from "./client/connect-vendor.js";
export {
  createVendorClient,
  type VendorClient,
  type VendorClientOptions,
} from "./client/create-vendor-client.js";
export {
  createToolServer,
  type SyncRequest,
  type ToolRequest,
  type ToolServer,
  type ToolServerOptions,
} from "./server/tool-server.js";
export { createApiKeys, type ApiKeys, type NewApiKey } from "./server/api-keys.js";
export { startSchedules, type Schedules, type SchedulesOptions } from "./server/schedule.js";
export { createApprovals, type Approvals, type Decision } from "./server/approvals.js";
export type { ToolAnnotations, ToolDescription } from "./listing/describe-tool.js";
export type { ToolListMode, ToolListOptions } from "./listing/tool-list.js";
export type { ReplyContent, ReplyCut, ReplyMetadata, ToolReply } from "./reply/tool-reply.js";
export type { Policy } from "./pipeline/pipeline-parts.js";
export type { Principal } from "./pipeline/call.js";
export { MedtainerError, type ErrorDetails, type InputIssue } from "./errors/medtainer-error.js";
export { ERROR_CODES, type ErrorCode, type ErrorCodeFacts } from "./errors/error-codes.js";

// For people who write vendors, tools and adapters.
export { bearerToken, defineVendor } from "./vendor.js";
export type { GrantAccount, GrantScheme } from "./grant-scheme.js";
export type { CredentialSource } from "./client/exchange/credential.js";
export type {
  CredentialField,
  CredentialScheme,
  RateLimit,
  Vendor,
  VendorDefinition,
  VendorFailure,
  VendorService,
} from "./vendor.js";
export type {
  Collection,
  CollectionAnswer,
  CollectionItem,
  CollectionList,
  CollectionMatch,
  CollectionMatches,
  CollectionPage,
  CollectionPages,
  CollectionQuery,
  Collections,
  CollectionSchedule,
  CollectionSearch,
  CollectionStatus,
  ItemContext,
  ItemContextChange,
  ItemInteraction,
  ItemKnowledge,
  SyncReport,
} from "./collection.js";
export { defineTool, toolFromOperation } from "./tool.js";
export type {
  CallOperation,
  OperationTool,
  Progress,
  Scope,
  Tool,
  ToolContext,
  ToolDefinition,
  ToolRun,
} from "./tool.js";
export type {
  Effect,
  Method,
  Operation,
  OperationBody,
  OperationRateLimit,
  Pace,
  Pagination,
  ParameterPlacement,
  ParameterStyle,
  Reply,
  ReplyFailure,
} from "./operation.js";
export { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonSchema } from "./json.js";
export { buildRequest, type BuiltRequest } from "./client/build-request.js";
export { readPointer, readText } from "./client/json-pointer.js";
export type { ReadFile, ReadResource } from "./client/load-files.js";
export { paginate, pages, type PagesOptions } from "./client/paginate.js";
export { redactJson, redactText } from "./client/redact.js";
export type { BinaryReply } from "./client/read-response.js";
export type { SendOperation, SendOptions } from "./client/send-operation.js";
export type { RequestAttempt, RequestStep } from "./client/vendor-fetch.js";
export type { Expiry, Key, Store } from "./storage/store.js";
export type {
  ApiCall,
  ApiKey,
  Approval,
  AuditFault,
  AuditVerification,
  ContactContext,
  Interaction,
  KeptRow,
  Lease,
  LeaseFence,
  MatchReason,
  RecordFilter,
  RecordMatch,
  RecordQuery,
  RecordSearch,
  RecordSelection,
  Records,
  RecordTable,
  RecordTables,
  RecordWriteOptions,
  ReplySource,
  StoredCredential,
  SyncedRecord,
  SyncRun,
  ToolExecution,
  WorkStatus,
} from "./storage/records.js";
