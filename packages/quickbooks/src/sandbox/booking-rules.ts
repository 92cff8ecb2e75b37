import type { Json, JsonObject } from "@medtainer/core";
import { cents, sum } from "@medtainer/core/money";
import { Refusal } from "@medtainer/sandbox";
import { DAY_MS, dayOf } from "./periods.js";
import { openOfBill, openOfInvoice } from "./postings.js";
import type { Books, EntityKind } from "./tables.js";

/** What QuickBooks fills in by itself: sums, days, numbers, names of what is referred to. */
export function complete(kind: EntityKind, thing: JsonObject, tables: Books, now: number): JsonObject {
  const isDocument = ["Invoice", "Estimate", "Payment", "Bill", "BillPayment"].includes(kind);
  if (!isDocument) return thing;
  const { Active: _, ...document } = thing;
  const TxnDate = typeof document.TxnDate === "string" ? document.TxnDate : dayOf(now);
  const named = {
    ...document,
    TxnDate,
    CurrencyRef: { value: "USD", name: "United States Dollar" },
    ...(document.CustomerRef !== undefined && {
      CustomerRef: nameOf(tables, "Customer", document.CustomerRef),
    }),
    ...(document.VendorRef !== undefined && { VendorRef: nameOf(tables, "Vendor", document.VendorRef) }),
  };
  if (kind === "Payment" || kind === "BillPayment") return { Line: [], ...named };
  const Line = linesOf(document).map(
    (line, index): JsonObject => ({ Id: String(index + 1), LineNum: index + 1, ...line }),
  );
  const TotalAmt = cents.toNumber(sum(Line.map(amountOf)));
  if (kind === "Estimate") return { TxnStatus: "Pending", ...named, Line, TotalAmt };
  const DueDate =
    typeof document.DueDate === "string" ? document.DueDate : dayOf(Date.parse(TxnDate) + 30 * DAY_MS);
  const ofInvoice = { DocNumber: nextNumber(tables), EmailStatus: "NotSet", PrintStatus: "NotSet" };
  return { ...(kind === "Invoice" && ofInvoice), ...named, DueDate, Line, TotalAmt };
}

/**
 * What QuickBooks refuses though the description allows it.
 *
 * @throws Refusal 400.
 */
export function check(kind: EntityKind, thing: JsonObject, tables: Books): void {
  if (kind === "Customer" || kind === "Vendor") checkPerson(thing, tables);
  if (kind === "Item" || kind === "Account") {
    need(thing, "Name");
    refuseTaken(tables[kind].list(), "Name", thing);
  }
  if (kind === "Account") need(thing, "AccountType");
  if (["Invoice", "Estimate", "Payment"].includes(kind)) need(thing, "CustomerRef");
  if (["Bill", "BillPayment"].includes(kind)) need(thing, "VendorRef");
  if (kind === "Payment" || kind === "BillPayment") checkPayment(kind, thing, tables);
  else if (["Invoice", "Estimate", "Bill"].includes(kind)) checkLines(kind, thing, tables);
}

function checkPerson(thing: JsonObject, tables: Books): void {
  need(thing, "DisplayName");
  for (const others of [tables.Customer.list(), tables.Vendor.list()])
    refuseTaken(others, "DisplayName", thing);
}

function refuseTaken(others: readonly object[], member: string, thing: JsonObject): void {
  const name = String(thing[member]).toLowerCase();
  const isTaken = (others as readonly JsonObject[]).some(
    (other) => other.Id !== thing.Id && String(other[member]).toLowerCase() === name,
  );
  if (isTaken) {
    throw new Refusal(400, `The name supplied already exists. : ${String(thing[member])}`, { code: "6240" });
  }
}

function checkLines(kind: EntityKind, thing: JsonObject, tables: Books): void {
  const lines = linesOf(thing);
  if (lines.length === 0) need({}, "Line");
  for (const { Amount, SalesItemLineDetail, AccountBasedExpenseLineDetail } of lines) {
    const sold = asObject(SalesItemLineDetail);
    const { Qty, UnitPrice } = sold;
    if (
      typeof Qty === "number" &&
      typeof UnitPrice === "number" &&
      cents.multiply(Qty, UnitPrice) !== amountOf({ Amount })
    ) {
      throw new Refusal(400, "Amount calculation incorrect in the request.", { code: "6070" });
    }
    if (kind !== "Bill" && sold.ItemRef !== undefined) nameOf(tables, "Item", sold.ItemRef);
    const { AccountRef } = asObject(AccountBasedExpenseLineDetail);
    if (AccountRef !== undefined) nameOf(tables, "Account", AccountRef);
  }
}

function checkPayment(kind: "Payment" | "BillPayment", thing: JsonObject, tables: Books): void {
  need(thing, "TotalAmt");
  const lines = linesOf(thing);
  for (const line of lines) {
    for (const { TxnId, TxnType } of linkedTo(line)) {
      const id = String(TxnId);
      const open =
        TxnType === "Invoice" && kind === "Payment"
          ? openBefore(tables.Invoice.get(id), (invoice) => openOfInvoice(tables, invoice))
          : openBefore(tables.Bill.get(id), (bill) => openOfBill(tables, bill));
      // A payment that is changed has its own amount back first.
      if (tables[kind].get(String(thing.Id)) === undefined && amountOf(line) > open) {
        throw new Refusal(400, `The amount is more than what is open of ${String(TxnType)} ${id}.`, {
          code: "6000",
        });
      }
    }
  }
  if (sum(lines.map(amountOf)) > amountOf({ Amount: thing.TotalAmt })) {
    throw new Refusal(400, "The lines add up to more than TotalAmt.", { code: "6000" });
  }
}

function openBefore<Document>(document: Document | undefined, open: (found: Document) => number): number {
  if (document === undefined) throw invalidReference("Line.LinkedTxn");
  return open(document);
}

function need(thing: JsonObject, member: string): void {
  if (thing[member] !== undefined && thing[member] !== "") return;
  throw new Refusal(400, `Required parameter ${member} is missing in the request`, { code: "2020" });
}

function nameOf(
  tables: Books,
  kind: "Customer" | "Vendor" | "Item" | "Account",
  reference: Json,
): JsonObject {
  const { value } = asObject(reference);
  // What is kept is plain JSON.
  const found = tables[kind].get(String(value)) as JsonObject | undefined;
  if (found === undefined) throw invalidReference(`${kind}Ref`);
  return { value: String(value), name: String(found.DisplayName ?? found.Name) };
}

function invalidReference(name: string): Refusal {
  return new Refusal(400, `Invalid Reference Id : ${name} does not exist in the company`, { code: "2500" });
}

function nextNumber(tables: Books): string {
  const numbers = tables.Invoice.list().map(({ DocNumber }) => Number(DocNumber));
  return String(Math.max(1_000, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1);
}

function linesOf({ Line }: JsonObject): JsonObject[] {
  return Array.isArray(Line) ? Line.map(asObject) : [];
}

function linkedTo({ LinkedTxn }: JsonObject): JsonObject[] {
  return Array.isArray(LinkedTxn) ? LinkedTxn.map(asObject) : [];
}

function amountOf({ Amount }: { readonly Amount?: Json | undefined }): number {
  return typeof Amount === "number" ? cents.read(Amount) : 0;
}

function asObject(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  // `isArray` does not narrow away a list that is read-only.
  return value as JsonObject;
}
