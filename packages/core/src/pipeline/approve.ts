import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json } from "../json.js";
import type { Approval, Records } from "../storage/records.js";
import type { Tool } from "../tool.js";
import type { Step, ToolCall } from "./call.js";
import { canonicalJson, sha256 } from "./fingerprint.js";
import type { PipelineParts, Policy } from "./pipeline-parts.js";
import { redactInput } from "./redact-input.js";

/** How long an approval may wait for a person, and how long a settled one holds. */
const approvalLifetimeMs = 15 * 60_000;

/**
 * Holds a call back until a person has settled it. An approval fits one principal, one tool and one exact
 * input, and lets the call pass once.
 *
 * @throws MedtainerError `approval_required` with `approvalId`, or `approval_denied`.
 */
export function approve(parts: PipelineParts): Step {
  return async (call, next) => {
    if (!needsApproval(call.tool, parts.policy)) return next();
    const fingerprint = await fingerprintOf(call);
    const approval = await currentApproval(parts, call, fingerprint);
    if (approval.status === "approved" && (await useApproval(parts.records, approval))) {
      call.approvalId = approval.id;
      return next();
    }
    throw refusal(approval, describeCall(call, parts.secrets));
  };
}

function refusal({ id, status }: Approval, described: string): MedtainerError {
  return status === "denied"
    ? new MedtainerError("approval_denied", `${described} was denied (${id}).`)
    : new MedtainerError("approval_required", `${described} needs a person's approval: ${id}.`, {
        approvalId: id,
      });
}

/** Whether the operator's policy asks a person before this tool runs. */
export function needsApproval(tool: Tool<never, unknown>, policy: Policy): boolean {
  if (tool.approval) return tool.approval === "always";
  if (policy.approve === "none") return false;
  return tool.effect === "destructive" || (policy.approve === "write" && tool.effect === "write");
}

function fingerprintOf(call: ToolCall): Promise<string> {
  // `validate` has made the input a JSON object.
  return sha256(canonicalJson([call.tool.name, call.principal.id, call.input as Json]));
}

/** Equal calls at once may each have asked; of what they were told, a refusal weighs most. */
const weight: readonly Approval["status"][] = ["denied", "approved", "pending"];

async function currentApproval(parts: PipelineParts, call: ToolCall, fingerprint: string): Promise<Approval> {
  const known = await parts.records.query("approvals", { where: { fingerprint }, limit: 50 });
  const standing = known.filter(({ expiresAtMs }) => expiresAtMs > parts.now());
  const [first] = weight.flatMap((status) => standing.filter((approval) => approval.status === status));
  return first ?? requestApproval(parts, call, fingerprint);
}

async function requestApproval(parts: PipelineParts, call: ToolCall, fingerprint: string): Promise<Approval> {
  const createdAtMs = parts.now();
  const approval: Approval = {
    id: crypto.randomUUID(),
    tool: call.tool.name,
    principal: call.principal.id,
    fingerprint,
    input: redactInput(call.input, parts.secrets) ?? {},
    status: "pending",
    settledBy: null,
    createdAtMs,
    expiresAtMs: createdAtMs + approvalLifetimeMs,
  };
  await parts.records.append("approvals", approval);
  return approval;
}

/** Of many equal calls at once, one gets through. */
async function useApproval(records: Records, { id }: Approval): Promise<boolean> {
  return (await records.change("approvals", { id, status: "approved" }, { status: "used" })) === 1;
}

/** The call in words that a person can decide on. */
function describeCall(call: ToolCall, secrets: readonly string[]): string {
  const input = redactInput(call.input, secrets) ?? {};
  const text = Object.entries(input)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
    .join(", ");
  const shown = text.length > 500 ? `${text.slice(0, 500)}…` : text;
  return `"${call.tool.title}" (${call.tool.name}) with ${shown || "no input"}`;
}
