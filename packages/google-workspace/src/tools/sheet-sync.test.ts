import { describe, expect, test } from "vitest";
import { type OpenDrive, ORDERS } from "../__fixtures__/open-drive.js";
import {
  ana,
  bob,
  cells,
  chiyo,
  input,
  openWith,
  sync,
  type,
  valuesAt,
} from "../__fixtures__/synced-sheet.js";

describe("an empty sheet", () => {
  test("is to get every item, and the preview writes nothing", async () => {
    const drive = await openWith(ana, bob, chiyo);
    const preview = await drive.data("sheet_sync", input);
    expect(preview).toMatchObject({
      plan: expect.stringMatching(/^[0-9a-f]{32}$/),
      counts: {
        keep: 0,
        addToSheet: 3,
        changeInSheet: 0,
        changeHere: 0,
        proposeToVendor: 0,
        conflicts: 0,
        notInCollection: 0,
        duplicateKeys: 0,
      },
      collection: { name: "acme/contacts", items: 3 },
      leftAlone: ["Remarks"],
      columns: [
        { header: "id", column: "A", field: "/id" },
        { header: "firstName", column: "B", field: "/firstName" },
        { header: "lastName", column: "C", field: "/lastName" },
        { header: "email", column: "D", field: "/email" },
        { header: "phone", column: "E", field: "/phone" },
      ],
    });
    expect(preview.add[0]).toEqual({
      key: "c1",
      row: 2,
      values: {
        id: "c1",
        firstName: "Ana",
        lastName: "Gómez",
        email: "ana@example.org",
        phone: "+1 555 0101",
      },
    });
    expect(preview.text).toBe(
      [
        "Front desk, sheet Contacts, with acme/contacts: 0 rows agree.",
        "New headers: Sync state in column G.",
        "+ row 2: c1 (Ana, Gómez, ana@example.org)",
        "+ row 3: c2 (Bob, Åberg, bob@example.org)",
        '+ row 4: c3 (千代, =HYPERLINK("https://x"), chiyo@example.org)',
        "Column Sync state is written in 3 rows.",
      ].join("\n"),
    );
    expect(await cells(drive, "Contacts!A2:H")).toEqual([]);
  });

  test("has them after applying, texts as texts, and then agrees", async () => {
    const drive = await openWith(ana, bob, chiyo);
    const applied = await sync(drive);
    // Three rows: five cells each but for Bob's empty phone, three states, one header.
    expect(applied).toMatchObject({
      done: { added: 3, changed: 0, changedHere: 0, cells: 5 + 4 + 5 + 3 + 1, requests: 1 },
      undo: { addedRows: "'Contacts'!A2:H4" },
    });
    expect(await cells(drive, "Contacts!A1:F4")).toEqual([
      ["id", "firstName", "lastName", "email", "phone", "Remarks"],
      ["c1", "Ana", "Gómez", "ana@example.org", "+1 555 0101"],
      ["c2", "Bob", "Åberg", "bob@example.org"],
      ["c3", "千代", '=HYPERLINK("https://x")', "chiyo@example.org", "0203"],
    ]);
    const again = await drive.data("sheet_sync", input);
    expect(again).toMatchObject({ counts: { keep: 3, addToSheet: 0 }, cellsToWrite: 0 });
    expect(again.plan).toBeUndefined();
    expect(again.text).toContain("There is nothing to apply.");
  });

  test("takes headers that are asked for, and only items with a label", async () => {
    const drive = await openWith(ana, bob);
    const more = {
      range: "'Opening hours'!E1:I",
      columns: { Number: "/id", "E-mail": "/email", Tags: "/tags" },
      labels: ["tag:vip"],
    };
    await sync(drive, more);
    expect(await cells(drive, "Opening hours!E1:G3")).toEqual([
      ["Number", "E-mail", "Tags"],
      ["c1", "ana@example.org", "vip, new"],
    ]);
  });
});

describe("two sides that changed", () => {
  async function changed(): Promise<OpenDrive> {
    const drive = await openWith(ana, bob, chiyo);
    await sync(drive);
    // A person sorts the rows the other way round, edits Ana's phone and Chiyo's name, writes a remark, and adds somebody.
    const [first, second, third] = (await cells(drive, "Contacts!A2:G4")) as string[][];
    const rows = [third, second, first].map((row = []) =>
      Array.from({ length: 7 }, (_, at) => row[at] ?? ""),
    );
    await drive.request("PUT", `${valuesAt("Contacts!A2:G4")}?valueInputOption=RAW`, { values: rows });
    await type(drive, "Contacts!B2", [["Chiyo"]]);
    await type(drive, "Contacts!E4:F4", [["'+1 555 9999", "calls on Fridays"]]);
    await type(drive, "Contacts!B5:D5", [["Dora", "Núñez", "dora@example.org"]]);
    // The vendor has another address of Bob, and another name of Chiyo.
    drive.contacts = [ana, { ...bob, email: "bob@new.example.org" }, { ...chiyo, firstName: "Chiyoko" }];
    await drive.resync();
    return drive;
  }

  test("are merged cell by cell: nobody's change is lost", async () => {
    const preview = await (await changed()).data("sheet_sync", input);
    expect(preview).toMatchObject({
      counts: { keep: 0, addToSheet: 0, changeInSheet: 1, proposeToVendor: 2, conflicts: 1 },
      change: [{ key: "c2", row: 3, header: "email", from: "bob@example.org", to: "bob@new.example.org" }],
      conflicts: [
        {
          key: "c3",
          row: 2,
          header: "firstName",
          sheet: "Chiyo",
          collection: "Chiyoko",
          because: "both changed",
        },
      ],
    });
    expect(preview.proposals).toEqual([
      {
        key: "c1",
        row: 4,
        changes: { phone: { from: "+1 555 0101", to: "+1 555 9999" } },
        tool: "acme_update_contact",
        input: { contactId: "c1", phone: "+1 555 9999" },
      },
      {
        row: 5,
        changes: {
          firstName: { from: "", to: "Dora" },
          lastName: { from: "", to: "Núñez" },
          email: { from: "", to: "dora@example.org" },
        },
        byHand: expect.stringContaining("a new contact of acme"),
      },
    ]);
  });

  test("agree once the proposals are carried out at the vendor", async () => {
    const drive = await changed();
    const applied = await sync(drive);
    expect(applied.done).toMatchObject({ added: 0, changed: 1 });
    expect(applied.undo.cells).toContainEqual({ range: "'Contacts'!D3", values: [["bob@example.org"]] });
    expect(await cells(drive, "Contacts!A2:F5")).toEqual([
      ["c3", "Chiyo", '=HYPERLINK("https://x")', "chiyo@example.org", "0203"],
      ["c2", "Bob", "Åberg", "bob@new.example.org"],
      ["c1", "Ana", "Gómez", "ana@example.org", "+1 555 9999", "calls on Fridays"],
      ["", "Dora", "Núñez", "dora@example.org"],
    ]);
    const [, other] = drive.contacts;
    drive.contacts = [{ ...ana, phone: "+1 555 9999" }, other ?? bob, { ...chiyo, firstName: "Chiyo" }];
    await drive.resync();
    await sync(drive);
    expect(await drive.data("sheet_sync", input)).toMatchObject({
      counts: { keep: 3, conflicts: 0, changeInSheet: 0 },
      cellsToWrite: 0,
    });
  });

  test.each([
    ["collection", "Chiyoko", 2],
    ["sheet", "Chiyo", 3],
  ])("give the %s the last word where that is said", async (conflicts, name, proposals) => {
    const drive = await changed();
    expect((await drive.data("sheet_sync", { ...input, conflicts })).counts).toMatchObject({
      conflicts: 0,
      proposeToVendor: proposals,
    });
    await sync(drive, { conflicts });
    expect(await cells(drive, "Contacts!B2")).toEqual([[name]]);
  });

  test("leave rows alone whose key stands twice, or is in no collection", async () => {
    const drive = await openWith(ana, bob);
    await sync(drive);
    await type(drive, "Contacts!A4:B6", [
      ["c1", "Anna"],
      ["c7", "Nobody"],
      ["c2x", ""],
    ]);
    drive.contacts = [ana];
    await drive.resync();
    const preview = await drive.data("sheet_sync", input);
    expect(preview).toMatchObject({
      counts: { duplicateKeys: 1, notInCollection: 3, addToSheet: 0, changeInSheet: 0 },
      duplicates: [{ key: "c1", rows: [2, 4] }],
      notInCollection: [
        { key: "c2", row: 3, wasSynced: true },
        { key: "c7", row: 5, wasSynced: false },
        { key: "c2x", row: 6, wasSynced: false },
      ],
    });
  });
});

describe("what was never synced", () => {
  test("is filled where it is empty, proposed where only the sheet has it, and a conflict where both differ", async () => {
    const drive = await openWith(ana, bob);
    await type(drive, "Contacts!A2:E3", [
      ["c1", "Ana", "", "other@example.org", "'+1 555 0101"],
      ["c2", "Bob", "Åberg", "bob@example.org", "'555 7"],
    ]);
    expect(await drive.data("sheet_sync", input)).toMatchObject({
      change: [{ key: "c1", row: 2, header: "lastName", from: "", to: "Gómez" }],
      conflicts: [{ key: "c1", header: "email", because: "never synced" }],
      proposals: [{ key: "c2", tool: "acme_update_contact", input: { contactId: "c2", phone: "555 7" } }],
    });
  });
});

describe("a formula", () => {
  test("is compared by its value and never overwritten", async () => {
    const drive = await openWith(ana);
    await type(drive, "Contacts!A2:E2", [["c1", "=B3", "Gómez", "ana@example.org", "'+1 555 0101"]]);
    await type(drive, "Contacts!B3", [["Ana"]]);
    const more = { range: "Contacts!A1:H2" };
    expect((await drive.data("sheet_sync", { ...input, ...more })).counts).toMatchObject({
      keep: 1,
      conflicts: 0,
    });
    await sync(drive, more);
    drive.contacts = [{ ...ana, firstName: "Anna" }];
    await drive.resync();
    expect(await drive.data("sheet_sync", { ...input, ...more })).toMatchObject({
      counts: { changeInSheet: 0 },
      conflicts: [{ header: "firstName", sheet: "Ana", collection: "Anna", because: "formula" }],
    });
  });
});

describe("what cannot be compared", () => {
  test.each([
    [{ range: "Nowhere!A1:F" }, "It has Contacts, Opening hours."],
    [{ range: "Contacts!B1:H" }, "must have a column with the key of acme/contacts"],
    [{ range: "Contacts!A1:F" }, "widen it by an empty one"],
    [{ range: "no range!" }, "no range of cells"],
    [{ columns: { Remarks: "notes" } }, 'columns["Remarks"] must be a JSON Pointer'],
    [{ spreadsheetId: ORDERS, range: "Orders!A1:H" }, "It has Order, Date, Item"],
  ])("%j is refused with the way out", async (more, words) => {
    const drive = await openWith(ana);
    expect(await drive.call("sheet_sync", { ...input, ...more })).toMatchObject({
      error: { code: "invalid_input", message: expect.stringContaining(words) },
    });
  });

  test("a collection that nobody keeps is refused by its name", async () => {
    const reply = await (await openWith(ana)).call("sheet_sync", { ...input, collection: "acme/boats" });
    expect(reply).toMatchObject({
      error: { code: "invalid_input", message: expect.stringContaining("collection") },
    });
  });

  test("an empty collection is told as such", async () => {
    expect(await (await openWith()).data("sheet_sync", input)).toMatchObject({
      counts: { keep: 0, addToSheet: 0 },
      collection: { items: 0 },
    });
  });
});

describe("Google's own documents", () => {
  test("are a collection, too", async () => {
    const drive = await openWith();
    const own = {
      range: "'Opening hours'!E1:H",
      collection: "google-workspace/documents",
      columns: { id: "/id", Title: "/name", Owner: "/owners/*/emailAddress" },
    };
    expect((await sync(drive, own)).done).toMatchObject({ added: 40 });
    expect(
      ((await cells(drive, "Opening hours!F2:G41")) as string[][]).filter(
        ([, owner]) => owner === "ngozi@riverbend.care",
      ),
    ).toEqual([
      ["Board minutes Q4 2025", "ngozi@riverbend.care"],
      ["Budget 2026 – notes", "ngozi@riverbend.care"],
      ["Board minutes Q1 2026", "ngozi@riverbend.care"],
    ]);
  });
});
