// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { OperationTool } from "@medtainer/core";
import {
  getAgedPayables,
  getBalanceSheet,
  getCompanyInfo,
  getGeneralLedger,
  getInvoice,
  getProfitAndLoss,
  getTrialBalance,
  queryEntities,
  saveCustomer,
  saveInvoice,
  savePayment,
  sendInvoice,
} from "./operations.js";

/** The tools that are one operation each. */
export const operationTools: readonly OperationTool[] = /* @__PURE__ */ Array.of<OperationTool>(
  {
    name: "quickbooks_create_customer",
    title: "Create a customer",
    description: "Adds a customer. `DisplayName` must be unique among customers, vendors and employees.",
    operation: saveCustomer,
    input: {
      type: "object",
      properties: {
        DisplayName: { type: "string", maxLength: 500, description: "Unique name." },
        GivenName: { type: "string", maxLength: 100 },
        FamilyName: { type: "string", maxLength: 100 },
        CompanyName: { type: "string", maxLength: 100 },
        PrimaryEmailAddr: { type: "object", properties: { Address: { type: "string", maxLength: 100 } } },
        PrimaryPhone: { type: "object", properties: { FreeFormNumber: { type: "string", maxLength: 30 } } },
        BillAddr: {
          type: "object",
          properties: {
            Id: { type: "string" },
            Line1: { type: "string" },
            Line2: { type: "string" },
            Line3: { type: "string" },
            City: { type: "string" },
            CountrySubDivisionCode: { type: "string", description: "State or province, such as CA." },
            PostalCode: { type: "string" },
            Country: { type: "string" },
          },
        },
        ShipAddr: {
          type: "object",
          properties: {
            Id: { type: "string" },
            Line1: { type: "string" },
            Line2: { type: "string" },
            Line3: { type: "string" },
            City: { type: "string" },
            CountrySubDivisionCode: { type: "string", description: "State or province, such as CA." },
            PostalCode: { type: "string" },
            Country: { type: "string" },
          },
        },
        Notes: { type: "string", maxLength: 2000 },
      },
      required: ["DisplayName"],
      additionalProperties: false,
    },
  },
  {
    name: "quickbooks_get_aged_payables",
    title: "Payables by age",
    description: "What the company owes its vendors on `report_date`, by how long it is overdue.",
    operation: getAgedPayables,
  },
  {
    name: "quickbooks_get_balance_sheet",
    title: "Balance sheet",
    description: "What the company has and owes by account on `end_date`; today where none is given.",
    operation: getBalanceSheet,
  },
  {
    name: "quickbooks_get_company",
    title: "Get the company",
    description: "Name, address, country and fiscal year of the company that the credential belongs to.",
    operation: getCompanyInfo,
    cacheSeconds: 300,
  },
  {
    name: "quickbooks_get_general_ledger",
    title: "General ledger",
    description: "Every posting of a period, account by account, with running balances. Long: ask for one month or one account at a time.",
    operation: getGeneralLedger,
  },
  {
    name: "quickbooks_get_invoice",
    title: "Get an invoice",
    description: "One invoice with its lines, total, what is still open, and `SyncToken`.",
    operation: getInvoice,
  },
  {
    name: "quickbooks_get_profit_and_loss",
    title: "Profit and loss",
    description: "Income, cost and profit by account in a period; the current fiscal year to date where none is given.",
    operation: getProfitAndLoss,
  },
  {
    name: "quickbooks_get_trial_balance",
    title: "Trial balance",
    description: "Debit and credit of every account on `end_date`; both columns add up to the same.",
    operation: getTrialBalance,
  },
  {
    name: "quickbooks_query",
    title: "Query anything",
    description: "Lists or counts things of one kind with a query like SQL: `select * from Invoice where Balance > '0' orderby DueDate startposition 1 maxresults 100`. Kinds: Customer, Vendor, Item, Account, Invoice, Payment, Bill, BillPayment, Estimate. At most 1,000 at a time; `startposition` begins at 1. Values stand in single quotes, a quote within them is written \\'. There are no joins and no OR.",
    operation: queryEntities,
  },
  {
    name: "quickbooks_record_payment",
    title: "Record a payment",
    description: "Records money that a customer paid, and posts it at once. Each line names with `LinkedTxn` (`TxnType: Invoice`) the invoice that it pays; what is left over is kept as the customer's credit. Repeating the call records it twice: look with quickbooks_query first where an answer did not come.",
    operation: savePayment,
    input: {
      type: "object",
      properties: {
        CustomerRef: {
          type: "object",
          description: "Another thing of the company.",
          properties: {
            value: { type: "string", description: "Its id." },
            name: { type: "string", description: "Its name; only shown." },
          },
          required: ["value"],
        },
        TotalAmt: { type: "number", description: "What was paid." },
        Line: {
          type: "array",
          items: {
            type: "object",
            description: "How much of a payment pays what.",
            properties: {
              Amount: { type: "number" },
              LinkedTxn: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    TxnId: { type: "string", description: "Its id." },
                    TxnType: { type: "string", description: "Invoice, Bill, Payment, Estimate and the like." },
                    TxnLineId: { type: "string" },
                  },
                  required: ["TxnId", "TxnType"],
                },
              },
            },
            required: ["Amount", "LinkedTxn"],
          },
        },
        TxnDate: { type: "string", format: "date" },
        PaymentRefNum: { type: "string", maxLength: 21, description: "Number of the check." },
        DepositToAccountRef: {
          type: "object",
          description: "Another thing of the company.",
          properties: {
            value: { type: "string", description: "Its id." },
            name: { type: "string", description: "Its name; only shown." },
          },
          required: ["value"],
        },
        PrivateNote: { type: "string", maxLength: 4000 },
      },
      required: ["CustomerRef", "TotalAmt"],
      additionalProperties: false,
    },
  },
  {
    name: "quickbooks_send_invoice",
    title: "Send an invoice",
    description: "Sends an invoice by e-mail to its `BillEmail`, or to `sendTo`, which then becomes its `BillEmail`. It cannot be called back.",
    operation: sendInvoice,
    input: {
      type: "object",
      properties: {
        invoiceId: { type: "string", description: "Its id, digits only." },
        sendTo: {
          type: "string",
          format: "email",
          description: "Another address than the one on the invoice.",
        },
      },
      required: ["invoiceId"],
      additionalProperties: false,
    },
  },
  {
    name: "quickbooks_void_invoice",
    title: "Void an invoice",
    description: "Sets an invoice's amounts to zero and keeps it in the books under its number: the way to take back an invoice that was created by mistake. Needs `Id` and the latest `SyncToken`, from quickbooks_get_invoice.",
    operation: saveInvoice,
    input: {
      type: "object",
      properties: {
        Id: { type: "string", description: "Its id; only for an update." },
        SyncToken: {
          type: "string",
          description: "Its version as last read; only for an update. A stale one is refused.",
        },
      },
      required: ["Id", "SyncToken"],
      additionalProperties: false,
    },
    fixed: { operation: "void" },
    effect: "destructive",
  },
);
