import { describe, expect, test } from "vitest";
import { openAccount } from "./__fixtures__/open-account.js";
import document from "./generated/openapi.json" with { type: "json" };

const ids: Readonly<Record<string, string>> = {
  accountId: "xZNQ1X",
  clientId: "1001",
  invoiceId: "217001",
  estimateId: "301",
  expenseId: "800001",
  categoryId: "601",
  taxId: "501",
  itemId: "401",
};

const money = { amount: "10.00", code: "USD" };
/** What each operation is sent that needs a body. */
const bodies: Readonly<Record<string, object>> = {
  createClient: { client: { organization: "New" } },
  updateClient: { client: { note: "Changed" } },
  createInvoice: {
    invoice: {
      customerid: 1_001,
      create_date: "2026-06-15",
      lines: [{ name: "A", qty: 1, unit_cost: money }],
    },
  },
  updateInvoice: { invoice: { notes: "Changed" } },
  createEstimate: { estimate: { customerid: 1_001, create_date: "2026-06-15" } },
  updateEstimate: { estimate: { notes: "Changed" } },
  createExpense: { expense: { categoryid: 601, staffid: 1, amount: money, date: "2026-06-15" } },
  updateExpense: { expense: { notes: "Changed" } },
  createPayment: { payment: { invoiceid: 217_003, amount: money, date: "2026-06-15", type: "Check" } },
  updatePayment: { payment: { note: "Changed" } },
  createTax: { tax: { name: "VAT", amount: "19" } },
  updateTax: { tax: { name: "VAT" } },
  createItem: { item: { name: "New" } },
  updateItem: { item: { name: "New name" } },
};

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId, responses }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
    success: Number(Object.keys(responses).find((status) => status.startsWith("2"))),
  })),
);

describe("the sandbox of FreshBooks", () => {
  test("models every operation of the document", () => {
    expect(openAccount().sandbox.unmodelled).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(25);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path, success }) => {
      const account = openAccount();
      // The state is a copy of the tables.
      const [payment] = (account.sandbox.state.payments ?? []) as unknown as { id: number }[];
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? String(payment?.id));
      const { status, body } = await account.request(method, filled, bodies[operationId]);
      expect({ status, body }).toMatchObject({ status: success });
    },
  );

  test("an invoice is paid when its payments reach its amount", async () => {
    const { request } = openAccount();
    const path = "/accounting/account/a/invoices/invoices";
    const created = await request("POST", path, bodies.createInvoice);
    const { invoice } = (created.body.response as { result: { invoice: { id: number } } }).result;
    const payment = { payment: { invoiceid: invoice.id, amount: money, date: "2026-06-15", type: "Cash" } };
    await request("POST", "/accounting/account/a/payments/payments", payment);
    expect((await request("GET", `${path}/${invoice.id}`)).body).toMatchObject({
      response: { result: { invoice: { v3_status: "paid", outstanding: { amount: "0.00" } } } },
    });
  });

  test("lines come only to who asks for them", async () => {
    const { request } = openAccount();
    const path = "/accounting/account/a/invoices/invoices/217001";
    expect(JSON.stringify((await request("GET", path)).body)).not.toContain("unit_cost");
    const asked = await request("GET", `${path}?include%5B%5D=lines`);
    expect(JSON.stringify(asked.body)).toContain("unit_cost");
  });

  test("what is missing and what is wrong is said in FreshBooks' own form", async () => {
    const { request } = openAccount();
    expect(await request("GET", "/accounting/account/a/users/clients/5")).toMatchObject({
      status: 404,
      body: { response: { errors: [{ errno: 1_012, message: "There is no such thing." }] } },
    });
    expect(
      await request("POST", "/accounting/account/a/users/clients", { client: { note: "x" } }),
    ).toMatchObject({
      status: 422,
      body: { response: { errors: [{ field: "organization" }] } },
    });
  });
});
