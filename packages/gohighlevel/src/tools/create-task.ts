import { defineTool, type ToolRun } from "@medtainer/core";
import { findContact } from "../crm/find-contact.js";
import { findUser } from "../crm/find-user.js";
import { parseMoment } from "../crm/parse-moment.js";
import {
  createTask as createTaskOperation,
  getContact,
  listUsers,
  searchContacts,
} from "../generated/operations.js";
import { CONTACT_ID, text } from "./input-schemas.js";

interface CreateTaskInput {
  readonly contact_id: string;
  readonly title: string;
  readonly due: string;
  readonly body?: string;
  readonly assigned_to?: string;
}

/** What the tool answers: what was done, and how to take it back. */
export interface CreatedTask {
  readonly notice: string;
  readonly task: {
    readonly id: string;
    readonly contact_id: string;
    readonly title: string;
    /** ISO 8601. */
    readonly due: string;
    readonly assigned_to?: string;
  };
  readonly undo: {
    readonly tool: string;
    readonly input: { readonly contactId: string; readonly taskId: string };
  };
}

/** Puts a task on a contact. */
export const createTask = defineTool({
  name: "gohighlevel_create_task",
  title: "Create a task",
  description:
    "Puts a task on a contact. Each call makes another one: after a time-out look with " +
    "gohighlevel_get_contact_interactions (kind task) first. The answer says how to take it back.",
  input: {
    type: "object",
    properties: {
      contact_id: CONTACT_ID,
      title: text(200),
      due: text(40, "Time with offset, or a day (UTC)."),
      body: text(5_000),
      assigned_to: text(100, "User: name, e-mail or id; left out, nobody."),
    },
    required: ["contact_id", "title", "due"],
    additionalProperties: false,
  },
  uses: [createTaskOperation, getContact, searchContacts, listUsers],
  approval: "always",
  run: create,
});

async function create(run: ToolRun<CreateTaskInput>): Promise<CreatedTask> {
  const { contact_id: contactId, title, due, body, assigned_to } = run.input;
  const dueDate = new Date(parseMoment(due, "due")).toISOString();
  const [contact, user] = await Promise.all([
    findContact(run, contactId),
    assigned_to === undefined ? undefined : findUser(run.call, assigned_to, "assigned_to"),
  ]);
  const { task } = await run.call(createTaskOperation, {
    contactId,
    title,
    dueDate,
    completed: false,
    ...(body !== undefined && { body }),
    ...(user && { assignedTo: user.id }),
  });
  const late = Date.parse(dueDate) < Date.now() ? " That is in the past." : "";
  return {
    notice: `The task «${title}» for ${contact.name || contactId} is due ${dueDate}${user ? `, for ${user.name}` : ""}.${late}`,
    task: {
      id: task.id,
      contact_id: contactId,
      title,
      due: dueDate,
      ...(user && { assigned_to: user.name }),
    },
    undo: { tool: "gohighlevel_delete_task", input: { contactId, taskId: task.id } },
  };
}
