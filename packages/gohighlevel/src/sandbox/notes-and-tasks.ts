import { type Behaviour, Refusal } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { find, touch } from "./contacts.js";
import type { CrmCall, CrmTables } from "./tables.js";

type Schemas = components["schemas"];
type OfContact = { path: { contactId: string } };
type OneNote = { path: { contactId: string; id: string } };
type OneTask = { path: { contactId: string; taskId: string } };

/** Notes and tasks of contacts, and tasks of all of them. */
export const notesAndTasks: Behaviour<CrmTables> = {
  listNotes: ({ tables, path }: CrmCall<OfContact>) => {
    const { id } = find(tables, path.contactId);
    const notes = tables.notes.list().filter(({ contactId }) => contactId === id);
    return { body: { notes: notes.map((note) => ({ ...note })).reverse() } };
  },
  createNote: ({ tables, path, body, random, now }: CrmCall<OfContact & { body: Schemas["NoteInput"] }>) => {
    const { id: contactId } = find(tables, path.contactId);
    const dateAdded = new Date(now).toISOString();
    const note = tables.notes.add({ ...body, id: random.hex(20), contactId, dateAdded });
    touch(tables, contactId, now);
    return { body: { note: { ...note } } };
  },
  getNote: ({ tables, path }: CrmCall<OneNote>) => ({ body: { note: { ...noteOf(tables, path) } } }),
  updateNote: ({ tables, path, body }: CrmCall<OneNote & { body: Schemas["NoteChange"] }>) => ({
    body: { note: { ...tables.notes.update(noteOf(tables, path).id, body) } },
  }),
  deleteNote: ({ tables, path }: CrmCall<OneNote>) => {
    tables.notes.remove(noteOf(tables, path).id);
    return { body: { succeded: true } };
  },
  listTasks: ({ tables, path }: CrmCall<OfContact>) => {
    const { id } = find(tables, path.contactId);
    const tasks = tables.tasks.list().filter(({ contactId }) => contactId === id);
    return { body: { tasks: tasks.map((task) => ({ ...task })) } };
  },
  createTask: ({ tables, path, body, random }: CrmCall<OfContact & { body: Schemas["TaskInput"] }>) => {
    const { id: contactId } = find(tables, path.contactId);
    if (body.assignedTo !== undefined && !tables.users.get(body.assignedTo)) {
      throw new Refusal(422, "assignedTo is not a user of this location");
    }
    return { body: { task: { ...tables.tasks.add({ ...body, id: random.hex(20), contactId }) } } };
  },
  getTask: ({ tables, path }: CrmCall<OneTask>) => ({ body: { task: { ...taskOf(tables, path) } } }),
  updateTask: ({ tables, path, body }: CrmCall<OneTask & { body: Schemas["TaskChange"] }>) => ({
    body: { task: { ...tables.tasks.update(taskOf(tables, path).id, body) } },
  }),
  completeTask: ({ tables, path, body }: CrmCall<OneTask & { body: Schemas["TaskCompletion"] }>) => ({
    body: { task: { ...tables.tasks.update(taskOf(tables, path).id, body) } },
  }),
  deleteTask: ({ tables, path }: CrmCall<OneTask>) => {
    tables.tasks.remove(taskOf(tables, path).id);
    return { body: { succeded: true } };
  },
  searchTasks: ({ tables, body }: CrmCall<{ body: Schemas["TaskSearch"] }>) => {
    const { contactId, completed, assignedTo, query = "", limit = 25, skip = 0 } = body;
    const found = tables.tasks
      .list()
      .filter((task) => contactId === undefined || contactId.includes(task.contactId))
      .filter((task) => completed === undefined || task.completed === completed)
      .filter((task) => assignedTo === undefined || assignedTo.includes(task.assignedTo ?? ""))
      .filter(({ title = "", body: text = "" }) =>
        `${title} ${text}`.toLowerCase().includes(query.toLowerCase()),
      );
    return { body: { tasks: found.slice(skip, skip + limit).map((task) => ({ ...task })) } };
  },
};

function noteOf(tables: CrmCall["tables"], { contactId, id }: OneNote["path"]) {
  const note = tables.notes.get(id);
  if (note?.contactId !== contactId) throw new Refusal(400, "Note not found");
  return note;
}

function taskOf(tables: CrmCall["tables"], { contactId, taskId }: OneTask["path"]) {
  const task = tables.tasks.get(taskId);
  if (task?.contactId !== contactId) throw new Refusal(400, "Task not found");
  return task;
}
