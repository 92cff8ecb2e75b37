import { expect } from "vitest";
import type { AcmeContact } from "./acme.js";
import { FRONT_DESK, type OpenDrive, openDrive } from "./open-drive.js";

/** Three contacts. */
export const ana = contact("c1", "Ana", "Gómez", "ana@example.org", "+1 555 0101", ["vip", "new"]);
export const bob = contact("c2", "Bob", "Åberg", "bob@example.org", "");
export const chiyo = contact("c3", "千代", '=HYPERLINK("https://x")', "chiyo@example.org", "0203");
/** What the tools are told unless a test says otherwise. */
export const input = { spreadsheetId: FRONT_DESK, range: "Contacts!A1:H", collection: "acme/contacts" };

/** A contact of the other vendor. */
export function contact(
  id: string,
  firstName: string,
  lastName: string,
  email: string,
  phone: string,
  tags: string[] = [],
): AcmeContact {
  return { id, firstName, lastName, email, phone, tags };
}

/** The Drive, with these contacts kept. */
export async function openWith(...contacts: AcmeContact[]): Promise<OpenDrive> {
  const drive = openDrive();
  drive.contacts = contacts;
  await drive.resync();
  return drive;
}

/** The address of a range. */
export const valuesAt = (range: string, id = FRONT_DESK) =>
  `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`;

/** What stands in a range. */
export async function cells(drive: OpenDrive, range: string, id?: string): Promise<unknown> {
  return (
    (await drive.request("GET", `${valuesAt(range, id)}?valueRenderOption=UNFORMATTED_VALUE`)).body.values ??
    []
  );
}

/** Types into cells, as a person does. */
export async function type(drive: OpenDrive, range: string, values: unknown[][], id?: string): Promise<void> {
  const { status } = await drive.request("PUT", `${valuesAt(range, id)}?valueInputOption=USER_ENTERED`, {
    values,
  });
  expect(status).toBe(200);
}

/** Previews and applies. */
export async function sync(drive: OpenDrive, more: object = {}) {
  const { plan } = await drive.data("sheet_sync", { ...input, ...more });
  return drive.data("apply_sheet_sync", { ...input, ...more, plan });
}

/** The requests that wrote cells. */
export const written = ({ sandbox }: OpenDrive) =>
  sandbox.requests.filter(({ operationId }) => operationId === "batchUpdateValues");
