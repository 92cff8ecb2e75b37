import { expect, test } from "vitest";
import { openBooks } from "../__fixtures__/open-books.js";
import { smallBooks } from "../__fixtures__/small-books.js";
import type { DraftInvoiceAnswer } from "./draft-invoice.js";

const input = {
  customer: "ana's practice",
  date: "2026-06-15",
  lines: [
    { item: "Hours", quantity: 3 },
    { item: "12", quantity: 2, unit_price: 19.99, description: "Two boxes" },
  ],
};

async function draft(books = openBooks(smallBooks), given: object = input): Promise<DraftInvoiceAnswer> {
  // The tool declares that it answers this.
  return (await books.tool("quickbooks_draft_invoice", given)) as DraftInvoiceAnswer;
}

test("by default it is only shown, with names, amounts and total, and nothing is written", async () => {
  const books = openBooks(smallBooks);
  const { status, notice, invoice, next } = await draft(books);
  expect(status).toBe("preview");
  expect(notice).toContain("Nothing has been created. QuickBooks has no drafts");
  expect(invoice).toEqual({
    customer: { id: "1", name: "Ana's Practice" },
    date: "2026-06-15",
    due_date: null,
    lines: [
      // 3 x 33.335 = 100.005, and half a cent goes up.
      { item: "Hours", description: "By the hour", quantity: 3, unit_price: 33.335, amount: "100.01" },
      { item: "Gloves", description: "Two boxes", quantity: 2, unit_price: 19.99, amount: "39.98" },
    ],
    total: "139.99",
  });
  expect(next).toEqual({ tool: "quickbooks_draft_invoice", input: { ...input, confirm: true } });
  expect(books.sandbox.state.Invoice).toHaveLength(4);
  expect(books.sandbox.requests.map(({ method }) => method)).not.toContain("POST");
});

test("what the preview names is what is then created, posted, not e-mailed", async () => {
  const books = openBooks(smallBooks);
  const { next } = await draft(books);
  const made = await draft(books, next?.input ?? {});
  expect(made).toMatchObject({ status: "created", created: { number: "1005", balance: "139.99" } });
  expect(made.notice).toContain(
    "Invoice 1005 over 139.99 for Ana's Practice stands in the books as of 2026-06-15.",
  );
  expect(books.sandbox.state.Invoice?.at(-1)).toMatchObject({
    EmailStatus: "NotSet",
    TotalAmt: 139.99,
    BillEmail: { Address: "ana@example.org" },
    CustomerRef: { value: "1" },
  });
});

test("the same call again makes no second one, a copy does", async () => {
  const books = openBooks(smallBooks);
  const confirmed = { ...input, confirm: true };
  const [first, second] = [await draft(books, confirmed), await draft(books, confirmed)];
  expect(second.created).toEqual(first.created);
  expect(books.sandbox.state.Invoice).toHaveLength(5);
  const copy = await draft(books, { ...confirmed, copy: 2 });
  expect(copy.created?.id).not.toBe(first.created?.id);
  const sent = books.sandbox.requests.filter(({ method }) => method === "POST");
  expect(new Set(sent.map(({ query }) => JSON.stringify(query))).size).toBe(2);
});

test("an answer that is lost is asked for again with the same requestid, and leaves one invoice", async () => {
  const books = openBooks(smallBooks);
  books.sandbox.fail({ kind: "reset", operation: "saveInvoice", carriedOut: true });
  expect((await draft(books, { ...input, confirm: true })).status).toBe("created");
  expect(books.sandbox.state.Invoice).toHaveLength(5);
  const sent = books.sandbox.requests.filter(({ operationId }) => operationId === "saveInvoice");
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ query }) => new URLSearchParams(query).get("requestid"))).size).toBe(1);
});

test("a failure after which it was made all the same leaves one invoice", async () => {
  const books = openBooks(smallBooks);
  const confirmed = { ...input, confirm: true };
  books.sandbox.fail({ kind: "reset", operation: "saveInvoice", carriedOut: true, times: 3 });
  await books.refusal("quickbooks_draft_invoice", confirmed);
  expect((await draft(books, confirmed)).status).toBe("created");
  expect(books.sandbox.state.Invoice).toHaveLength(5);
});

test("it is taken back by the call that it names", async () => {
  const books = openBooks(smallBooks);
  const { undo, created } = await draft(books, { ...input, confirm: true });
  const id = created?.id ?? "";
  expect(undo).toEqual({ tool: "quickbooks_void_invoice", input: { Id: id, SyncToken: "0" } });
  const voided = await books.request("POST", "/invoice?operation=void", undo?.input);
  expect(voided.body).toMatchObject({ Invoice: { Id: id, TotalAmt: 0, Balance: 0, PrivateNote: "Voided" } });
});

test.each([
  [{ ...input, customer: "Anna" }, "/customer", 'There is no customer "Anna"'],
  [{ ...input, customer: "Zoë" }, "/customer", 'Close to it: "Zoë & Söhne"'],
  [{ ...input, lines: [{ item: "Glov" }] }, "/lines/0/item", 'Close to it: "Gloves"'],
  [{ ...input, lines: [{ item: "Unpriced" }] }, "/lines/0/unit_price", '"Unpriced" has no price of its own'],
  [{ ...input, due_date: "2026-06-14" }, "/due_date", "must not be before the invoice's date"],
  [{ ...input, customer: "x' or Id > '0" }, "/customer", "There is no customer"],
])("%j is refused with %s named", async (given, _path, words) => {
  const books = openBooks(smallBooks);
  expect(await books.refusal("quickbooks_draft_invoice", { ...given, confirm: true })).toMatchObject({
    code: "invalid_input",
    message: expect.stringContaining(words),
  });
  expect(books.sandbox.state.Invoice).toHaveLength(4);
});

test("the seeded books take a name with a quote and letters of other alphabets", async () => {
  for (const customer of ["O'Brien Family Practice", "Dr. Núñez & Söhne"]) {
    const { invoice } = await draft(openBooks(), { customer, lines: [{ item: "Practice audit" }] });
    expect(invoice).toMatchObject({
      customer: { name: customer },
      total: "960.00",
      date: expect.any(String),
    });
  }
});
