import type { Json } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxCall } from "@medtainer/sandbox";
import {
  clearArea,
  findArea,
  type GridArea,
  nameArea,
  type RenderOptions,
  readArea,
  sizeOf,
  writeArea,
} from "./grid.js";
import { googleReply } from "./reply.js";
import type { GoogleTables, GoogleWorld } from "./tables.js";

type Query = RenderOptions & {
  readonly fields?: string;
  readonly majorDimension?: string;
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
  readonly responseDateTimeRenderOption?: string;
  readonly ranges?: readonly string[];
};

type Cells = {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly Json[])[];
};

type ValuesCall<Body = Cells> = SandboxCall<
  GoogleTables,
  { path: { spreadsheetId: string; range: string }; query: Query; body: Body }
>;

type ValuesUpdate = Pick<
  Query,
  "valueInputOption" | "includeValuesInResponse" | "responseValueRenderOption"
> & {
  readonly data?: readonly Cells[];
};

/** Sheets takes at most this many cells in one request of ours. */
const mostCells = 50_000;

/** Cells: read, written, appended, cleared. */
export const values: Behaviour<GoogleTables> = {
  getValues: ({ path, query, tables }: ValuesCall) =>
    answer(readRange(tables, path.spreadsheetId, path.range, query), query),

  batchGetValues: ({ path, query, tables }: ValuesCall) =>
    answer(
      {
        spreadsheetId: path.spreadsheetId,
        valueRanges: (query.ranges ?? []).map((range) => readRange(tables, path.spreadsheetId, range, query)),
      },
      query,
    ),

  updateValues: ({ path, query, body, tables }: ValuesCall) => {
    const cells = { ...body, range: path.range };
    return answer(writeRange(tables, path.spreadsheetId, cells, { ...query, ...shownBy(query) }), query);
  },

  batchUpdateValues: ({ path, query, body, tables }: ValuesCall<ValuesUpdate>) => {
    const responses = (body.data ?? []).map((cells) => writeRange(tables, path.spreadsheetId, cells, body));
    const sum = (count: (response: (typeof responses)[number]) => number) =>
      responses.reduce((total, response) => total + count(response), 0);
    return answer(
      {
        spreadsheetId: path.spreadsheetId,
        totalUpdatedRows: sum(({ updatedRows }) => updatedRows),
        totalUpdatedColumns: sum(({ updatedColumns }) => updatedColumns),
        totalUpdatedCells: sum(({ updatedCells }) => updatedCells),
        totalUpdatedSheets: new Set(responses.map(({ updatedRange }) => updatedRange.split("!")[0])).size,
        responses,
      },
      query,
    );
  },

  appendValues: ({ path, query, body, tables }: ValuesCall) => {
    const { spreadsheetId } = path;
    const table = tableAround(findArea(tables, spreadsheetId, path.range));
    const rows = byRows(body);
    const { sheet } = table;
    const { rows: rowCount, columns } = sizeOf(sheet);
    const needed = table.endRow + rows.length;
    if (needed > rowCount) growSheet(tables, table, needed);
    const target = {
      ...table,
      sheet: tables.sheets.find(sheet.key),
      startRow: table.endRow,
      endRow: needed,
      endColumn: columns,
    };
    const written = writeArea(tables, target, rows, inputOption(query));
    const updates = describeWrite(spreadsheetId, written, rows);
    return answer({ spreadsheetId, tableRange: nameArea(table), updates }, query);
  },

  clearValues: ({ path, query, tables }: ValuesCall) => {
    const area = findArea(tables, path.spreadsheetId, path.range);
    clearArea(tables, area);
    return answer({ spreadsheetId: path.spreadsheetId, clearedRange: nameArea(area) }, query);
  },

  batchClearValues: ({ path, query, body, tables }: ValuesCall<{ readonly ranges?: readonly string[] }>) => {
    const clearedRanges = (body.ranges ?? []).map((range) => {
      const area = findArea(tables, path.spreadsheetId, range);
      clearArea(tables, area);
      return nameArea(area);
    });
    return answer({ spreadsheetId: path.spreadsheetId, clearedRanges }, query);
  },
};

function answer(body: object, { fields }: Query) {
  return googleReply(body, fields, "*");
}

function readRange(tables: GoogleWorld, spreadsheetId: string, text: string, query: Query) {
  const area = findArea(tables, spreadsheetId, text);
  const rows = readArea(tables, area, query);
  const isColumns = query.majorDimension === "COLUMNS";
  return {
    range: nameArea(area),
    majorDimension: isColumns ? "COLUMNS" : "ROWS",
    ...(rows.length > 0 && { values: isColumns ? transpose(rows) : rows }),
  };
}

function writeRange(tables: GoogleWorld, spreadsheetId: string, cells: Cells, options: Query) {
  const rows = byRows(cells);
  const area = findArea(tables, spreadsheetId, cells.range ?? "");
  // One cell stands for a place: what is given goes on from there.
  const isCell = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  const size = sizeOf(area.sheet);
  const open = isCell ? { ...area, endRow: size.rows, endColumn: size.columns } : area;
  const written = writeArea(tables, open, rows, inputOption(options));
  return {
    ...describeWrite(spreadsheetId, written, rows),
    ...(options.includeValuesInResponse === true && {
      updatedData: {
        range: nameArea(written),
        majorDimension: "ROWS",
        values: readArea(
          tables,
          { ...written, sheet: tables.sheets.find(written.sheet.key) },
          shownBy(options),
        ),
      },
    }),
  };
}

function describeWrite(spreadsheetId: string, area: GridArea, rows: readonly (readonly Json[])[]) {
  const cells = rows.flatMap((row) => row.filter((value) => value !== null));
  return {
    spreadsheetId,
    updatedRange: nameArea(area),
    updatedRows: rows.length,
    updatedColumns: area.endColumn - area.startColumn,
    updatedCells: cells.length,
  };
}

function shownBy({ responseValueRenderOption, responseDateTimeRenderOption }: Query): RenderOptions {
  return {
    ...(responseValueRenderOption !== undefined && { valueRenderOption: responseValueRenderOption }),
    ...(responseDateTimeRenderOption !== undefined && { dateTimeRenderOption: responseDateTimeRenderOption }),
  };
}

function inputOption({ valueInputOption }: Pick<Query, "valueInputOption">): string {
  if (valueInputOption === "RAW" || valueInputOption === "USER_ENTERED") return valueInputOption;
  throw new Refusal(400, "'valueInputOption' is required but not specified");
}

function byRows({ values: cells = [], majorDimension }: Cells): readonly (readonly Json[])[] {
  if (cells.reduce((sum, row) => sum + row.length, 0) > mostCells)
    throw new Refusal(413, `The sandbox takes at most ${mostCells} cells at once.`);
  return majorDimension === "COLUMNS" ? transpose(cells) : cells;
}

function transpose(rows: readonly (readonly Json[])[]): Json[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

/** The rows from the range's first one on that have something in them, down to the first that has nothing. */
function tableAround(area: GridArea): GridArea {
  const { sheet, startRow, startColumn, endColumn } = area;
  const isEmpty = (at: number) =>
    (sheet.rows[at] ?? [])
      .slice(startColumn, endColumn)
      .every(({ value, formula }) => value === null && formula === undefined);
  let endRow = startRow;
  while (endRow < sheet.rows.length && !isEmpty(endRow)) endRow += 1;
  return { ...area, endRow };
}

function growSheet(tables: GoogleWorld, { sheet }: GridArea, rowCount: number): void {
  const { properties } = sheet;
  tables.sheets.update(sheet.key, {
    properties: { ...properties, gridProperties: { ...properties.gridProperties, rowCount } },
  });
}
