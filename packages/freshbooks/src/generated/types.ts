// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/auth/api/v1/users/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get who is signed in
     * @description The person with their businesses. `business_memberships[].business.account_id` is the account that every other call is about.
     */
    get: operations["getMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/users/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List clients
     * @description Lists clients, 15 at a time unless `per_page` says otherwise.
     */
    get: operations["listClients"];
    put?: never;
    /**
     * Create a client
     * @description Adds a client. At least one of `email`, `organization`, `fname`, `lname` is needed.
     */
    post: operations["createClient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/users/clients/{clientId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a client
     * @description Everything about one client.
     */
    get: operations["getClient"];
    /**
     * Update a client
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back.
     */
    put: operations["updateClient"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/invoices/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     * @description Lists invoices. Lines come only with `include[]` of lines.
     */
    get: operations["listInvoices"];
    put?: never;
    /**
     * Create an invoice
     * @description Adds an invoice as a draft: the client does not see it until it is sent, by an update with `action_email: true`.
     */
    post: operations["createInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/invoices/invoices/{invoiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an invoice
     * @description Everything about one invoice.
     */
    get: operations["getInvoice"];
    /**
     * Update an invoice
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back. `action_email: true` sends it by e-mail, `action_mark_as_sent: true` only says that it was sent.
     */
    put: operations["updateInvoice"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/estimates/estimates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List estimates
     * @description Lists estimates.
     */
    get: operations["listEstimates"];
    put?: never;
    /**
     * Create an estimate
     * @description Adds an estimate as a draft.
     */
    post: operations["createEstimate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/estimates/estimates/{estimateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an estimate
     * @description Everything about one estimate.
     */
    get: operations["getEstimate"];
    /**
     * Update an estimate
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back.
     */
    put: operations["updateEstimate"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/expenses/expenses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List expenses
     * @description Lists expenses.
     */
    get: operations["listExpenses"];
    put?: never;
    /**
     * Create an expense
     * @description Records an expense. Categories come from the list of categories.
     */
    post: operations["createExpense"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/expenses/expenses/{expenseId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an expense
     * @description Everything about one expense.
     */
    get: operations["getExpense"];
    /**
     * Update an expense
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back.
     */
    put: operations["updateExpense"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/expenses/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List expense categories
     * @description Lists the categories that an expense may have.
     */
    get: operations["listCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/expenses/categories/{categoryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an expense category
     * @description Everything about one expense category.
     */
    get: operations["getCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/payments/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments
     * @description Lists payments.
     */
    get: operations["listPayments"];
    put?: never;
    /**
     * Create a payment
     * @description Records that a client paid an invoice. It moves no money.
     */
    post: operations["createPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/payments/payments/{paymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a payment
     * @description Everything about one payment.
     */
    get: operations["getPayment"];
    /**
     * Update a payment
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back.
     */
    put: operations["updatePayment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/taxes/taxes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List taxes
     * @description Lists taxes.
     */
    get: operations["listTaxes"];
    put?: never;
    /**
     * Create a tax
     * @description Adds a tax that invoices may name.
     */
    post: operations["createTax"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/taxes/taxes/{taxId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a tax
     * @description Everything about one tax.
     */
    get: operations["getTax"];
    /**
     * Update a tax
     * @description What is not given stays as it is.
     */
    put: operations["updateTax"];
    post?: never;
    /**
     * Delete a tax
     * @description Deletes a tax for good; invoices that name it keep it.
     */
    delete: operations["deleteTax"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/items/items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List items
     * @description Lists what is sold, with prices.
     */
    get: operations["listItems"];
    put?: never;
    /**
     * Create an item
     * @description Adds an item.
     */
    post: operations["createItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounting/account/{accountId}/items/items/{itemId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an item
     * @description Everything about one item.
     */
    get: operations["getItem"];
    /**
     * Update an item
     * @description What is not given stays as it is. `vis_state: 1` deletes it, 0 brings it back.
     */
    put: operations["updateItem"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Category: {
      id: number;
      categoryid?: number;
      category: string;
      parentid?: number | null;
      is_cogs?: boolean;
      is_editable?: boolean;
      vis_state?: number;
    };
    Client: {
      id: number;
      userid?: number;
      signup_date?: string;
      accounting_systemid?: string;
      fname?: string;
      lname?: string;
      organization?: string;
      email?: string;
      bus_phone?: string;
      home_phone?: string;
      mob_phone?: string;
      note?: string;
      currency_code?: string;
      language?: string;
      vat_name?: string;
      vat_number?: string;
      p_street?: string;
      p_street2?: string;
      p_city?: string;
      p_province?: string;
      p_code?: string;
      p_country?: string;
      vis_state?: number;
      updated?: string;
    };
    ClientRequest: {
      fname?: string;
      lname?: string;
      organization?: string;
      email?: string;
      bus_phone?: string;
      home_phone?: string;
      mob_phone?: string;
      note?: string;
      currency_code?: string;
      language?: string;
      vat_name?: string;
      vat_number?: string;
      p_street?: string;
      p_street2?: string;
      p_city?: string;
      p_province?: string;
      p_code?: string;
      p_country?: string;
    };
    ClientUpdate: {
      fname?: string;
      lname?: string;
      organization?: string;
      email?: string;
      bus_phone?: string;
      home_phone?: string;
      mob_phone?: string;
      note?: string;
      currency_code?: string;
      language?: string;
      vat_name?: string;
      vat_number?: string;
      p_street?: string;
      p_street2?: string;
      p_city?: string;
      p_province?: string;
      p_code?: string;
      p_country?: string;
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
    };
    Estimate: {
      id: number;
      estimateid?: number;
      status?: number;
      /** @enum {string} */
      ui_status?: "created" | "draft" | "sent" | "viewed" | "replied" | "accepted" | "invoiced";
      display_status?: string;
      amount?: components["schemas"]["Money"];
      invoiced?: boolean;
      created_at?: string;
      current_organization?: string;
      /** @description The client. */
      customerid: number;
      /** Format: date */
      create_date?: string;
      estimate_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      discount_value?: string;
      lines?: components["schemas"]["Line"][];
      vis_state?: number;
      updated?: string;
    };
    EstimateRequest: {
      /** @description The client. */
      customerid: number;
      /** Format: date */
      create_date: string;
      estimate_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      discount_value?: string;
      lines?: components["schemas"]["LineRequest"][];
    };
    EstimateUpdate: {
      /** @description The client. */
      customerid?: number;
      /** Format: date */
      create_date?: string;
      estimate_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      discount_value?: string;
      lines?: components["schemas"]["LineRequest"][];
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
      action_email?: boolean;
    };
    Expense: {
      id: number;
      expenseid?: number;
      /** @enum {integer} */
      status?: 0 | 1 | 2 | 4;
      categoryid?: number;
      staffid?: number;
      amount: components["schemas"]["Money"];
      /** Format: date */
      date?: string;
      vendor?: string;
      notes?: string;
      clientid?: number;
      projectid?: number;
      invoiceid?: number;
      taxName1?: string;
      taxPercent1?: string;
      taxName2?: string;
      taxPercent2?: string;
      markup_percent?: string;
      has_receipt?: boolean;
      account_name?: string;
      bank_name?: string;
      vis_state?: number;
      updated?: string;
    };
    ExpenseRequest: {
      categoryid: number;
      staffid: number;
      amount: components["schemas"]["Money"];
      /** Format: date */
      date: string;
      vendor?: string;
      notes?: string;
      clientid?: number;
      projectid?: number;
      invoiceid?: number;
      taxName1?: string;
      taxPercent1?: string;
      taxName2?: string;
      taxPercent2?: string;
      markup_percent?: string;
      has_receipt?: boolean;
      account_name?: string;
      bank_name?: string;
    };
    ExpenseUpdate: {
      categoryid?: number;
      staffid?: number;
      amount?: components["schemas"]["Money"];
      /** Format: date */
      date?: string;
      vendor?: string;
      notes?: string;
      clientid?: number;
      projectid?: number;
      invoiceid?: number;
      taxName1?: string;
      taxPercent1?: string;
      taxName2?: string;
      taxPercent2?: string;
      markup_percent?: string;
      has_receipt?: boolean;
      account_name?: string;
      bank_name?: string;
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
    };
    Invoice: {
      id: number;
      invoiceid?: number;
      accountid?: string;
      /** @description 1 disputed, 2 draft, 3 sent, 4 viewed, 5 paid, 6 auto-paid, 7 retry, 8 failed. */
      status?: number;
      v3_status?: string;
      display_status?: string;
      payment_status?: string;
      amount: components["schemas"]["Money"];
      paid?: components["schemas"]["Money"];
      outstanding?: components["schemas"]["Money"];
      discount_total?: components["schemas"]["Money"];
      due_date?: string;
      date_paid?: string | null;
      created_at?: string;
      current_organization?: string;
      ownerid?: number;
      sentid?: number;
      /** @description The client. */
      customerid: number;
      /** Format: date */
      create_date?: string;
      due_offset_days?: number;
      invoice_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      /** @description Per cent. */
      discount_value?: string;
      discount_description?: string;
      organization?: string;
      fname?: string;
      lname?: string;
      street?: string;
      city?: string;
      province?: string;
      country?: string;
      code?: string;
      lines?: components["schemas"]["Line"][];
      vis_state?: number;
      updated?: string;
    };
    InvoiceRequest: {
      /** @description The client. */
      customerid: number;
      /** Format: date */
      create_date: string;
      due_offset_days?: number;
      invoice_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      /** @description Per cent. */
      discount_value?: string;
      discount_description?: string;
      organization?: string;
      fname?: string;
      lname?: string;
      street?: string;
      city?: string;
      province?: string;
      country?: string;
      code?: string;
      lines?: components["schemas"]["LineRequest"][];
    };
    InvoiceUpdate: {
      /** @description The client. */
      customerid?: number;
      /** Format: date */
      create_date?: string;
      due_offset_days?: number;
      invoice_number?: string;
      currency_code?: string;
      language?: string;
      po_number?: string;
      terms?: string;
      notes?: string;
      /** @description Per cent. */
      discount_value?: string;
      discount_description?: string;
      organization?: string;
      fname?: string;
      lname?: string;
      street?: string;
      city?: string;
      province?: string;
      country?: string;
      code?: string;
      lines?: components["schemas"]["LineRequest"][];
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
      /** @description Sends it by e-mail. */
      action_email?: boolean;
      email_recipients?: string[];
      email_subject?: string;
      email_body?: string;
      action_mark_as_sent?: boolean;
    };
    Item: {
      id: number;
      itemid?: number;
      name: string;
      description?: string;
      qty?: string | number;
      unit_cost?: components["schemas"]["Money"];
      inventory?: string | null;
      sku?: string;
      tax1?: number | null;
      tax2?: number | null;
      vis_state?: number;
      updated?: string;
    };
    ItemRequest: {
      name: string;
      description?: string;
      qty?: string | number;
      unit_cost?: components["schemas"]["Money"];
      inventory?: string | null;
      sku?: string;
      tax1?: number | null;
      tax2?: number | null;
    };
    ItemUpdate: {
      name?: string;
      description?: string;
      qty?: string | number;
      unit_cost?: components["schemas"]["Money"];
      inventory?: string | null;
      sku?: string;
      tax1?: number | null;
      tax2?: number | null;
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
    };
    Line: {
      lineid?: number;
      name?: string;
      description?: string | null;
      qty?: string | number;
      unit_cost?: components["schemas"]["Money"];
      amount?: components["schemas"]["Money"];
      type?: number;
      taxName1?: string | null;
      taxAmount1?: string | null;
      taxName2?: string | null;
      taxAmount2?: string | null;
    };
    LineRequest: {
      name: string;
      description?: string;
      qty: number;
      unit_cost: components["schemas"]["Money"];
      /**
       * @description 0 for an ordinary line, 1 for an expense.
       * @enum {integer}
       */
      type?: 0 | 1;
      taxName1?: string;
      /** @description Per cent. */
      taxAmount1?: string;
      taxName2?: string;
      /** @description Per cent. */
      taxAmount2?: string;
    };
    Me: {
      response: {
        id?: number;
        first_name?: string;
        last_name?: string;
        email?: string;
        business_memberships: {
          id?: number;
          role?: string;
          business?: {
            id?: number;
            name?: string;
            account_id?: string;
          };
        }[];
      };
    };
    Money: {
      /** @description With cents, such as 120.50. */
      amount: string;
      /** @description Currency. */
      code?: string;
    };
    Payment: {
      id: number;
      clientid?: number;
      logid?: number;
      gateway?: string | null;
      orderid?: number | null;
      creditid?: number | null;
      invoiceid: number;
      amount: components["schemas"]["Money"];
      /** Format: date */
      date?: string;
      /** @description Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like. */
      type?: string;
      note?: string;
      send_client_notification?: boolean;
      vis_state?: number;
      updated?: string;
    };
    PaymentRequest: {
      invoiceid: number;
      amount: components["schemas"]["Money"];
      /** Format: date */
      date: string;
      /** @description Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like. */
      type: string;
      note?: string;
      send_client_notification?: boolean;
    };
    PaymentUpdate: {
      invoiceid?: number;
      amount?: components["schemas"]["Money"];
      /** Format: date */
      date?: string;
      /** @description Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like. */
      type?: string;
      note?: string;
      send_client_notification?: boolean;
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
    };
    Tax: {
      id: number;
      taxid?: number;
      name: string;
      /** @description Per cent. */
      amount?: string | number;
      number?: string;
      compound?: boolean;
      vis_state?: number;
      updated?: string;
    };
    TaxRequest: {
      name: string;
      /** @description Per cent. */
      amount?: string | number;
      number?: string;
      compound?: boolean;
    };
    TaxUpdate: {
      name?: string;
      /** @description Per cent. */
      amount?: string | number;
      number?: string;
      compound?: boolean;
      /** @enum {integer} */
      vis_state?: 0 | 1 | 2;
    };
  };
  responses: {
    /** @description What is wrong. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          message?: string;
          error?: string;
          error_description?: string;
          code?: number;
          details?: Record<string, unknown>[];
          response?: {
            errors?: {
              errno?: number;
              message?: string;
              field?: string;
              object?: string;
            }[];
          };
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listClients: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
        /** @description Exactly this address. */
        "search[email]"?: string;
        /** @description Part of the name of the organization. */
        "search[organization_like]"?: string;
        /** @description The client with this id. */
        "search[userid]"?: number;
        /** @description 0 shown, 1 deleted, 2 archived; all but the deleted where it is left out. */
        "search[vis_state]"?: 0 | 1 | 2;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                clients: components["schemas"]["Client"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client: components["schemas"]["ClientRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                client: components["schemas"]["Client"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        clientId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                client: components["schemas"]["Client"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        clientId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          client: components["schemas"]["ClientUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                client: components["schemas"]["Client"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listInvoices: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
        /** @description Of this client. */
        "search[customerid]"?: number;
        /** @description Made on this day or later. */
        "search[date_min]"?: string;
        /** @description Made on this day or earlier. */
        "search[date_max]"?: string;
        /** @description draft, sent, viewed, outstanding, overdue, partial, paid, disputed. */
        "search[v3_status]"?: string;
        /** @description Exactly this number. */
        "search[invoice_number]"?: string;
        /** @description 0 shown, 1 deleted, 2 archived; all but the deleted where it is left out. */
        "search[vis_state]"?: 0 | 1 | 2;
        /** @description What to add to each invoice. */
        "include[]"?: "lines"[];
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                invoices: components["schemas"]["Invoice"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          invoice: components["schemas"]["InvoiceRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                invoice: components["schemas"]["Invoice"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getInvoice: {
    parameters: {
      query?: {
        /** @description What to add to each invoice. */
        "include[]"?: "lines"[];
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        invoiceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                invoice: components["schemas"]["Invoice"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        invoiceId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          invoice: components["schemas"]["InvoiceUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                invoice: components["schemas"]["Invoice"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listEstimates: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
        /** @description Of this client. */
        "search[customerid]"?: number;
        /** @description What to add to each estimate. */
        "include[]"?: "lines"[];
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                estimates: components["schemas"]["Estimate"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createEstimate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          estimate: components["schemas"]["EstimateRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                estimate: components["schemas"]["Estimate"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getEstimate: {
    parameters: {
      query?: {
        /** @description What to add to each estimate. */
        "include[]"?: "lines"[];
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        estimateId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                estimate: components["schemas"]["Estimate"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateEstimate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        estimateId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          estimate: components["schemas"]["EstimateUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                estimate: components["schemas"]["Estimate"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listExpenses: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
        /** @description On this day or later. */
        "search[date_min]"?: string;
        /** @description On this day or earlier. */
        "search[date_max]"?: string;
        /** @description Of this category. */
        "search[categoryid]"?: number;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                expenses: components["schemas"]["Expense"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createExpense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          expense: components["schemas"]["ExpenseRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                expense: components["schemas"]["Expense"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getExpense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        expenseId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                expense: components["schemas"]["Expense"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateExpense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        expenseId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          expense: components["schemas"]["ExpenseUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                expense: components["schemas"]["Expense"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                categories: components["schemas"]["Category"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        categoryId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                category: components["schemas"]["Category"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listPayments: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
        /** @description On this day or later. */
        "search[date_min]"?: string;
        /** @description On this day or earlier. */
        "search[date_max]"?: string;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                payments: components["schemas"]["Payment"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          payment: components["schemas"]["PaymentRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                payment: components["schemas"]["Payment"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        paymentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                payment: components["schemas"]["Payment"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updatePayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        paymentId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          payment: components["schemas"]["PaymentUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                payment: components["schemas"]["Payment"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listTaxes: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                taxes: components["schemas"]["Tax"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createTax: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          tax: components["schemas"]["TaxRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                tax: components["schemas"]["Tax"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getTax: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        taxId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                tax: components["schemas"]["Tax"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateTax: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        taxId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          tax: components["schemas"]["TaxUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                tax: components["schemas"]["Tax"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteTax: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        taxId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listItems: {
    parameters: {
      query?: {
        /** @description Counted from 1. */
        page?: number;
        /** @description At most 100. */
        per_page?: number;
        /** @description A member's name with `_asc` or `_desc` behind it. */
        sort?: string;
      };
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                items: components["schemas"]["Item"][];
                page: number;
                pages: number;
                per_page: number;
                total: number;
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          item: components["schemas"]["ItemRequest"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                item: components["schemas"]["Item"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        itemId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                item: components["schemas"]["Item"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The account. */
        accountId: string;
        /** @description Its id. */
        itemId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          item: components["schemas"]["ItemUpdate"];
        };
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            response: {
              result: {
                item: components["schemas"]["Item"];
              };
            };
          };
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
}
