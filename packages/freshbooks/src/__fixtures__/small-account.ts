import type { SandboxDefinition } from "@medtainer/sandbox";
import type { Invoice } from "../sandbox/tables.js";
import { defineAccount } from "../sandbox.js";

/**
 * An account small enough to be added up by hand, on 15 June 2026:
 *
 * - invoice 1 to Ana, 3 x 33.35 = 100.05 and 0.30, of which 40.05 is paid; due 14 February, so late
 * - invoice 2 to Jörg, in euro: 19.99 with 7.5 % tax, 1.50 = 21.49; due 10 July
 * - invoice 3 to Ana, a draft over 200.20; invoice 4 to Ana is deleted
 */
export const smallAccount: SandboxDefinition = defineAccount(() => ({
  clients: [
    {
      id: 1,
      organization: "Ana's Practice",
      fname: "Ana",
      lname: "Duarte",
      email: "ana@example.org",
      vis_state: 0,
    },
    {
      id: 2,
      organization: "",
      fname: "Jörg",
      lname: "Weiß",
      currency_code: "EUR",
      p_city: "Berlin",
      vis_state: 0,
    },
    { id: 3, organization: "Gone", vis_state: 1 },
  ],
  invoices: [
    invoice(1, 1, "2026-01-15", 3, [
      ["3", "33.35"],
      ["1", "0.30"],
    ]),
    { ...invoice(2, 2, "2026-06-10", 3, [["1", "19.99"]]), currency_code: "EUR" },
    invoice(3, 1, "2026-06-14", 2, [["2", "100.10"]]),
    { ...invoice(4, 1, "2026-06-14", 3, [["1", "9.00"]]), vis_state: 1 },
  ],
  estimates: [],
  expenses: [],
  categories: [{ id: 61, category: "Rent" }],
  payments: [
    {
      id: 71,
      invoiceid: 1,
      amount: { amount: "40.05", code: "USD" },
      date: "2026-02-01",
      type: "Check",
      vis_state: 0,
    },
  ],
  taxes: [],
  items: [],
}));

function invoice(
  id: number,
  customerid: number,
  create_date: string,
  status: number,
  lines: readonly (readonly [qty: string, price: string])[],
): Invoice {
  return {
    id,
    customerid,
    create_date,
    status,
    invoice_number: String(id).padStart(7, "0"),
    currency_code: "USD",
    vis_state: 0,
    amount: { amount: "0.00" },
    lines: lines.map(([qty, amount]) => ({
      name: "Work",
      qty,
      unit_cost: { amount, code: "USD" },
      ...(id === 2 && { taxName1: "Tax", taxAmount1: "7.5" }),
    })),
  };
}
