import { connectVendor, createToolServer } from "@medtainer/core";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { createSandbox } from "@medtainer/sandbox";
import { expect, test } from "vitest";
import { acme } from "../__fixtures__/acme.js";
import { FRONT_DESK, ORDERS } from "../__fixtures__/open-drive.js";
import { input, openWith, type as typeInto } from "../__fixtures__/synced-sheet.js";
import { googleWorkspaceSandbox } from "../sandbox.js";
import { googleWorkspace, googleWorkspaceWith } from "../vendor.js";

const find = ({ tools }: Pick<typeof googleWorkspace, "tools">, name: string) =>
  tools.find((tool) => tool.name === `google_workspace_${name}`);

/** A server that knows of acme, and is connected to Google alone. */
function serverWithoutAcme() {
  const { fetch } = createSandbox(googleWorkspaceSandbox);
  const server = createToolServer({
    vendors: [connectVendor(googleWorkspaceWith([acme]), { credential: { accessToken: "any" }, fetch })],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  return (collection: string, scopes: readonly string[], range = "'Opening hours'!E1:H") =>
    server.call({
      name: "google_workspace_sheet_sync",
      input: { spreadsheetId: FRONT_DESK, range, collection, columns: { Key: "/id" } },
      principal: { id: "tester", scopes },
    });
}

test("by itself, Google syncs its own documents; with others, theirs too", () => {
  expect(find(googleWorkspace, "sheet_sync")?.input.properties?.collection?.enum).toEqual([
    "google-workspace/documents",
  ]);
  expect(find(googleWorkspaceWith([acme]), "sheet_sync")?.input.properties?.collection?.enum).toEqual([
    "google-workspace/documents",
    "acme/contacts",
  ]);
});

test("whoever may not read the other vendor does not see its data in a sheet", async () => {
  expect(find(googleWorkspaceWith([acme]), "sheet_sync")?.scopes).toEqual([
    "google-workspace:read",
    "acme:read",
  ]);
  expect(find(googleWorkspaceWith([acme]), "apply_sheet_sync")?.scopes).toEqual([
    "google-workspace:destructive",
    "acme:read",
  ]);
  expect(await serverWithoutAcme()("google-workspace/documents", ["google-workspace:read"])).toMatchObject({
    error: { code: "forbidden", message: expect.stringContaining("acme:read") },
  });
});

test("a vendor that is switched off is named, and the others serve", async () => {
  const call = serverWithoutAcme();
  expect(await call("acme/contacts", ["read"])).toMatchObject({
    error: { code: "misconfigured", message: "The vendor acme is not connected." },
  });
  expect(await call("google-workspace/documents", ["read"])).toMatchObject({
    ok: true,
    content: { data: { counts: { addToSheet: 40 } } },
  });
});

test("a header that stands twice is refused, since nobody knows which column is meant", async () => {
  const drive = await openWith();
  await typeInto(drive, "Contacts!G1", [["email"]]);
  expect(await drive.call("sheet_sync", { ...input, range: "Contacts!A1:I" })).toMatchObject({
    error: { code: "invalid_input", message: 'The header "email" stands twice in the range\'s first row.' },
  });
});

test("a sheet with other headers takes the key from what the caller says", async () => {
  const drive = await openWith();
  const more = { spreadsheetId: ORDERS, range: "Orders!A1:H", columns: { Order: "/id", Item: "/firstName" } };
  expect(await drive.data("sheet_sync", { ...input, ...more })).toMatchObject({
    columns: [
      { header: "Order", column: "A", field: "/id" },
      { header: "Item", column: "C", field: "/firstName" },
    ],
    leftAlone: ["Date", "Quantity", "Price", "Sum"],
    counts: { notInCollection: 24, addToSheet: 0 },
  });
});
