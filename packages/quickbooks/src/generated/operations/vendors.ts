// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

import type { Operation, Reply } from "@medtainer/core";
import type { GetVendorInput, SaveVendorInput } from "../inputs.js";
import type { operations as ApiOperations } from "../types.js";

/** Create or update a vendor */
export const saveVendor: Operation<SaveVendorInput, Reply<ApiOperations["saveVendor"]>> = {
  vendor: "quickbooks",
  id: "saveVendor",
  group: "vendors",
  route: "POST /v3/company/{realmId}/vendor",
  effect: "write",
  parameters: {
    realmId: { in: "path" },
    requestid: { in: "query", isIdempotencyKey: true },
    Id: { in: "body" },
    SyncToken: { in: "body" },
    sparse: { in: "body" },
    DisplayName: { in: "body" },
    Title: { in: "body" },
    GivenName: { in: "body" },
    MiddleName: { in: "body" },
    FamilyName: { in: "body" },
    CompanyName: { in: "body" },
    PrimaryEmailAddr: { in: "body" },
    PrimaryPhone: { in: "body" },
    Mobile: { in: "body" },
    WebAddr: { in: "body" },
    BillAddr: { in: "body" },
    PrintOnCheckName: { in: "body" },
    Active: { in: "body" },
    AcctNum: { in: "body" },
    TermRef: { in: "body" },
    APAccountRef: { in: "body" },
    Vendor1099: { in: "body" },
    TaxIdentifier: { in: "body" },
    BillRate: { in: "body" },
  },
  fromCredential: { realmId: "realmId" },
  body: { mediaType: "application/json", shape: "members", required: true },
  input: {
    type: "object",
    properties: {
      requestid: {
        type: "string",
        maxLength: 50,
        description: "A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did.",
      },
      Id: { type: "string", description: "Its id; only for an update." },
      SyncToken: {
        type: "string",
        description: "Its version as last read; only for an update. A stale one is refused.",
      },
      sparse: { type: "boolean", description: "Only for an update: true keeps what is not given." },
      DisplayName: { type: "string", maxLength: 500, description: "Unique name." },
      Title: { type: "string", maxLength: 16 },
      GivenName: { type: "string", maxLength: 100 },
      MiddleName: { type: "string", maxLength: 100 },
      FamilyName: { type: "string", maxLength: 100 },
      CompanyName: { type: "string", maxLength: 100 },
      PrimaryEmailAddr: { type: "object", properties: { Address: { type: "string", maxLength: 100 } } },
      PrimaryPhone: { type: "object", properties: { FreeFormNumber: { type: "string", maxLength: 30 } } },
      Mobile: { type: "object", properties: { FreeFormNumber: { type: "string", maxLength: 30 } } },
      WebAddr: { type: "object", properties: { URI: { type: "string" } } },
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
      PrintOnCheckName: { type: "string", maxLength: 110 },
      Active: { type: "boolean" },
      AcctNum: { type: "string", maxLength: 100, description: "The company's number at the vendor." },
      TermRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      APAccountRef: {
        type: "object",
        description: "Another thing of the company.",
        properties: {
          value: { type: "string", description: "Its id." },
          name: { type: "string", description: "Its name; only shown." },
        },
        required: ["value"],
      },
      Vendor1099: { type: "boolean" },
      TaxIdentifier: { type: "string", maxLength: 20 },
      BillRate: { type: "number" },
    },
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};

/** Get a vendor */
export const getVendor: Operation<GetVendorInput, Reply<ApiOperations["getVendor"]>> = {
  vendor: "quickbooks",
  id: "getVendor",
  group: "vendors",
  route: "GET /v3/company/{realmId}/vendor/{vendorId}",
  effect: "read",
  parameters: { realmId: { in: "path" }, vendorId: { in: "path" } },
  fromCredential: { realmId: "realmId" },
  input: {
    type: "object",
    properties: { vendorId: { type: "string", description: "Its id, digits only." } },
    required: ["vendorId"],
    additionalProperties: false,
  },
  replyMediaType: "application/json",
  failure: { pointer: "/Fault" },
  scopes: ["com.intuit.quickbooks.accounting"],
};
