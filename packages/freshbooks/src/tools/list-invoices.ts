import { defineTool, type ToolRun } from "@medtainer/core";
import { cents, sum } from "@medtainer/core/money";
import { listInvoices } from "../generated/operations.js";
import { type PageFacts, type PageInput, pageInput, pageQuery } from "./page-input.js";
import { type ShownInvoice, showInvoice } from "./show-invoice.js";

interface ListInvoicesInput extends PageInput {
  readonly client_id?: number;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly number?: string;
}

/** The sums of one currency, over the invoices of the page. */
export interface CurrencySum {
  readonly currency: string;
  readonly invoices: number;
  readonly amount: string;
  readonly outstanding: string;
}

/** What the tool answers. */
export interface InvoicePage extends PageFacts {
  readonly invoices: readonly ShownInvoice[];
  /** Of this page alone: with more than one page, not of all. */
  readonly page_sums: readonly CurrencySum[];
}

/** Invoices, one page at a time, with the sums of each currency. */
export const listInvoicesTool = defineTool({
  name: "freshbooks_list_invoices",
  title: "List invoices",
  description:
    "Invoices with client, status, dates, amount and what is outstanding, the latest first, and the page's sums for each " +
    "currency. `status: overdue` answers «who is late». Lines come with freshbooks_get_invoice.",
  input: {
    type: "object",
    properties: {
      client_id: { type: "integer", description: "From freshbooks_list_clients." },
      status: {
        type: "string",
        enum: ["draft", "sent", "viewed", "outstanding", "overdue", "partial", "paid", "disputed"],
      },
      from: { type: "string", format: "date", description: "Made on this day or later." },
      to: { type: "string", format: "date", description: "Made on this day or earlier." },
      number: { type: "string", maxLength: 10, description: "Exactly this number." },
      ...pageInput,
    },
    additionalProperties: false,
  },
  uses: [listInvoices],
  run: readInvoices,
});

async function readInvoices({ input, call }: ToolRun<ListInvoicesInput>): Promise<InvoicePage> {
  const { client_id, status, from, to, number } = input;
  const { response } = await call(listInvoices, {
    ...pageQuery(input),
    sort: "create_date_desc",
    ...(client_id !== undefined && { search_customerid: client_id }),
    ...(status !== undefined && { search_v3_status: status }),
    ...(from !== undefined && { search_date_min: from }),
    ...(to !== undefined && { search_date_max: to }),
    ...(number !== undefined && { search_invoice_number: number }),
  });
  const { page, pages, total } = response.result;
  const invoices = response.result.invoices.map(showInvoice);
  return { invoices, page_sums: sumByCurrency(invoices), page, pages, total };
}

/** Amounts of two currencies are never added to each other. */
function sumByCurrency(invoices: readonly ShownInvoice[]): CurrencySum[] {
  const currencies = [...new Set(invoices.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = invoices.filter((invoice) => invoice.currency === currency);
    return {
      currency,
      invoices: own.length,
      amount: cents.write(sum(own.map(({ amount }) => cents.read(amount)))),
      outstanding: cents.write(sum(own.map(({ outstanding }) => cents.read(outstanding)))),
    };
  });
}
