import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCrm } from "../__fixtures__/open-crm.js";
import { NOON, smallCrm } from "../__fixtures__/small-crm.js";
import type { ContextAnswer } from "./add-contact-context.js";
import type { ContactsPage } from "./read-contacts.js";
import type { SearchAnswer } from "./search-by-nickname.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything is counted by hand from the lists in small-crm.ts. */
describe("gohighlevel_add_contact_context", () => {
  const tool = "gohighlevel_add_contact_context";

  test("keeps nicknames, a note and importance, by which the contact is found; undo takes them back", async () => {
    const crm = openCrm(smallCrm);
    const input = {
      contact_id: "jorg",
      nicknames: ["Schorsch"],
      note: "Collects  old\nmicroscopes.",
      importance: 80,
    };
    const answer = await crm.tool<ContextAnswer>(tool, input);
    expect(answer).toMatchObject({
      contact: { id: "jorg", name: "Jörg Weiß" },
      nicknames: ["Schorsch"],
      notes: "Collects old microscopes.",
      importance: 80,
      undo: [
        {
          tool,
          input: {
            contact_id: "jorg",
            forget: { nicknames: ["Schorsch"], note: input.note, importance: true },
          },
        },
      ],
    });
    const find = async (query: string) =>
      (await crm.tool<SearchAnswer>("gohighlevel_search_by_nickname", { query })).matches.map(
        ({ id, why }) => [id, why],
      );
    expect(await find("schorsch")).toEqual([["jorg", ["«Schorsch» in nicknames"]]]);
    expect(await find("microscopes")).toEqual([["jorg", ["«microscopes» in notes"]]]);
    const { contacts } = await crm.tool<ContactsPage>("gohighlevel_read_contacts", {});
    expect(contacts[1]).toMatchObject({ id: "jorg", nicknames: ["Schorsch"], importance: 80 });

    const [undo] = answer.undo;
    const undone = await crm.tool<ContextAnswer>(undo?.tool ?? "", undo?.input);
    expect(undone).toMatchObject({ nicknames: [], notes: "", importance: null });
    expect(await find("schorsch")).toEqual([]);
  });

  test("adds to what is known, each nickname once; undo brings back what was overwritten", async () => {
    const crm = openCrm(smallCrm);
    await crm.tool(tool, {
      contact_id: "bob",
      nicknames: ["Bobby", "Skipper"],
      note: "Has a boat.",
      importance: 50,
    });
    const changes = {
      nicknames: ["bobby", "Cap"],
      note: "Boat is sold.",
      importance: 20,
      forget: { note: "Has a boat." },
    };
    const changed = await crm.tool<ContextAnswer>(tool, { contact_id: "bob", ...changes });
    expect(changed).toMatchObject({
      nicknames: ["Bobby", "Skipper", "Cap"],
      notes: "Boat is sold.",
      importance: 20,
    });
    const [undo] = changed.undo;
    expect(await crm.tool<ContextAnswer>(tool, undo?.input)).toMatchObject({
      nicknames: ["Bobby", "Skipper"],
      notes: "Has a boat.",
      importance: 50,
    });
  });

  test("writes to HighLevel only where it is asked to", async () => {
    const crm = openCrm(smallCrm);
    await crm.tool(tool, { contact_id: "bob", note: "Only here." });
    expect(crm.sandbox.state.notes).toHaveLength(1);
    const input = { contact_id: "bob", note: "There too.", note_in_highlevel: true };
    const { highlevel_note_id: id, undo } = await crm.tool<ContextAnswer>(tool, input);
    expect(crm.sandbox.state.notes?.[1]).toMatchObject({ id, contactId: "bob", body: "There too." });
    expect(undo[1]).toEqual({ tool: "gohighlevel_delete_note", input: { contactId: "bob", id } });
    await crm.tool(undo[1]?.tool ?? "", undo[1]?.input);
    expect(crm.sandbox.state.notes).toHaveLength(1);
  });

  test.each<[object, RegExp]>([
    [{ contact_id: "bob" }, /Give nicknames/],
    [{ contact_id: "bob", nicknames: ["B"], note_in_highlevel: true }, /needs a `note`/],
    [{ contact_id: "nobody", note: "Hm." }, /not_found.*search_by_nickname/],
    [{ contact_id: "bob", importance: 101 }, /importance/],
  ])("%j is refused", async (input, sentence) => {
    await expect(openCrm(smallCrm).tool(tool, input)).rejects.toThrow(sentence);
  });
});
