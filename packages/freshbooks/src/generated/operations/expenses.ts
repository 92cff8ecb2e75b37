// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type {
  CreateExpenseInput,
  GetCategoryInput,
  GetExpenseInput,
  ListCategoriesInput,
  ListExpensesInput,
  UpdateExpenseInput,
} from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** List expenses */
export const listExpenses: Operation<ListExpensesInput, Reply<ApiOperations["listExpenses"]>> = {
  vendor: "freshbooks",
  id: "listExpenses",
  group: "expenses",
  route: "GET /accounting/account/{accountId}/expenses/expenses",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
    search_date_min: { in: "query", name: "search[date_min]" },
    search_date_max: { in: "query", name: "search[date_max]" },
    search_categoryid: { in: "query", name: "search[categoryid]" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
      search_date_min: { type: "string", format: "date", description: "On this day or later." },
      search_date_max: { type: "string", format: "date", description: "On this day or earlier." },
      search_categoryid: { type: "integer", description: "Of this category." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/expenses",
    total: "/response/result/total",
  },
  scopes: ["user:expenses:read"],
};

/** Create an expense */
export const createExpense: Operation<
  CreateExpenseInput,
  Reply<ApiOperations["createExpense"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "createExpense",
  group: "expenses",
  route: "POST /accounting/account/{accountId}/expenses/expenses",
  effect: "write",
  parameters: { accountId: { in: "path" }, expense: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      expense: {
        type: "object",
        properties: {
          categoryid: { type: "integer" },
          staffid: { type: "integer" },
          amount: {
            type: "object",
            properties: {
              amount: {
                type: "string",
                pattern: "^-?[0-9]+([.][0-9]+)?$",
                description: "With cents, such as 120.50.",
              },
              code: { type: "string", description: "Currency." },
            },
            required: ["amount"],
          },
          date: { type: "string", format: "date" },
          vendor: { type: "string" },
          notes: { type: "string" },
          clientid: { type: "integer" },
          projectid: { type: "integer" },
          invoiceid: { type: "integer" },
          taxName1: { type: "string" },
          taxPercent1: { type: "string" },
          taxName2: { type: "string" },
          taxPercent2: { type: "string" },
          markup_percent: { type: "string" },
          has_receipt: { type: "boolean" },
          account_name: { type: "string" },
          bank_name: { type: "string" },
        },
        required: ["categoryid", "staffid", "amount", "date"],
      },
    },
    required: ["expense"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:expenses:write"],
};

/** Get an expense */
export const getExpense: Operation<
  GetExpenseInput,
  Reply<ApiOperations["getExpense"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "getExpense",
  group: "expenses",
  route: "GET /accounting/account/{accountId}/expenses/expenses/{expenseId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, expenseId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { expenseId: { type: "integer", description: "Its id." } },
    required: ["expenseId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:expenses:read"],
};

/** Update an expense */
export const updateExpense: Operation<
  UpdateExpenseInput,
  Reply<ApiOperations["updateExpense"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "updateExpense",
  group: "expenses",
  route: "PUT /accounting/account/{accountId}/expenses/expenses/{expenseId}",
  effect: "destructive",
  parameters: { accountId: { in: "path" }, expenseId: { in: "path" }, expense: { in: "body" } },
  fromCredential: { accountId: "accountId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      expenseId: { type: "integer", description: "Its id." },
      expense: {
        type: "object",
        properties: {
          categoryid: { type: "integer" },
          staffid: { type: "integer" },
          amount: {
            type: "object",
            properties: {
              amount: {
                type: "string",
                pattern: "^-?[0-9]+([.][0-9]+)?$",
                description: "With cents, such as 120.50.",
              },
              code: { type: "string", description: "Currency." },
            },
            required: ["amount"],
          },
          date: { type: "string", format: "date" },
          vendor: { type: "string" },
          notes: { type: "string" },
          clientid: { type: "integer" },
          projectid: { type: "integer" },
          invoiceid: { type: "integer" },
          taxName1: { type: "string" },
          taxPercent1: { type: "string" },
          taxName2: { type: "string" },
          taxPercent2: { type: "string" },
          markup_percent: { type: "string" },
          has_receipt: { type: "boolean" },
          account_name: { type: "string" },
          bank_name: { type: "string" },
          vis_state: { type: "integer", enum: [0, 1, 2] },
        },
      },
    },
    required: ["expenseId", "expense"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:expenses:write"],
};

/** List expense categories */
export const listCategories: Operation<ListCategoriesInput, Reply<ApiOperations["listCategories"]>> = {
  vendor: "freshbooks",
  id: "listCategories",
  group: "expenses",
  route: "GET /accounting/account/{accountId}/expenses/categories",
  effect: "read",
  parameters: {
    accountId: { in: "path" },
    page: { in: "query" },
    per_page: { in: "query" },
    sort: { in: "query" },
  },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: {
      page: { type: "integer", minimum: 1, description: "Counted from 1." },
      per_page: { type: "integer", minimum: 1, maximum: 100, description: "At most 100." },
      sort: { type: "string", description: "A member's name with `_asc` or `_desc` behind it." },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  pagination: {
    style: "page",
    position: "page",
    size: "per_page",
    items: "/response/result/categories",
    total: "/response/result/total",
  },
  scopes: ["user:expenses:read"],
};

/** Get an expense category */
export const getCategory: Operation<
  GetCategoryInput,
  Reply<ApiOperations["getCategory"], "/response/result">
> = {
  vendor: "freshbooks",
  id: "getCategory",
  group: "expenses",
  route: "GET /accounting/account/{accountId}/expenses/categories/{categoryId}",
  effect: "read",
  parameters: { accountId: { in: "path" }, categoryId: { in: "path" } },
  fromCredential: { accountId: "accountId" },
  input: {
    type: "object",
    properties: { categoryId: { type: "integer", description: "Its id." } },
    required: ["categoryId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  envelope: "/response/result",
  scopes: ["user:expenses:read"],
};
