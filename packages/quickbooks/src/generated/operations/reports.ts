// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  GetAgedPayablesInput,
  GetAgedReceivablesInput,
  GetBalanceSheetInput,
  GetCashFlowInput,
  GetCustomerBalanceInput,
  GetGeneralLedgerInput,
  GetProfitAndLossInput,
  GetTrialBalanceInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Profit and loss */
export const getProfitAndLoss: Operation<GetProfitAndLossInput, Reply<ApiOperations["getProfitAndLoss"]>> = {
  vendor: "quickbooks",
  id: "getProfitAndLoss",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/ProfitAndLoss",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    start_date: { in: "query" },
    end_date: { in: "query" },
    date_macro: { in: "query" },
    accounting_method: { in: "query" },
    summarize_column_by: { in: "query" },
    customer: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      start_date: { type: "string", format: "date", description: "First day; goes with `end_date`." },
      end_date: { type: "string", format: "date", description: "Last day." },
      date_macro: { type: "string", description: "A period by name instead of dates." },
      accounting_method: {
        type: "string",
        description: "By invoices and bills, or by money that moved; the company's own where it is left out.",
        enum: ["Cash", "Accrual"],
      },
      summarize_column_by: {
        type: "string",
        description: "One column for each.",
        enum: [
          "Total",
          "Month",
          "Week",
          "Days",
          "Quarter",
          "Year",
          "Customers",
          "Vendors",
          "Classes",
          "Departments",
          "Employees",
          "ProductsAndServices",
        ],
      },
      customer: { type: "string", description: "Ids of customers, with commas between." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Balance sheet */
export const getBalanceSheet: Operation<GetBalanceSheetInput, Reply<ApiOperations["getBalanceSheet"]>> = {
  vendor: "quickbooks",
  id: "getBalanceSheet",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/BalanceSheet",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    start_date: { in: "query" },
    end_date: { in: "query" },
    date_macro: { in: "query" },
    accounting_method: { in: "query" },
    summarize_column_by: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      start_date: { type: "string", format: "date", description: "First day; goes with `end_date`." },
      end_date: { type: "string", format: "date", description: "Last day." },
      date_macro: { type: "string", description: "A period by name instead of dates." },
      accounting_method: {
        type: "string",
        description: "By invoices and bills, or by money that moved; the company's own where it is left out.",
        enum: ["Cash", "Accrual"],
      },
      summarize_column_by: {
        type: "string",
        description: "One column for each.",
        enum: [
          "Total",
          "Month",
          "Week",
          "Days",
          "Quarter",
          "Year",
          "Customers",
          "Vendors",
          "Classes",
          "Departments",
          "Employees",
          "ProductsAndServices",
        ],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Cash flow */
export const getCashFlow: Operation<GetCashFlowInput, Reply<ApiOperations["getCashFlow"]>> = {
  vendor: "quickbooks",
  id: "getCashFlow",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/CashFlow",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    start_date: { in: "query" },
    end_date: { in: "query" },
    date_macro: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      start_date: { type: "string", format: "date", description: "First day; goes with `end_date`." },
      end_date: { type: "string", format: "date", description: "Last day." },
      date_macro: { type: "string", description: "A period by name instead of dates." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Trial balance */
export const getTrialBalance: Operation<GetTrialBalanceInput, Reply<ApiOperations["getTrialBalance"]>> = {
  vendor: "quickbooks",
  id: "getTrialBalance",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/TrialBalance",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    start_date: { in: "query" },
    end_date: { in: "query" },
    date_macro: { in: "query" },
    accounting_method: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      start_date: { type: "string", format: "date", description: "First day; goes with `end_date`." },
      end_date: { type: "string", format: "date", description: "Last day." },
      date_macro: { type: "string", description: "A period by name instead of dates." },
      accounting_method: {
        type: "string",
        description: "By invoices and bills, or by money that moved; the company's own where it is left out.",
        enum: ["Cash", "Accrual"],
      },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** General ledger */
export const getGeneralLedger: Operation<GetGeneralLedgerInput, Reply<ApiOperations["getGeneralLedger"]>> = {
  vendor: "quickbooks",
  id: "getGeneralLedger",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/GeneralLedger",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    start_date: { in: "query" },
    end_date: { in: "query" },
    date_macro: { in: "query" },
    accounting_method: { in: "query" },
    account: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      start_date: { type: "string", format: "date", description: "First day; goes with `end_date`." },
      end_date: { type: "string", format: "date", description: "Last day." },
      date_macro: { type: "string", description: "A period by name instead of dates." },
      accounting_method: {
        type: "string",
        description: "By invoices and bills, or by money that moved; the company's own where it is left out.",
        enum: ["Cash", "Accrual"],
      },
      account: { type: "string", description: "Ids of accounts, with commas between." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Receivables by age */
export const getAgedReceivables: Operation<
  GetAgedReceivablesInput,
  Reply<ApiOperations["getAgedReceivables"]>
> = {
  vendor: "quickbooks",
  id: "getAgedReceivables",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/AgedReceivables",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    report_date: { in: "query" },
    aging_method: { in: "query" },
    aging_period: { in: "query" },
    num_periods: { in: "query" },
    customer: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      report_date: {
        type: "string",
        format: "date",
        description: "The day to look from; today where it is left out.",
      },
      aging_method: {
        type: "string",
        description: "Count from `report_date` or from today.",
        enum: ["Report_Date", "Current"],
      },
      aging_period: {
        type: "integer",
        minimum: 1,
        description: "Days of one column; 30 where it is left out.",
      },
      num_periods: {
        type: "integer",
        minimum: 1,
        description: "How many columns of overdue days; 4 where it is left out.",
      },
      customer: { type: "string", description: "Ids of customers, with commas between." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Payables by age */
export const getAgedPayables: Operation<GetAgedPayablesInput, Reply<ApiOperations["getAgedPayables"]>> = {
  vendor: "quickbooks",
  id: "getAgedPayables",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/AgedPayables",
  effect: "read",
  parameters: {
    realmId: { in: "path" },
    report_date: { in: "query" },
    aging_method: { in: "query" },
    aging_period: { in: "query" },
    num_periods: { in: "query" },
    vendor: { in: "query" },
  },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      report_date: {
        type: "string",
        format: "date",
        description: "The day to look from; today where it is left out.",
      },
      aging_method: {
        type: "string",
        description: "Count from `report_date` or from today.",
        enum: ["Report_Date", "Current"],
      },
      aging_period: {
        type: "integer",
        minimum: 1,
        description: "Days of one column; 30 where it is left out.",
      },
      num_periods: {
        type: "integer",
        minimum: 1,
        description: "How many columns of overdue days; 4 where it is left out.",
      },
      vendor: { type: "string", description: "Ids of vendors, with commas between." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Customer balances */
export const getCustomerBalance: Operation<
  GetCustomerBalanceInput,
  Reply<ApiOperations["getCustomerBalance"]>
> = {
  vendor: "quickbooks",
  id: "getCustomerBalance",
  group: "reports",
  route: "GET /v3/company/{realmId}/reports/CustomerBalance",
  effect: "read",
  parameters: { realmId: { in: "path" }, report_date: { in: "query" }, customer: { in: "query" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: {
      report_date: {
        type: "string",
        format: "date",
        description: "The day to look from; today where it is left out.",
      },
      customer: { type: "string", description: "Ids of customers, with commas between." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
