import { describe, expect, test } from "vitest";
import { openDrive } from "../__fixtures__/open-drive.js";
import {
  ana,
  bob,
  cells,
  contact,
  input,
  openWith,
  sync,
  type,
  written,
} from "../__fixtures__/synced-sheet.js";

describe("what is known here", () => {
  const columns = { Remarks: "context/notes", Names: "context/nicknames", Weight: "context/importance" };
  const more = { range: "Contacts!A1:J", columns };

  test("is written from the sheet, and comes back", async () => {
    const drive = await openWith(ana, bob);
    await sync(drive, more);
    await type(drive, "Contacts!F2:H3", [
      ["calls on Fridays", "Anita, Nita", 80],
      ["", "", "very much"],
    ]);
    const preview = await drive.data("sheet_sync", { ...input, ...more });
    expect(preview).toMatchObject({
      counts: { changeHere: 3, proposeToVendor: 0, conflicts: 1 },
      conflicts: [{ key: "c2", header: "Weight", because: "not from 0 to 100" }],
    });
    expect(preview.changeHere).toContainEqual({
      key: "c1",
      row: 2,
      header: "Names",
      from: "",
      to: "Anita, Nita",
    });
    expect((await sync(drive, more)).done).toMatchObject({ changedHere: 3 });
    // Another sheet learns of it.
    await sync(drive, { range: "'Opening hours'!E1:L", columns: { id: "/id", ...columns } });
    expect(await cells(drive, "Opening hours!E2:H2")).toEqual([
      ["c1", "calls on Fridays", "Anita, Nita", 80],
    ]);
  });
});

describe("applying", () => {
  test("waits for a person, and is refused where the sheet changed since", async () => {
    const drive = openDrive({});
    drive.contacts = [ana];
    await drive.resync();
    const { plan } = await drive.data("sheet_sync", input);
    expect(await drive.call("apply_sheet_sync", { ...input, plan })).toMatchObject({
      error: { code: "approval_required" },
    });
    const open = await openWith(ana);
    const other = (await open.data("sheet_sync", input)).plan;
    await type(open, "Contacts!F2", [["in between"]]);
    expect(await open.call("apply_sheet_sync", { ...input, plan: other })).toMatchObject({
      error: { code: "conflict", message: expect.stringContaining("Nothing was written") },
    });
    expect(written(open)).toEqual([]);
  });

  test("is refused where the collection changed since, or the input differs", async () => {
    const drive = await openWith(ana);
    const { plan } = await drive.data("sheet_sync", input);
    const elsewhere = { ...input, range: "Contacts!A1:I", plan };
    expect(await drive.call("apply_sheet_sync", elsewhere)).toMatchObject({ error: { code: "conflict" } });
    drive.contacts = [{ ...ana, email: "late@example.org" }];
    await drive.resync();
    expect(await drive.call("apply_sheet_sync", { ...input, plan })).toMatchObject({
      error: { code: "conflict" },
    });
    expect(written(drive)).toEqual([]);
  });

  test.each([false, true])(
    "goes on after it was cut (the lost request done: %s), and adds nobody twice",
    async (carriedOut) => {
      const many = Array.from({ length: 1_200 }, (_, at) =>
        contact(`m${at}`, `First ${at}`, `Last ${at}`, `m${at}@example.org`, ""),
      );
      const drive = await openWith(...many);
      const { plan, counts } = await drive.data("sheet_sync", input);
      expect(counts).toMatchObject({ addToSheet: 1_200 });
      drive.sandbox.fail({ kind: "reset", operation: "batchUpdateValues", carriedOut });
      const cut = await drive.call("apply_sheet_sync", { ...input, plan });
      expect(cut).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining("The same call with the same plan goes on") },
      });
      const applied = await drive.data("apply_sheet_sync", { ...input, plan });
      expect(applied.done.added).toBe(carriedOut ? 1_200 - 499 : 1_200);
      const keys = ((await cells(drive, "Contacts!A2:A")) as string[][]).flat();
      expect(keys).toEqual(many.map(({ id }) => id));
      expect((await drive.data("sheet_sync", input)).counts).toMatchObject({ keep: 1_200, addToSheet: 0 });
    },
    30_000,
  );
});
