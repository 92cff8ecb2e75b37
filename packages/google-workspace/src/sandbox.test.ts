import { describe, expect, test } from "vitest";
import { FRONT_DESK, openDrive, PRICES } from "./__fixtures__/open-drive.js";
import { createGoogleWorkspaceClient } from "./client.js";
import document from "./generated/openapi.json" with { type: "json" };
import { createFileWithContent, downloadFile, exportFile, getFile, updateFileContent } from "./operations.js";

/** What each operation is sent that needs a body or a query. */
const bodies: Readonly<Record<string, object>> = {
  createFile: { name: "New folder", mimeType: "application/vnd.google-apps.folder" },
  updateFile: { name: "Renamed" },
  copyFile: { name: "A copy" },
  createComment: { content: "Why?" },
  updateComment: { content: "Why not?" },
  createReply: { content: "Because.", action: "resolve" },
  createPermission: { type: "user", role: "reader", emailAddress: "new@example.org" },
  updatePermission: { role: "writer" },
  updateRevision: { keepForever: true },
  createDocument: { title: "New" },
  batchUpdateDocument: { requests: [{ insertText: { location: { index: 1 }, text: "Hello " } }] },
  createSpreadsheet: { properties: { title: "New" }, sheets: [{ properties: { title: "One" } }] },
  batchUpdateSpreadsheet: { requests: [{ addSheet: { properties: { title: "More" } } }] },
  copySheet: { destinationSpreadsheetId: PRICES },
  updateValues: { values: [["a"]] },
  appendValues: { values: [["a"]] },
  batchUpdateValues: { valueInputOption: "RAW", data: [{ range: "A1", values: [["a"]] }] },
  batchClearValues: { ranges: ["A1"] },
};
const queries: Readonly<Record<string, string>> = {
  listChanges: "pageToken=1",
  exportFile: "mimeType=text/plain",
  updateValues: "valueInputOption=RAW",
  appendValues: "valueInputOption=RAW",
  batchGetValues: "ranges=A1&ranges=Contacts!A1:B",
};
/** Files are sent and deleted in tests of their own. */
const elsewhere = ["createFileWithContent", "updateFileContent", "downloadFile", "deleteRevision"];
const operations = Object.entries(document.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation
        ? [{ operationId: operation.operationId, method: method.toUpperCase(), path }]
        : [],
    ),
  )
  .filter(({ operationId }) => !elsewhere.includes(operationId));

function firstDocument({ sandbox }: ReturnType<typeof openDrive>): string {
  const file = sandbox.state.files?.find((kept) => JSON.stringify(kept).includes("Privacy policy"));
  return typeof file === "object" && file !== null && "id" in file ? String(file.id) : "";
}

describe("the sandbox of Google", () => {
  test("models every operation of the document", () => {
    expect(openDrive().sandbox.unmodelled).toEqual([]);
    expect(operations.length + elsewhere.length).toBe(47);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path }) => {
      const drive = openDrive();
      const ids: Readonly<Record<string, string>> = {
        fileId: firstDocument(drive),
        documentId: firstDocument(drive),
        spreadsheetId: FRONT_DESK,
        commentId: "AAAAseed0001",
        permissionId: "10486214096",
        revisionId: "1",
        driveId: "0AClinicShared",
        sheetId: "0",
        range: "Contacts!A1:C3",
      };
      if (operationId === "deletePermission") {
        const shared = await drive.request(
          "POST",
          `/drive/v3/files/${ids.fileId}/permissions`,
          bodies.createPermission,
        );
        Object.assign(ids, { permissionId: shared.body.id });
      }
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ""));
      const needsFields = /about|comments/.test(path) && method !== "DELETE" ? "fields=*" : "";
      const query = [queries[operationId], needsFields].filter(Boolean).join("&");
      const reply = await drive.request(method, `${filled}?${query}`, bodies[operationId]);
      expect({ operationId, ...reply }).toMatchObject({ status: 200 });
    },
  );

  test.each([
    ["GET", "/drive/v3/files/nothing", undefined, 404, "notFound"],
    ["GET", "/drive/v3/about", undefined, 400, "required"],
    ["GET", "/drive/v3/files?q=name%20is%20'x'", undefined, 400, "invalid"],
    ["GET", `/v4/spreadsheets/${FRONT_DESK}/values/Nowhere!A1`, undefined, 400, "badRequest"],
    ["PUT", `/v4/spreadsheets/${FRONT_DESK}/values/A1`, { values: [["a"]] }, 400, "badRequest"],
  ])("%s %s is refused in Google's own shape", async (method, path, body, status, reason) => {
    expect(await openDrive().request(method, path, body)).toMatchObject({
      status,
      body: { error: { code: status, message: expect.stringMatching(/\w/), errors: [{ reason }] } },
    });
  });
});

describe("Drive", () => {
  const namesOf = ({ body }: { body: { readonly files?: unknown } }) =>
    (body.files as { name: string }[]).map(({ name }) => name);
  const find = (q: string, rest = "") =>
    openDrive().request("GET", `/drive/v3/files?q=${encodeURIComponent(q)}${rest}`);

  test.each<[string, string[]]>([
    ["name contains 'night rota'", ["Night rota June 2026", "Night rota May 2026"]],
    ["fullText contains 'autoclave seal' and name contains 'meeting'", ["Team meeting 2026-03-09"]],
    ["'asa@riverbend.care' in owners and modifiedTime > '2026-05-01T00:00:00'", ["Åsa's handover notes"]],
    ["name = 'Ideas \"it\\'s 2027\"'", ['Ideas "it\'s 2027"']],
    [
      "mimeType = 'application/vnd.google-apps.spreadsheet' and not name contains 'Orders'",
      ["Front desk", "Price list – 価格表"],
    ],
    [
      "(name contains 'vacuna' or name contains '予防') and trashed = false",
      ["予防接種のあとで", "Después de la vacuna"],
    ],
    ["'1folder-policies-of-riverbend' in parents and modifiedTime < '2026-01-01'", ["Fire safety plan"]],
  ])("%s", async (q, names) => {
    expect(namesOf(await find(q))).toEqual(names);
  });

  test("tells of a file only what was asked for, and little where nothing was", async () => {
    const { body } = await find("name = 'Front desk'");
    expect(body).toEqual({
      kind: "drive#fileList",
      incompleteSearch: false,
      files: [
        {
          kind: "drive#file",
          id: FRONT_DESK,
          name: "Front desk",
          mimeType: "application/vnd.google-apps.spreadsheet",
        },
      ],
    });
    const chosen = await find("name = 'Front desk'", "&fields=files(name,owners/emailAddress)");
    expect(chosen.body).toEqual({
      files: [{ name: "Front desk", owners: [{ emailAddress: "marisol@riverbend.care" }] }],
    });
  });

  test("pages to the end without loss or repeat", async () => {
    const drive = openDrive();
    const seen: string[] = [];
    let token = "";
    do {
      const { body } = await drive.request(
        "GET",
        `/drive/v3/files?pageSize=7&orderBy=name${token && `&pageToken=${encodeURIComponent(token)}`}`,
      );
      seen.push(...namesOf({ body }));
      token = typeof body.nextPageToken === "string" ? body.nextPageToken : "";
    } while (token !== "");
    // Seven folders, forty documents, three spreadsheets, one text file.
    expect(seen).toHaveLength(7 + 40 + 3 + 1);
    expect(new Set(seen).size).toBe(51);
    expect(seen).toEqual(seen.toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)));
  });

  test("tells a file from what is known of it by the query alone", async () => {
    const { sandbox } = openDrive();
    const google = createGoogleWorkspaceClient({ accessToken: "any", fetch: sandbox.fetch });
    const made = await google.send(createFileWithContent, {
      metadata: { name: "note.txt", mimeType: "text/plain" },
      file: { base64: Buffer.from("Grüße\r\n--x").toString("base64"), mediaType: "text/plain" },
    });
    const fileId = made.id ?? "";
    expect(await google.send(getFile, { fileId, fields: "name,size" })).toEqual({
      name: "note.txt",
      size: "12",
    });
    const file = await google.send(downloadFile, { fileId });
    expect(Buffer.from(file.base64, "base64").toString()).toBe("Grüße\r\n--x");
    await google.send(updateFileContent, {
      fileId,
      metadata: {},
      file: { base64: Buffer.from("new").toString("base64"), mediaType: "text/plain" },
    });
    const changed = await google.send(downloadFile, { fileId });
    expect(Buffer.from(changed.base64, "base64").toString()).toBe("new");
  });

  test("exports documents and sheets, and downloads neither", async () => {
    const drive = openDrive();
    const google = createGoogleWorkspaceClient({ accessToken: "any", fetch: drive.sandbox.fetch });
    const text = await google.send(exportFile, { fileId: firstDocument(drive), mimeType: "text/plain" });
    expect(Buffer.from(text.base64, "base64").toString()).toMatch(/^Privacy policy\nWe keep what we need/);
    const csv = await google.send(exportFile, { fileId: PRICES, mimeType: "text/csv" });
    expect(Buffer.from(csv.base64, "base64").toString().split("\r\n").slice(0, 2)).toEqual([
      "Item,Price",
      '"Gloves, box of 100",12.5',
    ]);
    await expect(google.send(downloadFile, { fileId: PRICES })).rejects.toMatchObject({
      details: { vendorCode: "fileNotDownloadable" },
    });
  });

  test("takes a folder away with all that is in it, and lists it as a change", async () => {
    const drive = openDrive();
    const start = await drive.request("GET", "/drive/v3/changes/startPageToken");
    expect((await drive.request("DELETE", "/drive/v3/files/1folder-policies-of-riverbend")).status).toBe(200);
    const changes = await drive.request("GET", `/drive/v3/changes?pageToken=${start.body.startPageToken}`);
    // The folder and the six policies.
    expect(changes.body.changes).toHaveLength(7);
    expect(namesOf(await drive.request("GET", "/drive/v3/files?q=name%20contains%20'policy'"))).toEqual([]);
  });
});
