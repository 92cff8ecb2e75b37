import type { SandboxCall, Tables } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** A thing of the account, as the vendor shows it. */
export type Client = Schemas["Client"];
export type Invoice = Schemas["Invoice"];
export type Estimate = Schemas["Estimate"];
export type Expense = Schemas["Expense"];
export type Category = Schemas["Category"];
export type Payment = Schemas["Payment"];
export type Tax = Schemas["Tax"];
export type Item = Schemas["Item"];

/** Everything that the sandbox keeps, by table. Amounts of an invoice follow from its lines and payments. */
export type FreshBooksTables = {
  clients: Client;
  invoices: Invoice;
  estimates: Estimate;
  expenses: Expense;
  categories: Category;
  payments: Payment;
  taxes: Tax;
  items: Item;
};

/** The tables as handlers use them. */
export type Books = Tables<FreshBooksTables>;

/** A request as a handler gets it. */
export type FreshBooksCall<Input = unknown> = SandboxCall<FreshBooksTables, Input>;

/** What there is at the start. */
export type FreshBooksSeed = { readonly [Name in keyof FreshBooksTables]: readonly FreshBooksTables[Name][] };

/** The member that tells the items of each table apart. */
export const TABLE_KEYS: { readonly [Name in keyof FreshBooksTables]: "id" } = {
  clients: "id",
  invoices: "id",
  estimates: "id",
  expenses: "id",
  categories: "id",
  payments: "id",
  taxes: "id",
  items: "id",
};
