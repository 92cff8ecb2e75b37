import type { ToolReply } from "../reply/tool-reply.js";
import type { Decision } from "../server/approvals.js";

/** The result of `tools/call` in both SDKs. Errors carry no structured content: clients would validate it. */
export function toCallToolResult(reply: ToolReply) {
  const content = [{ type: "text" as const, text: reply.text }];
  // A copy, since the SDK's type is a mutable record.
  return reply.ok ? { content, structuredContent: { ...reply.content } } : { content, isError: true };
}

/** The question whether a call may pass, as an elicitation form. */
export function approvalQuestion(message: string) {
  return {
    mode: "form" as const,
    message: `${message} Approve it?`,
    requestedSchema: {
      type: "object" as const,
      properties: { approve: { type: "boolean" as const, title: "Approve this call" } },
      required: ["approve"],
    },
  };
}

/** What a person's answer decides; nothing where they only closed the question. */
export function readDecision(answer: {
  readonly action: "accept" | "decline" | "cancel";
  readonly content?: Readonly<Record<string, unknown>> | undefined;
}): Decision | undefined {
  if (answer.action === "cancel") return undefined;
  return answer.action === "accept" && answer.content?.approve === true ? "approved" : "denied";
}
