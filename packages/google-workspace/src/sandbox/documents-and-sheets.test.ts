import { describe, expect, test } from "vitest";
import { ORDERS, openDrive, PRICES } from "../__fixtures__/open-drive.js";

describe("Docs", () => {
  test("edits text at positions, and only in the state that was meant", async () => {
    const drive = openDrive();
    const made = await drive.request("POST", "/v1/documents", { title: "Plan" });
    const path = `/v1/documents/${made.body.documentId}:batchUpdate`;
    const writeControl = { requiredRevisionId: made.body.revisionId };
    const insert = { insertText: { location: { index: 1 }, text: "one two one" } };
    expect((await drive.request("POST", path, { requests: [insert], writeControl })).status).toBe(200);
    expect((await drive.request("POST", path, { requests: [insert], writeControl })).status).toBe(400);
    const requests = [
      { replaceAllText: { containsText: { text: "ONE" }, replaceText: "1" } },
      { deleteContentRange: { range: { startIndex: 2, endIndex: 3 } } },
    ];
    const { body } = await drive.request("POST", path, { requests });
    expect(body.replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }, {}]);
    const { body: shown } = await drive.request("GET", `/v1/documents/${made.body.documentId}?fields=body`);
    expect(shown).toEqual({
      body: {
        content: [
          {
            startIndex: 1,
            endIndex: 8,
            paragraph: {
              elements: [{ startIndex: 1, endIndex: 8, textRun: { content: "1two 1\n" } }],
              paragraphStyle: { namedStyleType: "NORMAL_TEXT" },
            },
          },
        ],
      },
    });
  });
});

describe("Sheets", () => {
  const valuesAt = (id: string, range: string) =>
    `/v4/spreadsheets/${id}/values/${encodeURIComponent(range)}`;

  test("computes sums, also across sheets, and shows the formula when asked", async () => {
    const drive = openDrive();
    // Order 1: 2 × 12.50, order 2: 3 × 9.90, order 3: 4 × 3.20.
    const { body } = await drive.request(
      "GET",
      `${valuesAt(ORDERS, "Orders!F2:F4")}?valueRenderOption=UNFORMATTED_VALUE`,
    );
    expect((body.values as number[][]).flat().map((sum) => sum.toFixed(2))).toEqual([
      "25.00",
      "29.70",
      "12.80",
    ]);
    const formulas = await drive.request(
      "GET",
      `${valuesAt(ORDERS, "Summary!A1:B2")}?valueRenderOption=FORMULA`,
    );
    expect(formulas.body.values).toEqual([
      ["Orders", "=COUNTA(Orders!A2:A)"],
      ["Sum", "=SUM(Orders!F2:F)"],
    ]);
    const shown = await drive.request("GET", valuesAt(ORDERS, "Summary!B1"));
    expect(shown.body.values).toEqual([["24"]]);
  });

  test("keeps what is raw, and reads what is typed", async () => {
    const drive = openDrive();
    const cells = { values: [["=1+2", "007", "TRUE", "2026-03-01", "12%", ""]] };
    await drive.request("PUT", `${valuesAt(PRICES, "A10:F10")}?valueInputOption=RAW`, cells);
    await drive.request("PUT", `${valuesAt(PRICES, "A11:F11")}?valueInputOption=USER_ENTERED`, cells);
    const raw = await drive.request(
      "GET",
      `${valuesAt(PRICES, "A10:F11")}?valueRenderOption=UNFORMATTED_VALUE`,
    );
    // 1 March 2026 is day 46,082 after 30 December 1899.
    expect(raw.body.values).toEqual([
      ["=1+2", "007", "TRUE", "2026-03-01", "12%"],
      [3, 7, true, 46_082, 0.12],
    ]);
    const shown = await drive.request("GET", valuesAt(PRICES, "A11:F11"));
    expect(shown.body.values).toEqual([["3", "7", "TRUE", "2026-03-01", "12%"]]);
  });

  test("leaves null alone, clears by an empty text, and refuses what lies beyond the edge", async () => {
    const drive = openDrive();
    const values = [[null, ""]];
    await drive.request("PUT", `${valuesAt(PRICES, "'Price list'!A2:B2")}?valueInputOption=RAW`, { values });
    expect((await drive.request("GET", valuesAt(PRICES, "'Price list'!A2:B2"))).body.values).toEqual([
      ["Gloves, box of 100"],
    ]);
    const beyond = await drive.request("PUT", `${valuesAt(PRICES, "A201")}?valueInputOption=RAW`, { values });
    expect(beyond).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining("exceeds grid limits") } },
    });
    const wide = await drive.request("PUT", `${valuesAt(PRICES, "A2:A3")}?valueInputOption=RAW`, {
      values: [[1, 2]],
    });
    expect(wide.status).toBe(400);
  });

  test("appends below the table, and grows the sheet where it is full", async () => {
    const drive = openDrive();
    const rows = { values: Array.from({ length: 200 }, (_, at) => [`Item ${at}`, at]) };
    const { body } = await drive.request(
      "POST",
      `${valuesAt(PRICES, "価格表!A1:B")}:append?valueInputOption=RAW`,
      rows,
    );
    expect(body).toMatchObject({
      tableRange: "'価格表'!A1:B4",
      updates: { updatedRange: "'価格表'!A5:B204", updatedCells: 400 },
    });
    const { body: book } = await drive.request(
      "GET",
      `/v4/spreadsheets/${PRICES}?fields=sheets.properties(title,gridProperties.rowCount)`,
    );
    expect(book.sheets).toContainEqual({
      properties: { title: "価格表", gridProperties: { rowCount: 204 } },
    });
  });

  test("knows named ranges and columns as the main direction", async () => {
    const { body } = await openDrive().request(
      "GET",
      `${valuesAt(ORDERS, "OrderTotals")}?majorDimension=COLUMNS`,
    );
    expect(body).toMatchObject({ range: "Orders!F2:F1000", majorDimension: "COLUMNS" });
    expect((body.values as string[][])[0]).toHaveLength(24);
  });
});
