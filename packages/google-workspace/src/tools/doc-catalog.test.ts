import { describe, expect, test } from "vitest";
import { openDrive } from "../__fixtures__/open-drive.js";

const titles = (answer: { documents: { title: string }[] }) => answer.documents.map(({ title }) => title);

describe("doc_catalog", () => {
  test.each<[string, object, string[]]>([
    [
      "words of a title",
      { words: "rota" },
      ["Team meeting 2026-06-08", "Night rota June 2026", "Night rota May 2026"],
    ],
    [
      "words of a text, in any order",
      { words: "seal autoclave" },
      ["Autoclave maintenance", "Team meeting 2026-03-09"],
    ],
    ["a phrase", { words: '"flu vaccines"' }, ["Team meeting 2026-05-11"]],
    ["quotes and apostrophes", { words: "it's 2027" }, ['Ideas "it\'s 2027"']],
    ["another script", { words: "予防接種" }, ["予防接種のあとで"]],
    [
      "a folder by name",
      { folder: "Policies", modifiedSince: "2026-05-01" },
      ["Política de privacidad", "Privacy policy", "Infection control checklist"],
    ],
    [
      "a folder by id",
      { folder: "1folder-suppliers-of-riverbend", limit: 1 },
      ["NorthStar vaccine order form"],
    ],
    [
      "an owner",
      { owner: "asa@riverbend.care", modifiedSince: "2026-04-27T09:00:00Z" },
      ["Åsa's handover notes", "Online booking in five steps"],
    ],
    [
      "a zone counts: 11:00 there is 09:00 UTC",
      { modifiedSince: "2026-06-10T11:00:00+02:00" },
      ["Press release – new autoclave"],
    ],
    ["nothing that fits", { words: "helicopter" }, []],
  ])("finds by %s", async (_, input, expected) => {
    expect(titles(await openDrive().data("doc_catalog", input))).toEqual(expected);
  });

  test("says of each what a person asks for", async () => {
    const { documents } = await openDrive().data("doc_catalog", { words: "budget notes" });
    expect(documents).toEqual([
      {
        id: expect.stringMatching(/^1[0-9a-f]{32}$/),
        title: "Budget 2026 – notes",
        owner: "ngozi@riverbend.care",
        lastChangedBy: "Dr. Ngozi Okafor",
        modified: "2026-02-02T09:00:00.000Z",
        created: "2026-02-02T09:00:00.000Z",
        url: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\/1[0-9a-f]{32}\/edit$/),
      },
    ]);
  });

  test("adds the text where it is asked for, of ten at most", async () => {
    const one = await openDrive().data("doc_catalog", { words: "impfung", withText: true });
    expect(one.documents[0].text).toBe(
      "Nach der Impfung – Merkblatt für Groß & Klein\nDer Arm kann zwei Tage schmerzen. Rufen Sie an, wenn das Fieber bleibt.",
    );
    const many = await openDrive().data("doc_catalog", { withText: true, limit: 12 });
    expect(many.documents.filter(({ text }: { text?: string }) => text !== undefined)).toHaveLength(10);
    expect(many).toMatchObject({ count: 12, note: expect.stringContaining("first 10") });
  });

  test("cuts a long text, and says how long it is", async () => {
    const drive = openDrive();
    const made = await drive.request("POST", "/v1/documents", { title: "Long" });
    const insertText = { location: { index: 1 }, text: "ä".repeat(9_000) };
    await drive.request("POST", `/v1/documents/${made.body.documentId}:batchUpdate`, {
      requests: [{ insertText }],
    });
    const { documents } = await drive.data("doc_catalog", { limit: 1, withText: true });
    expect(documents[0]).toMatchObject({
      title: "Long",
      text: "ä".repeat(8_000),
      textIsCut: true,
      characters: 9_000,
    });
  });

  test("pages through all forty", async () => {
    const drive = openDrive();
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = await drive.data("doc_catalog", { limit: 15, pageToken });
      seen.push(...titles(page));
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    expect(seen).toHaveLength(40);
    expect(new Set(seen).size).toBe(40);
    expect(seen[0]).toBe("Press release – new autoclave");
  });

  test.each([
    [{ folder: "Nowhere" }, "not_found", "exact name, or its id"],
    [{ modifiedSince: "2026-13-01" }, "invalid_input", "real day"],
    [{ modifiedSince: "yesterday" }, "invalid_input", "modifiedSince"],
  ])("refuses %j with the way out", async (input, code, words) => {
    expect(await openDrive().call("doc_catalog", input)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining(words) },
    });
  });

  test("asks which folder is meant where two have the name", async () => {
    const drive = openDrive();
    const folder = { name: "Policies", mimeType: "application/vnd.google-apps.folder" };
    const { body } = await drive.request("POST", "/drive/v3/files", folder);
    expect(await drive.call("doc_catalog", { folder: "Policies" })).toMatchObject({
      error: { code: "invalid_input", message: expect.stringContaining(String(body.id)) },
    });
  });
});
