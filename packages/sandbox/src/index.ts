// For people who run a sandbox.

export type { Sandbox, SandboxLimits, SandboxOptions } from "./create-sandbox.js";
export { createSandbox } from "./create-sandbox.js";
export type { Fault, FaultKind } from "./faults.js";
export type { Listening } from "./listen.js";
export type { LoggedRequest } from "./request-log.js";

// For people who write a vendor's sandbox.

export type {
  Behaviour,
  CallInput,
  CallServices,
  Handler,
  Page,
  SandboxCall,
  SandboxReply,
} from "./behaviour/handler.js";
export type { NumberedPage, PagedCall, PaginationStyle } from "./behaviour/pagination.js";
export { cursorPages, numberedPages, onePage } from "./behaviour/pagination.js";
export type { Random } from "./behaviour/random.js";
export { createRandom } from "./behaviour/random.js";
export { Refusal } from "./behaviour/refusal.js";
export type { Parent, ResourceCall, ResourceOptions } from "./behaviour/resource.js";
export { resource } from "./behaviour/resource.js";
export type { Table, Tables, TableTypes } from "./behaviour/table.js";
export type {
  ProblemStatuses,
  RateLimitStanding,
  ReplyFacts,
  SandboxDefinition,
  SandboxProblem,
  SandboxRateLimit,
} from "./definition.js";
export { defineSandbox, readBearerToken } from "./definition.js";
export type { OpenApiDocument } from "./document/open-api.js";
