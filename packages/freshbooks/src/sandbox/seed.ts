import type { Random } from "@medtainer/sandbox";
import { dayOf } from "./invoice-view.js";
import type { Category, Client, Expense, FreshBooksSeed, Invoice, Item, Payment } from "./tables.js";

const DAY_MS = 86_400_000;

/** The account of Harbor Clinic's consultants: fourteen clients, forty invoices of the last eight months, two currencies. */
export function seed(random: Random, now: number): FreshBooksSeed {
  const invoices = seedInvoices(random, now);
  return {
    clients: CLIENTS,
    invoices,
    estimates: [
      {
        id: 301,
        customerid: 1_003,
        create_date: dayOf(now - 6 * DAY_MS),
        estimate_number: "0000017",
        status: 2,
        ui_status: "sent",
        currency_code: "USD",
        lines: [{ lineid: 1, name: "Practice audit", qty: 3, unit_cost: { amount: "960.00", code: "USD" } }],
        vis_state: 0,
      },
    ],
    expenses: seedExpenses(random, now),
    categories: CATEGORIES,
    payments: seedPayments(random, now, invoices),
    taxes: [{ id: 501, taxid: 501, name: "Sales Tax", amount: "7.5", number: "FL-88120" }],
    items: ITEMS,
  };
}

const NAMES = [
  ["Bayside Dental", "Mia", "Keller", "Tampa"],
  ["Cedar Physiotherapy", "Owen", "Price", "Clearwater"],
  ["", "Dr. José", "Núñez", "Tampa"],
  ["Eastgate Pediatrics", "Priya", "Raman", "Brandon"],
  ["Gulf Coast Imaging", "Tom", "Becker", "Sarasota"],
  ["Harbor Clinic", "Lena", "Ortiz", "Tampa"],
  ["Island Eye Care", "Grace", "Kim", "Key West"],
  ["Mangrove Wellness", "Noor", "Haddad", "Naples"],
  ["O'Brien Family Practice", "Sean", "O'Brien", "Ocala"],
  ["Palmetto Cardiology", "Ruth", "Adler", "Bradenton"],
  ["Praxis Dr. Weiß", "Jörg", "Weiß", "Berlin"],
  ["Sunrise Urgent Care", "Ben", "Carter", "Tampa"],
  ["Ybor Skin Center", "Eva", "Lindqvist", "Tampa"],
  ["Zephyr Home Care", "Ines", "Costa", "Zephyrhills"],
] as const;

const CLIENTS: readonly Client[] = NAMES.map(([organization, fname, lname, p_city], index) => ({
  id: 1_001 + index,
  userid: 1_001 + index,
  organization,
  fname,
  lname,
  email: `${lname.toLowerCase().replace(/[^a-z]/g, "")}@client${index + 1}.example`,
  bus_phone: `+1 813 555 01${String(10 + index)}`,
  p_city,
  p_country: p_city === "Berlin" ? "Germany" : "United States",
  currency_code: p_city === "Berlin" ? "EUR" : "USD",
  language: "en",
  vis_state: 0,
  updated: `2026-01-${String(1 + index).padStart(2, "0")} 09:00:00`,
}));

const SOLD = [
  ["Practice audit", "960.00"],
  ["Billing review", "145.50"],
  ["Staff training", "480.00"],
  ["Support hours", "89.95"],
] as const;

const ITEMS: readonly Item[] = SOLD.map(([name, amount], index) => ({
  id: 401 + index,
  itemid: 401 + index,
  name,
  qty: "1",
  unit_cost: { amount, code: "USD" },
  vis_state: 0,
}));

const CATEGORIES: readonly Category[] = ["Rent", "Software", "Supplies", "Travel", "Utilities"].map(
  (category, index) => ({
    id: 601 + index,
    categoryid: 601 + index,
    category,
    parentid: null,
    is_cogs: category === "Supplies",
    is_editable: true,
    vis_state: 0,
  }),
);

/** The last two are drafts. */
function seedInvoices(random: Random, now: number): Invoice[] {
  return Array.from({ length: 40 }, (_, index) => {
    const client = random.pick(CLIENTS);
    const code = client.currency_code ?? "USD";
    const lines = Array.from({ length: random.integer(1, 3) }, (_, position) => {
      const [name, amount] = random.pick(SOLD);
      return { lineid: position + 1, name, qty: random.integer(1, 6), unit_cost: { amount, code }, type: 0 };
    });
    return {
      id: 217_001 + index,
      accountid: "xZNQ1X",
      customerid: client.id,
      invoice_number: String(index + 1).padStart(7, "0"),
      create_date: dayOf(now - (240 - index * 6) * DAY_MS),
      due_offset_days: 30,
      currency_code: code,
      status: index >= 38 ? 2 : 3,
      lines,
      // Replaced when it is shown: amounts follow from lines and payments.
      amount: { amount: "0.00", code },
      vis_state: 0,
    };
  });
}

/** Two in three of the invoices that were sent a month ago are paid, one of them in two parts. */
function seedPayments(random: Random, now: number, invoices: readonly Invoice[]): Payment[] {
  return invoices.flatMap(
    ({ id, customerid, create_date = "", lines = [], currency_code: code = "USD" }, index) => {
      const date = dayOf(Date.parse(create_date) + random.integer(5, 40) * DAY_MS);
      if (index % 3 === 2 || date > dayOf(now) || index >= 38) return [];
      const cents = lines.reduce(
        (total, { qty = 1, unit_cost }) =>
          total + Number(qty) * Number((unit_cost?.amount ?? "0.00").replace(".", "")),
        0,
      );
      const part = index % 7 === 0 ? Math.floor(cents / 2) : cents;
      const amount = `${Math.floor(part / 100)}.${String(part % 100).padStart(2, "0")}`;
      const shared = { invoiceid: id, clientid: customerid, date, type: "Bank Transfer", vis_state: 0 };
      return [{ id: 700_001 + index, ...shared, amount: { amount, code } }];
    },
  );
}

function seedExpenses(random: Random, now: number): Expense[] {
  return Array.from({ length: 24 }, (_, index) => {
    const { id: categoryid } = random.pick(CATEGORIES);
    return {
      id: 800_001 + index,
      expenseid: 800_001 + index,
      categoryid,
      staffid: 1,
      amount: { amount: (random.integer(1_500, 90_000) / 100).toFixed(2), code: "USD" },
      date: dayOf(now - index * 10 * DAY_MS),
      vendor: random.pick(["Northwind Software", "Quay Street Properties", "MedSupply Direct"]),
      notes: "",
      status: 0 as const,
      vis_state: 0,
    };
  });
}
