import { cutText } from "../cut-text.js";
import type { RecommendedCall } from "./recommendation.js";

/** Longer texts are cut; the tools take no longer ones. */
const [longestTitle, longestBody] = [200, 2_000];

/** The call that puts a task on a contact. */
export function createTaskCall(task: {
  readonly contactId: string;
  readonly title: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly dueMs: number;
}): RecommendedCall {
  return {
    tool: "gohighlevel_create_task",
    input: {
      contact_id: task.contactId,
      title: cutText(task.title, longestTitle),
      body: cutText(task.body, longestBody),
      due: new Date(task.dueMs).toISOString(),
    },
  };
}

/** The call that writes to a contact. The text is a draft: who approves the call should make it their own. */
export function sendEmailCall(email: {
  readonly contactId: string;
  readonly subject: string;
  readonly text: string;
}): RecommendedCall {
  return {
    tool: "gohighlevel_send_email",
    input: { contact_id: email.contactId, subject: cutText(email.subject, longestTitle), text: email.text },
  };
}

/** The call that moves a deal to another stage of its pipeline. */
export function moveDealCall(deal: { readonly id: string; readonly stageId: string }): RecommendedCall {
  return {
    tool: "gohighlevel_update_pipeline_stage",
    input: { opportunity_id: deal.id, stage: deal.stageId },
  };
}
