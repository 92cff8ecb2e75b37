import { pointerPart } from "../../schema.js";
import type { ApiReply } from "../document.js";
import { dereference } from "../resolve-reference.js";
import { type Fields, readFields } from "./fields.js";
import { normaliseContent } from "./normalise-content.js";
import { type Normalising, readOver } from "./normalising.js";

const shared = "/components/responses/";

/** The operation's replies by status. A lone `default` is the success, since nothing else is. */
export function normaliseReplies(work: Normalising, operation: Fields): Record<string, ApiReply> {
  const entries = Object.entries(operation.map("responses"))
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, reply]): [string, ApiReply] => [
      normaliseStatus(status),
      // A failed call's reply is read by people, so that one which nobody can look up is no reason to stop.
      readOver(
        work,
        work.lenient || !(isSuccess(normaliseStatus(status)) || status === "default"),
        () => normaliseReply(work, reply, `${operation.pointer}/responses${pointerPart(status)}`),
        { description: "", mediaType: "application/json", schema: {} },
      ),
    ]);
  const succeeds = entries.some(([status]) => isSuccess(status));
  return Object.fromEntries(
    entries.map(([status, reply]) => [!succeeds && status === "default" ? "2XX" : status, reply]),
  );
}

/** True for `200` to `299` and `2XX`. */
export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/.test(status);
}

function normaliseStatus(status: string): string {
  return status === "default" ? status : status.toUpperCase();
}

function normaliseReply(work: Normalising, value: unknown, pointer: string): ApiReply {
  const target = dereference(work.source, value, pointer);
  const reply = readFields(work.source, target.value, target.pointer);
  const isShared = target.pointer !== pointer && target.pointer.startsWith(shared);
  return {
    ...(isShared && { name: target.pointer.slice(shared.length) }),
    description: reply.text("description"),
    ...normaliseContent(work, reply),
  };
}
