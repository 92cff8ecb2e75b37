import { Refusal, type SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { EMPTY, type SheetCell } from "./cells.js";
import { sheetsOf, sizeOf } from "./grid.js";
import type { GoogleTables, GoogleWorld, KeptSheet } from "./tables.js";

type Schemas = components["schemas"];
type Call = Pick<SandboxCall<GoogleTables>, "tables" | "random">;

/** Does one request of a batchUpdate, and answers what Sheets replies to it. @throws Refusal 400 where it cannot be done. */
export function changeSheets(
  { tables, random }: Call,
  spreadsheetId: string,
  request: Schemas["SpreadsheetRequest"],
): Schemas["SpreadsheetResponse"] {
  const find = (sheetId = 0) => findSheet(tables, spreadsheetId, sheetId);
  if (request.addSheet) {
    const properties = addSheet(
      tables,
      spreadsheetId,
      request.addSheet.properties ?? {},
      random.integer(1, 2 ** 31 - 1),
    );
    return { addSheet: { properties } };
  }
  if (request.duplicateSheet) {
    const { sourceSheetId, newSheetName, newSheetId } = request.duplicateSheet;
    const { properties: own, rows } = find(sourceSheetId);
    const { sheetId: _, index: __, ...copied } = own;
    const title = newSheetName ?? `Copy of ${own.title}`;
    const properties = addSheet(
      tables,
      spreadsheetId,
      { ...copied, title },
      newSheetId ?? random.integer(1, 2 ** 31 - 1),
    );
    tables.sheets.update(`${spreadsheetId} ${properties.sheetId}`, { rows });
    return { duplicateSheet: { properties } };
  }
  if (request.deleteSheet) {
    const { key } = find(request.deleteSheet.sheetId);
    if (sheetsOf(tables, spreadsheetId).length === 1)
      throw new Refusal(400, "You can't remove all the sheets in a document.");
    tables.sheets.remove(key);
    return {};
  }
  if (request.updateSheetProperties) {
    const { properties = {}, fields = "" } = request.updateSheetProperties;
    updateProperties(tables, find(properties.sheetId), properties, fields);
    return {};
  }
  if (request.appendDimension) {
    const { sheetId, dimension, length = 0 } = request.appendDimension;
    resize(tables, find(sheetId), dimension, length);
    return {};
  }
  if (request.insertDimension ?? request.deleteDimension) {
    const { range = {} } = request.insertDimension ?? request.deleteDimension ?? {};
    moveCells(tables, find(range.sheetId), range, request.insertDimension !== undefined);
    return {};
  }
  if (request.findReplace) return { findReplace: findReplace(tables, spreadsheetId, request.findReplace) };
  throw new Refusal(400, "Invalid requests[0]: No request set.");
}

function findSheet({ sheets }: GoogleWorld, spreadsheetId: string, sheetId: number): KeptSheet {
  const sheet = sheets.get(`${spreadsheetId} ${sheetId}`);
  if (sheet !== undefined) return sheet;
  throw new Refusal(400, `No grid with id: ${sheetId}`);
}

function addSheet(
  tables: GoogleWorld,
  spreadsheetId: string,
  wanted: Schemas["SheetProperties"],
  freeId: number,
): KeptSheet["properties"] {
  const all = sheetsOf(tables, spreadsheetId);
  const title = wanted.title ?? `Sheet${all.length + 1}`;
  if (all.some(({ properties }) => properties.title.toLowerCase() === title.toLowerCase()))
    throw new Refusal(400, `A sheet with the name "${title}" already exists. Please enter another name.`);
  const properties = {
    sheetType: "GRID" as const,
    ...wanted,
    sheetId: wanted.sheetId ?? freeId,
    title,
    index: all.length,
    gridProperties: { rowCount: 1_000, columnCount: 26, ...wanted.gridProperties },
  };
  tables.sheets.add({ key: `${spreadsheetId} ${properties.sheetId}`, spreadsheetId, properties, rows: [] });
  return properties;
}

function updateProperties(
  tables: GoogleWorld,
  { key, properties }: KeptSheet,
  { gridProperties, ...wanted }: Schemas["SheetProperties"],
  fields: string,
): void {
  const names = fields.split(",").map((name) => name.trim());
  const isAll = names.includes("*");
  const own = Object.entries(wanted).filter(
    ([name]) => name !== "sheetId" && (isAll || names.includes(name)),
  );
  const grid = Object.entries(gridProperties ?? {}).filter(
    ([name]) => isAll || names.includes("gridProperties") || names.includes(`gridProperties.${name}`),
  );
  tables.sheets.update(key, {
    properties: {
      ...properties,
      ...Object.fromEntries(own),
      gridProperties: { ...properties.gridProperties, ...Object.fromEntries(grid) },
    },
  });
}

/** More rows or columns at the end, or fewer where `by` is negative. */
function resize(tables: GoogleWorld, sheet: KeptSheet, dimension: string | undefined, by: number): void {
  const { rows, columns } = sizeOf(sheet);
  const size = dimension === "COLUMNS" ? { columnCount: columns + by } : { rowCount: rows + by };
  const { properties } = sheet;
  tables.sheets.update(sheet.key, {
    properties: { ...properties, gridProperties: { ...properties.gridProperties, ...size } },
  });
}

/** Formulas are not rewritten when cells move, as Sheets would. */
function moveCells(
  tables: GoogleWorld,
  sheet: KeptSheet,
  { dimension, startIndex = 0, endIndex = 0 }: Schemas["DimensionRange"],
  isInsert: boolean,
): void {
  const count = endIndex - startIndex;
  if (count <= 0) throw new Refusal(400, "The dimension range must not be empty.");
  const move = <Item>(items: readonly Item[], blank: Item): Item[] =>
    isInsert
      ? [
          ...items.slice(0, startIndex),
          ...(items.length > startIndex ? Array<Item>(count).fill(blank) : []),
          ...items.slice(startIndex),
        ]
      : [...items.slice(0, startIndex), ...items.slice(endIndex)];
  const none: readonly SheetCell[] = [];
  const rows = dimension === "COLUMNS" ? sheet.rows.map((row) => move(row, EMPTY)) : move(sheet.rows, none);
  tables.sheets.update(sheet.key, { rows });
  resize(tables, tables.sheets.find(sheet.key), dimension, isInsert ? count : -count);
}

function findReplace(
  tables: GoogleWorld,
  spreadsheetId: string,
  {
    find = "",
    replacement = "",
    sheetId,
    allSheets = false,
    matchCase = false,
    matchEntireCell = false,
  }: Schemas["FindReplaceRequest"],
): Schemas["FindReplaceResponse"] {
  const escaped = find.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = new RegExp(matchEntireCell ? `^${escaped}$` : escaped, matchCase ? "g" : "gi");
  const counts = {
    valuesChanged: 0,
    formulasChanged: 0,
    rowsChanged: 0,
    sheetsChanged: 0,
    occurrencesChanged: 0,
  };
  const chosen = sheetsOf(tables, spreadsheetId).filter(
    (sheet) => allSheets || sheet.properties.sheetId === (sheetId ?? 0),
  );
  for (const sheet of chosen) {
    const before = counts.valuesChanged;
    const rows = sheet.rows.map((row) => {
      const start = counts.valuesChanged;
      const changed = row.map((cell) => {
        const found =
          typeof cell.value === "string" && cell.formula === undefined
            ? (cell.value.match(pattern) ?? [])
            : [];
        if (typeof cell.value !== "string" || found.length === 0) return cell;
        counts.valuesChanged += 1;
        counts.occurrencesChanged += found.length;
        return { value: cell.value.replace(pattern, () => replacement) };
      });
      if (counts.valuesChanged > start) counts.rowsChanged += 1;
      return changed;
    });
    if (counts.valuesChanged === before) continue;
    counts.sheetsChanged += 1;
    tables.sheets.update(sheet.key, { rows });
  }
  return counts;
}
