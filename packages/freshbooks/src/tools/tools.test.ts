import { describe, expect, test } from "vitest";
import { openAccount } from "../__fixtures__/open-account.js";
import { smallAccount } from "../__fixtures__/small-account.js";
import type { CreatedInvoice } from "./create-invoice.js";
import type { InvoicePage } from "./list-invoices.js";

/** Every figure is added up by hand from the list in small-account.ts. */
describe("freshbooks_list_invoices", () => {
  const list = (input: object = {}) =>
    openAccount(smallAccount).tool<InvoicePage>("freshbooks_list_invoices", input);

  test("shows each with client, status and amounts, the latest first, without the deleted", async () => {
    const { invoices, page, pages, total } = await list();
    expect([page, pages, total]).toEqual([1, 1, 3]);
    expect(invoices).toEqual([
      {
        id: 3,
        number: "0000003",
        client_id: 1,
        client: "Ana's Practice",
        status: "draft",
        date: "2026-06-14",
        due_date: "2026-07-14",
        currency: "USD",
        amount: "200.20",
        outstanding: "200.20",
      },
      {
        id: 2,
        number: "0000002",
        client_id: 2,
        client: "Jörg Weiß",
        status: "sent",
        date: "2026-06-10",
        due_date: "2026-07-10",
        currency: "EUR",
        amount: "21.49",
        outstanding: "21.49",
      },
      {
        id: 1,
        number: "0000001",
        client_id: 1,
        client: "Ana's Practice",
        status: "overdue",
        date: "2026-01-15",
        due_date: "2026-02-14",
        currency: "USD",
        amount: "100.35",
        outstanding: "60.30",
      },
    ]);
  });

  test("adds up each currency by itself", async () => {
    expect((await list()).page_sums).toEqual([
      { currency: "EUR", invoices: 1, amount: "21.49", outstanding: "21.49" },
      { currency: "USD", invoices: 2, amount: "300.55", outstanding: "260.50" },
    ]);
  });

  test.each([
    [{ status: "overdue" }, [1]],
    [{ status: "outstanding" }, [2, 1]],
    [{ client_id: 1 }, [3, 1]],
    [{ from: "2026-06-01", to: "2026-06-12" }, [2]],
    [{ number: "0000002" }, [2]],
    [{ per_page: 1, page: 2 }, [2]],
    [{ client_id: 99 }, []],
  ])("%j finds %j", async (input, found) => {
    expect((await list(input)).invoices.map(({ id }) => id)).toEqual(found);
  });
});

describe("freshbooks_create_invoice", () => {
  const input = {
    client_id: 2,
    date: "2026-06-15",
    currency: "EUR",
    lines: [
      { name: "Audit", unit_price: "0.10", quantity: 3 },
      { name: "Training", unit_price: "33.33", tax_name: "Tax", tax_percent: "7.5" },
    ],
  };

  test("makes a draft with the right sum, and says how to send it and to take it back", async () => {
    const account = openAccount(smallAccount);
    const made = await account.tool<CreatedInvoice>("freshbooks_create_invoice", input);
    // 0.30 + 33.33 = 33.63; tax 2.49975 is 2.50.
    expect(made).toMatchObject({
      subtotal: "33.63",
      invoice: {
        number: "0000005",
        status: "draft",
        amount: "36.13",
        currency: "EUR",
        due_date: "2026-07-15",
      },
      undo: { tool: "freshbooks_delete_invoice", input: { invoiceId: 5 } },
      send: { tool: "freshbooks_send_invoice", input: { invoiceId: 5 } },
    });
    expect(made.notice).toBe(
      "Invoice 0000005 over 36.13 EUR for Jörg Weiß is a draft. It was not sent. With taxes and discounts it differs from the lines' sum.",
    );
    expect(account.sandbox.state.invoices).toHaveLength(5);
  });

  test("is sent, or taken back, by the calls that it names", async () => {
    const account = openAccount(smallAccount);
    const { send, undo } = await account.tool<CreatedInvoice>("freshbooks_create_invoice", input);
    expect(await account.tool(send.tool, send.input)).toMatchObject({ invoice: { v3_status: "sent" } });
    await account.tool(undo.tool, undo.input);
    const { invoices } = await account.tool<InvoicePage>("freshbooks_list_invoices", { client_id: 2 });
    expect(invoices.map(({ id }) => id)).toEqual([2]);
  });

  test("for nobody it is refused in FreshBooks' words", async () => {
    const { tool, sandbox } = openAccount(smallAccount);
    await expect(tool("freshbooks_create_invoice", { ...input, client_id: 9 })).rejects.toThrow(
      /Client not found/,
    );
    expect(sandbox.state.invoices).toHaveLength(4);
  });

  test.each(["1e3", "1.005", "ten", ""])("a price of %j never reaches FreshBooks", async (unit_price) => {
    const { tool, sandbox } = openAccount(smallAccount);
    const lines = [{ name: "Audit", unit_price }];
    await expect(tool("freshbooks_create_invoice", { ...input, lines })).rejects.toThrow(/invalid_input/);
    expect(sandbox.requests).toEqual([]);
  });
});

describe("clients", () => {
  test.each([
    [{}, [2, 1]],
    [{ organization: "practice" }, [1]],
    [{ email: "ana@example.org" }, [1]],
    [{ state: "deleted" }, [3]],
    [{ organization: "nobody" }, []],
  ])("%j lists %j", async (input, found) => {
    const { clients } = await openAccount(smallAccount).tool<{ clients: { id: number }[] }>(
      "freshbooks_list_clients",
      input,
    );
    expect(clients.map(({ id }) => id)).toEqual(found);
  });

  test("a new one is shown as it was given, and taken back by the call that is named", async () => {
    const { tool, sandbox } = openAccount(smallAccount);
    const made = await tool<{ undo: { tool: string; input: object } }>("freshbooks_create_client", {
      organization: "Praxis Müller",
      last_name: "Müller",
      city: "Köln",
      currency: "EUR",
    });
    expect(made).toEqual({
      notice: "Praxis Müller is client 4 now. Nothing was sent to them.",
      client: {
        id: 4,
        organization: "Praxis Müller",
        name: "Müller",
        email: "",
        phone: "",
        city: "Köln",
        currency: "EUR",
      },
      undo: { tool: "freshbooks_delete_client", input: { clientId: 4 } },
    });
    await tool(made.undo.tool, made.undo.input);
    expect(sandbox.state.clients?.at(-1)).toMatchObject({ id: 4, vis_state: 1 });
  });

  test("one without any name is refused", async () => {
    const { tool, sandbox } = openAccount(smallAccount);
    await expect(tool("freshbooks_create_client", { city: "Tampa" })).rejects.toThrow(/organization, a name/);
    expect(sandbox.requests).toEqual([]);
  });
});

test("the seeded account has pages, and its sums are those of its rows", async () => {
  const { tool } = openAccount();
  const first = await tool<InvoicePage>("freshbooks_list_invoices", { per_page: 30 });
  const second = await tool<InvoicePage>("freshbooks_list_invoices", { per_page: 30, page: 2 });
  expect([first.total, first.pages, first.invoices.length, second.invoices.length]).toEqual([40, 2, 30, 10]);
  expect(first.page_sums.map(({ currency }) => currency)).toContain("USD");
});
