import { describe, expect, test } from "vitest";
import { type OpenBooks, openBooks } from "./__fixtures__/open-books.js";
import { smallBooks } from "./__fixtures__/small-books.js";
import document from "./generated/openapi.json" with { type: "json" };

const reference = (value: string) => ({ value });
const sold = {
  Amount: 10,
  DetailType: "SalesItemLineDetail",
  SalesItemLineDetail: { ItemRef: reference("12") },
};
const spent = {
  Amount: 10,
  DetailType: "AccountBasedExpenseLineDetail",
  AccountBasedExpenseLineDetail: { AccountRef: reference("7") },
};

/** What each operation is sent that needs a body or more than its path. */
const bodies: Readonly<Record<string, object>> = {
  saveCustomer: { DisplayName: "New customer" },
  saveVendor: { DisplayName: "New vendor" },
  saveItem: { Name: "New item", IncomeAccountRef: reference("79") },
  saveAccount: { Name: "Travel", AccountType: "Expense" },
  saveInvoice: { CustomerRef: reference("1"), Line: [sold] },
  saveEstimate: { CustomerRef: reference("1"), Line: [sold] },
  savePayment: { CustomerRef: reference("1"), TotalAmt: 10 },
  saveBill: { VendorRef: reference("3"), Line: [spent] },
  saveBillPayment: { VendorRef: reference("3"), TotalAmt: 10, PayType: "Check" },
};

const ids: Readonly<Record<string, string>> = {
  customerId: "1",
  vendorId: "3",
  itemId: "11",
  accountId: "35",
  invoiceId: "1",
  paymentId: "21",
  billId: "31",
  billPaymentId: "41",
};

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, { operationId }]) => ({
    operationId,
    method: method.toUpperCase(),
    path: path.replace("/v3/company/{realmId}", "").replace("{companyId}", "7"),
  })),
);

describe("the sandbox of QuickBooks", () => {
  test("models every operation of the document", () => {
    expect(openBooks().sandbox.unmodelled).toEqual([]);
    expect(operations.length).toBeGreaterThanOrEqual(25);
  });

  test.each(operations)(
    "$operationId answers as the document says",
    async ({ operationId, method, path }) => {
      const books = openBooks(smallBooks);
      const made = await books.request("POST", "/estimate", bodies.saveEstimate);
      const estimateId = String((made.body.Estimate as { Id: string }).Id);
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ({ ...ids, estimateId })[name] ?? "");
      const query =
        operationId === "queryEntities" ? `?query=${encodeURIComponent("select * from Bill")}` : "";
      if (operationId === "getInvoicePdf") {
        const headers = { authorization: "Bearer any" };
        const reply = await books.sandbox.fetch(`/v3/company/7${filled}`, { headers });
        expect(reply.headers.get("content-type")).toBe("application/pdf");
        expect(await reply.text()).toMatch(/^%PDF-/);
        return;
      }
      const address = operationId === "sendInvoice" ? `${filled}?sendTo=a@example.org` : filled + query;
      const { status, body } = await books.request(method, address, bodies[operationId]);
      expect({ status, fault: body.Fault }).toEqual({ status: 200, fault: undefined });
    },
  );
});

describe("queries", () => {
  test.each([
    ["select * from Customer", ["1", "2"]],
    ["select * from Invoice where Balance > '100'", ["1", "2"]],
    [
      "select * from Invoice where CustomerRef = '1' and TxnDate >= '2026-01-01' orderby TxnDate desc",
      ["4", "3"],
    ],
    ["select * from Customer where DisplayName = 'Ana\\'s Practice'", ["1"]],
    ["select * from Item where Name like '%o%'", ["11", "12"]],
    ["select * from Item where Name in ('Hours', 'unpriced')", ["11", "13"]],
    ["select * from Invoice orderby Id startposition 2 maxresults 2", ["2", "3"]],
    ["select * from Estimate", []],
  ])("%s finds %j", async (text, found) => {
    const { status, body } = await query(openBooks(smallBooks), text);
    const things = Object.values(body.QueryResponse as object).find(Array.isArray) as
      | { Id: string }[]
      | undefined;
    expect({ status, found: (things ?? []).map(({ Id }) => Id) }).toEqual({ status: 200, found });
  });

  test("count without listing", async () => {
    const { body } = await query(openBooks(smallBooks), "select count(*) from Invoice");
    expect(body.QueryResponse).toEqual({ totalCount: 4 });
  });

  test.each([
    "select * from",
    "drop table Invoice",
    "select * from Invoice where Id = 1",
    "select * from Pets",
  ])("%s is refused", async (text) => {
    expect(await query(openBooks(smallBooks), text)).toMatchObject({
      status: 400,
      body: { Fault: { type: "ValidationFault" } },
    });
  });
});

describe("the books", () => {
  test("know what is open after a payment, and refuse one that is too large", async () => {
    const { request } = openBooks(smallBooks);
    const pay = (Amount: number) => ({
      CustomerRef: reference("1"),
      TotalAmt: Amount,
      Line: [{ Amount, LinkedTxn: [{ TxnId: "1", TxnType: "Invoice" }] }],
    });
    expect((await request("POST", "/payment", pay(40.05))).status).toBe(200);
    expect((await request("GET", "/invoice/1")).body).toMatchObject({
      Invoice: { TotalAmt: 100.1, Balance: 60.05 },
    });
    expect((await request("POST", "/payment", pay(60.06))).body).toMatchObject({
      Fault: { Error: [{ code: "6000" }] },
    });
    expect((await request("GET", "/customer/1")).body).toMatchObject({ Customer: { Balance: 160.34 } });
  });

  test("take a change with the latest version only, and a sparse one keeps the rest", async () => {
    const { request } = openBooks(smallBooks);
    const change = { Id: "1", SyncToken: "0", sparse: true, DisplayName: "Ana & Co" };
    expect((await request("POST", "/customer", change)).body).toMatchObject({
      Customer: { DisplayName: "Ana & Co", SyncToken: "1", PrimaryEmailAddr: { Address: "ana@example.org" } },
    });
    expect((await request("POST", "/customer", change)).body).toMatchObject({
      Fault: { Error: [{ code: "5010" }] },
    });
  });

  test.each([
    ["/customer", { DisplayName: "quay street" }, "6240"],
    ["/invoice", { CustomerRef: reference("99"), Line: [sold] }, "2500"],
    ["/invoice", { Line: [sold] }, "2020"],
    [
      "/invoice",
      {
        CustomerRef: reference("1"),
        Line: [{ ...sold, SalesItemLineDetail: { Qty: 2, UnitPrice: 4.99 } }],
      },
      "6070",
    ],
  ])("%s refuses %j with code %s", async (path, body, code) => {
    expect(await openBooks(smallBooks).request("POST", path, body)).toMatchObject({
      status: 400,
      body: { Fault: { type: "ValidationFault", Error: [{ code }] } },
    });
  });

  test("make one thing of a request id, however often it comes", async () => {
    const { request, sandbox } = openBooks(smallBooks);
    const [one, other] = [
      await request("POST", "/customer?requestid=a1", { DisplayName: "Once" }),
      await request("POST", "/customer?requestid=a1", { DisplayName: "Once" }),
    ];
    expect(other.body).toEqual(one.body);
    expect(sandbox.state.Customer).toHaveLength(3);
  });

  test("have as much debit as credit", async () => {
    const { body } = await openBooks().request("GET", "/reports/TrialBalance");
    const { Row } = body.Rows as { Row: { group?: string; Summary?: { ColData: { value: string }[] } }[] };
    const [, debit, credit] = Row.find(({ group }) => group === "GrandTotal")?.Summary?.ColData ?? [];
    expect(debit?.value).toMatch(/^\d+\.\d\d$/);
    expect(debit).toEqual(credit);
  });
});

function query({ request }: OpenBooks, text: string) {
  return request("GET", `/query?query=${encodeURIComponent(text)}`);
}
