import { enteredCell, type SheetCell } from "./cells.js";

/** A spreadsheet of the seed, its cells as they would be typed. */
export interface SeedSpreadsheet {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly namedRanges?: readonly {
    readonly name: string;
    readonly sheet: number;
    readonly columns: readonly [number, number];
  }[];
  readonly sheets: readonly {
    readonly title: string;
    readonly rowCount: number;
    readonly rows: readonly (readonly SheetCell[])[];
  }[];
}

const typed = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.map(enteredCell));

const supplies = [
  "Gloves, box of 100",
  "Masks, box of 50",
  "Dressing 10 × 10",
  "Syringe 5 ml",
  "Thermometer",
  "Flu vaccine",
];
const prices = [12.5, 9.9, 3.2, 0.45, 18, 21.75];

/** Twenty-four orders, each with its sum as a formula. */
const orders = Array.from({ length: 24 }, (_, at) => {
  const item = at % supplies.length;
  const day = `2026-${String(1 + (at % 6)).padStart(2, "0")}-${String(3 + at).padStart(2, "0")}`;
  const row = at + 2;
  return [`PO-${1001 + at}`, day, supplies[item] ?? "", 2 + (at % 5), prices[item] ?? 0, `=D${row}*E${row}`];
});

/** Three spreadsheets of a clinic. */
export const SEED_SPREADSHEETS: readonly SeedSpreadsheet[] = [
  {
    id: "1FrontDeskContactsOfRiverbend0000000000000001",
    title: "Front desk",
    locale: "en_US",
    timeZone: "America/New_York",
    sheets: [
      {
        title: "Contacts",
        rowCount: 1_000,
        rows: typed([["id", "firstName", "lastName", "email", "phone", "Remarks"]]),
      },
      {
        title: "Opening hours",
        rowCount: 100,
        rows: typed([
          ["Day", "From", "To"],
          ["Monday", "08:00", "18:00"],
          ["Tuesday", "08:00", "18:00"],
          ["Wednesday", "08:00", "13:00"],
          ["Thursday", "08:00", "18:00"],
          ["Friday", "08:00", "16:00"],
        ]),
      },
    ],
  },
  {
    id: "1OrdersOfRiverbend2026000000000000000000000002",
    title: "Orders 2026",
    locale: "en_US",
    timeZone: "America/New_York",
    namedRanges: [{ name: "OrderTotals", sheet: 0, columns: [5, 6] }],
    sheets: [
      {
        title: "Orders",
        rowCount: 1_000,
        rows: typed([["Order", "Date", "Item", "Quantity", "Price", "Sum"], ...orders]),
      },
      {
        title: "Summary",
        rowCount: 100,
        rows: typed([
          ["Orders", "=COUNTA(Orders!A2:A)"],
          ["Sum", "=SUM(Orders!F2:F)"],
          ["Largest", "=MAX(Orders!F2:F)"],
        ]),
      },
    ],
  },
  {
    id: "1PriceListOfRiverbend000000000000000000000003",
    title: "Price list – 価格表",
    locale: "en_US",
    timeZone: "Asia/Tokyo",
    sheets: [
      {
        title: "Price list",
        rowCount: 200,
        rows: typed([["Item", "Price"], ...supplies.map((item, at) => [item, prices[at] ?? 0])]),
      },
      {
        title: "価格表",
        rowCount: 200,
        rows: typed([
          ["品名", "価格"],
          ["手袋", 12.5],
          ["マスク", 9.9],
          ["Ana's choice", "$1,234.50"],
        ]),
      },
    ],
  },
];
