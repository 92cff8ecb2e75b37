import type { BinaryReply } from "../client/read-response.js";
import { fileUri } from "../reply/kept-file.js";
import type { ToolReply } from "../reply/tool-reply.js";
import type { Decision } from "../server/approvals.js";

/** The result of `tools/call` in both SDKs. Errors carry no structured content: clients would validate it. */
export function toCallToolResult(reply: ToolReply) {
  const text = { type: "text" as const, text: reply.text };
  if (!reply.ok) return { content: [text], isError: true };
  const { content, attachment } = reply;
  const files = attachment ? [toContentBlock(attachment, content.metadata.callId)] : [];
  // A copy, since the SDK's type is a mutable record.
  return { content: [text, ...files], structuredContent: { ...content } };
}

/** A file as the kind of content that clients show: an image, a sound, or else a resource. */
function toContentBlock({ mediaType, base64 }: BinaryReply, callId: string) {
  if (mediaType.startsWith("image/")) return { type: "image" as const, data: base64, mimeType: mediaType };
  if (mediaType.startsWith("audio/")) return { type: "audio" as const, data: base64, mimeType: mediaType };
  const resource = { uri: fileUri(callId), mimeType: mediaType, blob: base64 };
  return { type: "resource" as const, resource };
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
