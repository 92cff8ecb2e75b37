// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetCompanyInfoInput, GetPreferencesInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Get the company */
export const getCompanyInfo: Operation<GetCompanyInfoInput, Reply<ApiOperations["getCompanyInfo"]>> = {
  vendor: "quickbooks",
  id: "getCompanyInfo",
  group: "company",
  route: "GET /v3/company/{realmId}/companyinfo/{companyId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, companyId: { in: "path" } },
  fromCredential: { realmId: "realmId", companyId: "realmId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get the preferences */
export const getPreferences: Operation<GetPreferencesInput, Reply<ApiOperations["getPreferences"]>> = {
  vendor: "quickbooks",
  id: "getPreferences",
  group: "company",
  route: "GET /v3/company/{realmId}/preferences",
  effect: "read",
  parameters: { realmId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: { type: "object", properties: {}, additionalProperties: false },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
