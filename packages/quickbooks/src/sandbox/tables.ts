import type { SandboxCall, Tables } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** A thing of the company, as the vendor shows it. */
export type Company = Schemas["CompanyInfoReply"]["CompanyInfo"];
export type Customer = Schemas["Customer"];
export type Vendor = Schemas["Vendor"];
export type Item = Schemas["Item"];
export type Account = Schemas["Account"];
export type Invoice = Schemas["Invoice"];
export type Estimate = Schemas["Estimate"];
export type Payment = Schemas["Payment"];
export type Bill = Schemas["Bill"];
export type BillPayment = Schemas["BillPayment"];

/** What was booked by hand: the opening of the books, a loan. Amounts are cents; they add up to zero. */
export type Journal = {
  Id: string;
  TxnDate: string;
  PrivateNote: string;
  /** By account id; debit is positive. */
  amounts: Record<string, number>;
};

/** The answer to a call with a request id, so that a repeated one makes nothing new. */
export type Remembered = { key: string; kind: EntityKind; Id: string };

/** Everything that the sandbox keeps, by table. Balances are never kept: they follow from what was booked. */
export type QuickBooksTables = {
  Company: Company;
  Customer: Customer;
  Vendor: Vendor;
  Item: Item;
  Account: Account;
  Invoice: Invoice;
  Estimate: Estimate;
  Payment: Payment;
  Bill: Bill;
  BillPayment: BillPayment;
  journals: Journal;
  requests: Remembered;
};

/** Tables of what the API reads and writes. */
export type EntityKind = Exclude<keyof QuickBooksTables, "Company" | "journals" | "requests">;

/** The tables as handlers use them. */
export type Books = Tables<QuickBooksTables>;

/** A request as a handler gets it. */
export type QuickBooksCall<Input = unknown> = SandboxCall<QuickBooksTables, Input>;

/** What there is at the start. */
export type QuickBooksSeed = { readonly [Name in keyof QuickBooksTables]: readonly QuickBooksTables[Name][] };

/** The member that tells the items of each table apart. */
export const TABLE_KEYS: { readonly [Name in keyof QuickBooksTables]: string } = {
  Company: "Id",
  Customer: "Id",
  Vendor: "Id",
  Item: "Id",
  Account: "Id",
  Invoice: "Id",
  Estimate: "Id",
  Payment: "Id",
  Bill: "Id",
  BillPayment: "Id",
  journals: "Id",
  requests: "key",
};
