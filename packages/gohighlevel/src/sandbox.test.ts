import { expect, test } from "vitest";
import { BOB, openClient } from "./__fixtures__/open-client.js";
import {
  addContactTags,
  completeTask,
  createContact,
  createNote,
  createTask,
  deleteContact,
  deleteNote,
  deleteTask,
  findDuplicateContact,
  getContact,
  getNote,
  getTask,
  listNotes,
  listTasks,
  removeContactTags,
  searchContacts,
  searchTasks,
  updateContact,
  updateNote,
  updateTask,
  upsertContact,
} from "./operations.js";

test("every operation is modelled, and the start is the same every time", () => {
  const [one, other] = [openClient().sandbox, openClient().sandbox];
  expect(one.unmodelled).toEqual([]);
  expect(one.state).toEqual(other.state);
  expect(one.state.contacts).toHaveLength(1_206);
  expect(one.state.opportunities).toHaveLength(120);
  expect(new Set(one.state.contacts?.map((contact) => JSON.stringify(contact))).size).toBe(1_206);
});

test("searchAfter reaches every contact once, the newest first", async () => {
  const { client, sandbox } = openClient();
  const seen: string[] = [];
  let searchAfter: (string | number)[] | undefined;
  for (;;) {
    const page = await client.send(searchContacts, { pageLimit: 500, ...(searchAfter && { searchAfter }) });
    expect(page.total).toBe(1_206);
    seen.push(...page.contacts.map(({ id }) => id));
    searchAfter = page.contacts.at(-1)?.searchAfter;
    if (page.contacts.length < 500) break;
  }
  expect(seen).toHaveLength(1_206);
  expect(new Set(seen).size).toBe(1_206);
  expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test("contacts are found by words and filters", async () => {
  const { client } = openClient();
  const find = async (input: object) =>
    (await client.send(searchContacts, { pageLimit: 20, ...input })).contacts.map(({ id }) => id);
  expect(await find({ query: "riverbend" })).toEqual([BOB]);
  expect(
    await find({ filters: [{ field: "email", operator: "eq", value: "noor@mangrovewellness.example" }] }),
  ).toEqual(["noorHaddadMangrove01"]);
  const vips = await find({ filters: [{ field: "tags", operator: "contains", value: ["vip"] }] });
  expect(vips.sort()).toEqual([BOB, "lizOrtizHarborClinic", "ruthAdlerPalmettoCar", "seanOBrienFamilyPrac"]);
  const { contact } = await client.send(findDuplicateContact, {
    email: "ROBERT.alvarez@riverbendclinic.example",
  });
  expect(contact?.id).toBe(BOB);
});

test("a contact is made, changed, tagged and taken away", async () => {
  const { client } = openClient();
  const { contact } = await client.send(createContact, {
    name: "Zoë Kravtsova",
    email: "zoe@example.com",
    tags: ["Lead"],
  });
  expect(contact).toMatchObject({ firstName: "Zoë", lastName: "Kravtsova", tags: ["lead"] });
  const again = client.send(createContact, { email: "ZOE@example.com" });
  await expect(again).rejects.toMatchObject({ code: "vendor_rejected" });
  const upserted = await client.send(upsertContact, { email: "zoe@example.com", city: "Tampa" });
  expect(upserted).toMatchObject({
    new: false,
    contact: { id: contact.id, city: "Tampa", firstName: "Zoë" },
  });
  await client.send(updateContact, { contactId: contact.id, lastName: "Kravts" });
  await client.send(addContactTags, { contactId: contact.id, tags: ["VIP"] });
  await client.send(removeContactTags, { contactId: contact.id, tags: ["lead"] });
  const changed = await client.send(getContact, { contactId: contact.id });
  expect(changed.contact).toMatchObject({ lastName: "Kravts", tags: ["vip"] });
  await client.send(deleteContact, { contactId: contact.id });
  await expect(client.send(getContact, { contactId: contact.id })).rejects.toThrow("not found");
});

test("notes and tasks belong to their contact", async () => {
  const { client } = openClient();
  const { note } = await client.send(createNote, { contactId: BOB, body: "Likes boats." });
  await client.send(updateNote, { contactId: BOB, id: note.id, body: "Likes sailing boats." });
  expect((await client.send(getNote, { contactId: BOB, id: note.id })).note.body).toBe(
    "Likes sailing boats.",
  );
  expect((await client.send(listNotes, { contactId: BOB })).notes.map(({ id }) => id)).toContain(note.id);
  const foreign = { contactId: "noorHaddadMangrove01", id: note.id };
  await expect(client.send(getNote, foreign)).rejects.toThrow("not found");
  await client.send(deleteNote, { contactId: BOB, id: note.id });

  const due = { title: "Call Bob", dueDate: "2026-01-20T15:00:00Z", completed: false };
  const { task } = await client.send(createTask, { contactId: BOB, ...due });
  await client.send(updateTask, { contactId: BOB, taskId: task.id, title: "Ring Bob" });
  await client.send(completeTask, { contactId: BOB, taskId: task.id, completed: true });
  const one = await client.send(getTask, { contactId: BOB, taskId: task.id });
  expect(one.task).toMatchObject({ title: "Ring Bob", completed: true });
  const found = await client.send(searchTasks, { contactId: [BOB], completed: true, limit: 100 });
  expect(found.tasks.map(({ id }) => id)).toContain(task.id);
  await client.send(deleteTask, { contactId: BOB, taskId: task.id });
  expect((await client.send(listTasks, { contactId: BOB })).tasks.map(({ id }) => id)).not.toContain(task.id);
});
