import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { addFile, noteChange } from "./file-changes.js";
import { sheetsOf } from "./grid.js";
import { googleReply } from "./reply.js";
import { changeSheets } from "./sheet-changes.js";
import { type GoogleTables, type GoogleWorld, iso, SPREADSHEET } from "./tables.js";

type Schemas = components["schemas"];

type BookCall<Body = undefined> = SandboxCall<
  GoogleTables,
  { path: { spreadsheetId: string; sheetId: number }; query: { fields?: string }; body: Body }
>;

/** Spreadsheets as a whole, and the sheets in them. */
export const spreadsheets: Behaviour<GoogleTables> = {
  createSpreadsheet: (call: BookCall<Schemas["NewSpreadsheet"] | undefined>) => {
    const { body = {}, query, tables } = call;
    const {
      title = "Untitled spreadsheet",
      locale = "en_US",
      timeZone = "America/New_York",
    } = body.properties ?? {};
    const { id } = addFile(call, { name: title, mimeType: SPREADSHEET }, "");
    tables.books.update(id, { locale, timeZone, namedRanges: body.namedRanges ?? [] });
    const wanted = body.sheets ?? [];
    if (wanted.length > 0) tables.sheets.remove(`${id} 0`);
    for (const { properties = {} } of wanted) changeSheets(call, id, { addSheet: { properties } });
    return googleReply(showBook(tables, id), query.fields, "*");
  },
  getSpreadsheet: ({ path, query, tables }: BookCall) =>
    googleReply(showBook(tables, path.spreadsheetId), query.fields, "*"),
  batchUpdateSpreadsheet: (call: BookCall<Schemas["SpreadsheetUpdate"] | undefined>) => {
    const { path, body = {}, query, tables, now } = call;
    const { spreadsheetId } = path;
    tables.books.find(spreadsheetId);
    const replies = (body.requests ?? []).map((request) => changeSheets(call, spreadsheetId, request));
    tables.files.update(spreadsheetId, { modifiedTime: iso(now) });
    noteChange(call, spreadsheetId, false);
    const updated = body.includeSpreadsheetInResponse === true && {
      updatedSpreadsheet: showBook(tables, spreadsheetId),
    };
    return googleReply({ spreadsheetId, replies, ...updated }, query.fields, "*");
  },
  copySheet: (call: BookCall<Schemas["SheetDestination"] | undefined>) => {
    const { path, body = {}, query, tables } = call;
    const original = tables.sheets.find(`${path.spreadsheetId} ${path.sheetId}`);
    const target = body.destinationSpreadsheetId ?? "";
    tables.books.find(target);
    const properties = { ...original.properties, title: `Copy of ${original.properties.title}` };
    const { sheetId: _, index: __, ...copied } = properties;
    const added = changeSheets(call, target, { addSheet: { properties: copied } }).addSheet?.properties;
    if (added?.sheetId === undefined) throw new Refusal(500);
    tables.sheets.update(`${target} ${added.sheetId}`, { rows: original.rows });
    return googleReply(added, query.fields, "*");
  },
};

function showBook(tables: GoogleWorld, spreadsheetId: string): Schemas["Spreadsheet"] {
  const { locale, timeZone, namedRanges } = tables.books.find(spreadsheetId);
  const { name, webViewLink = "" } = tables.files.find(spreadsheetId);
  return {
    spreadsheetId,
    properties: { title: name, locale, timeZone, autoRecalc: "ON_CHANGE" },
    sheets: sheetsOf(tables, spreadsheetId).map(({ properties }) => ({ properties })),
    ...(namedRanges.length > 0 && { namedRanges }),
    spreadsheetUrl: webViewLink,
  };
}
