// @generated from specs/freshbooks by "pnpm generate freshbooks". Do not edit: change the spec or tools.yaml.

/** Input of getMe. */
export type GetMeInput = Record<string, never>;

/** Input of listClients. */
export interface ListClientsInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
  /** Exactly this address. */
  search_email?: string;
  /** Part of the name of the organization. */
  search_organization_like?: string;
  /** The client with this id. */
  search_userid?: number;
  /** 0 shown, 1 deleted, 2 archived; all but the deleted where it is left out. */
  search_vis_state?: 0 | 1 | 2;
}

/** Input of createClient. */
export interface CreateClientInput {
  client: {
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
}

/** Input of getClient. */
export interface GetClientInput {
  /** Its id. */
  clientId: number;
}

/** Input of updateClient. */
export interface UpdateClientInput {
  /** Its id. */
  clientId: number;
  client: {
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
    vis_state?: 0 | 1 | 2;
  };
}

/** Input of listInvoices. */
export interface ListInvoicesInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
  /** Of this client. */
  search_customerid?: number;
  /** Made on this day or later. */
  search_date_min?: string;
  /** Made on this day or earlier. */
  search_date_max?: string;
  /** draft, sent, viewed, outstanding, overdue, partial, paid, disputed. */
  search_v3_status?: string;
  /** Exactly this number. */
  search_invoice_number?: string;
  /** 0 shown, 1 deleted, 2 archived; all but the deleted where it is left out. */
  search_vis_state?: 0 | 1 | 2;
  /** What to add to each invoice. */
  include?: "lines"[];
}

/** Input of createInvoice. */
export interface CreateInvoiceInput {
  invoice: {
    /** The client. */
    customerid: number;
    create_date: string;
    due_offset_days?: number;
    invoice_number?: string;
    currency_code?: string;
    language?: string;
    po_number?: string;
    terms?: string;
    notes?: string;
    /** Per cent. */
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
    lines?: ({
      name: string;
      description?: string;
      qty: number;
      unit_cost: {
        /** With cents, such as 120.50. */
        amount: string;
        /** Currency. */
        code?: string;
      };
      /** 0 for an ordinary line, 1 for an expense. */
      type?: 0 | 1;
      taxName1?: string;
      /** Per cent. */
      taxAmount1?: string;
      taxName2?: string;
      /** Per cent. */
      taxAmount2?: string;
    })[];
  };
}

/** Input of getInvoice. */
export interface GetInvoiceInput {
  /** Its id. */
  invoiceId: number;
  /** What to add to each invoice. */
  include?: "lines"[];
}

/** Input of updateInvoice. */
export interface UpdateInvoiceInput {
  /** Its id. */
  invoiceId: number;
  invoice: {
    /** The client. */
    customerid?: number;
    create_date?: string;
    due_offset_days?: number;
    invoice_number?: string;
    currency_code?: string;
    language?: string;
    po_number?: string;
    terms?: string;
    notes?: string;
    /** Per cent. */
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
    lines?: ({
      name: string;
      description?: string;
      qty: number;
      unit_cost: {
        /** With cents, such as 120.50. */
        amount: string;
        /** Currency. */
        code?: string;
      };
      /** 0 for an ordinary line, 1 for an expense. */
      type?: 0 | 1;
      taxName1?: string;
      /** Per cent. */
      taxAmount1?: string;
      taxName2?: string;
      /** Per cent. */
      taxAmount2?: string;
    })[];
    vis_state?: 0 | 1 | 2;
    /** Sends it by e-mail. */
    action_email?: boolean;
    email_recipients?: string[];
    email_subject?: string;
    email_body?: string;
    action_mark_as_sent?: boolean;
  };
}

/** Input of listEstimates. */
export interface ListEstimatesInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
  /** Of this client. */
  search_customerid?: number;
  /** What to add to each estimate. */
  include?: "lines"[];
}

/** Input of createEstimate. */
export interface CreateEstimateInput {
  estimate: {
    /** The client. */
    customerid: number;
    create_date: string;
    estimate_number?: string;
    currency_code?: string;
    language?: string;
    po_number?: string;
    terms?: string;
    notes?: string;
    discount_value?: string;
    lines?: ({
      name: string;
      description?: string;
      qty: number;
      unit_cost: {
        /** With cents, such as 120.50. */
        amount: string;
        /** Currency. */
        code?: string;
      };
      /** 0 for an ordinary line, 1 for an expense. */
      type?: 0 | 1;
      taxName1?: string;
      /** Per cent. */
      taxAmount1?: string;
      taxName2?: string;
      /** Per cent. */
      taxAmount2?: string;
    })[];
  };
}

/** Input of getEstimate. */
export interface GetEstimateInput {
  /** Its id. */
  estimateId: number;
  /** What to add to each estimate. */
  include?: "lines"[];
}

/** Input of updateEstimate. */
export interface UpdateEstimateInput {
  /** Its id. */
  estimateId: number;
  estimate: {
    /** The client. */
    customerid?: number;
    create_date?: string;
    estimate_number?: string;
    currency_code?: string;
    language?: string;
    po_number?: string;
    terms?: string;
    notes?: string;
    discount_value?: string;
    lines?: ({
      name: string;
      description?: string;
      qty: number;
      unit_cost: {
        /** With cents, such as 120.50. */
        amount: string;
        /** Currency. */
        code?: string;
      };
      /** 0 for an ordinary line, 1 for an expense. */
      type?: 0 | 1;
      taxName1?: string;
      /** Per cent. */
      taxAmount1?: string;
      taxName2?: string;
      /** Per cent. */
      taxAmount2?: string;
    })[];
    vis_state?: 0 | 1 | 2;
    action_email?: boolean;
  };
}

/** Input of listExpenses. */
export interface ListExpensesInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
  /** On this day or later. */
  search_date_min?: string;
  /** On this day or earlier. */
  search_date_max?: string;
  /** Of this category. */
  search_categoryid?: number;
}

/** Input of createExpense. */
export interface CreateExpenseInput {
  expense: {
    categoryid: number;
    staffid: number;
    amount: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
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
}

/** Input of getExpense. */
export interface GetExpenseInput {
  /** Its id. */
  expenseId: number;
}

/** Input of updateExpense. */
export interface UpdateExpenseInput {
  /** Its id. */
  expenseId: number;
  expense: {
    categoryid?: number;
    staffid?: number;
    amount?: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
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
    vis_state?: 0 | 1 | 2;
  };
}

/** Input of listCategories. */
export interface ListCategoriesInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
}

/** Input of getCategory. */
export interface GetCategoryInput {
  /** Its id. */
  categoryId: number;
}

/** Input of listPayments. */
export interface ListPaymentsInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
  /** On this day or later. */
  search_date_min?: string;
  /** On this day or earlier. */
  search_date_max?: string;
}

/** Input of createPayment. */
export interface CreatePaymentInput {
  payment: {
    invoiceid: number;
    amount: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
    date: string;
    /** Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like. */
    type: string;
    note?: string;
    send_client_notification?: boolean;
  };
}

/** Input of getPayment. */
export interface GetPaymentInput {
  /** Its id. */
  paymentId: number;
}

/** Input of updatePayment. */
export interface UpdatePaymentInput {
  /** Its id. */
  paymentId: number;
  payment: {
    invoiceid?: number;
    amount?: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
    date?: string;
    /** Check, Credit, Cash, Bank Transfer, Credit Card, PayPal, Other and the like. */
    type?: string;
    note?: string;
    send_client_notification?: boolean;
    vis_state?: 0 | 1 | 2;
  };
}

/** Input of listTaxes. */
export interface ListTaxesInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
}

/** Input of createTax. */
export interface CreateTaxInput {
  tax: {
    name: string;
    /** Per cent. */
    amount?: string | number;
    number?: string;
    compound?: boolean;
  };
}

/** Input of getTax. */
export interface GetTaxInput {
  /** Its id. */
  taxId: number;
}

/** Input of updateTax. */
export interface UpdateTaxInput {
  /** Its id. */
  taxId: number;
  tax: {
    name?: string;
    /** Per cent. */
    amount?: string | number;
    number?: string;
    compound?: boolean;
    vis_state?: 0 | 1 | 2;
  };
}

/** Input of deleteTax. */
export interface DeleteTaxInput {
  /** Its id. */
  taxId: number;
}

/** Input of listItems. */
export interface ListItemsInput {
  /** Counted from 1. */
  page?: number;
  /** At most 100. */
  per_page?: number;
  /** A member's name with `_asc` or `_desc` behind it. */
  sort?: string;
}

/** Input of createItem. */
export interface CreateItemInput {
  item: {
    name: string;
    description?: string;
    qty?: string | number;
    unit_cost?: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
    inventory?: string | null;
    sku?: string;
    tax1?: number | null;
    tax2?: number | null;
  };
}

/** Input of getItem. */
export interface GetItemInput {
  /** Its id. */
  itemId: number;
}

/** Input of updateItem. */
export interface UpdateItemInput {
  /** Its id. */
  itemId: number;
  item: {
    name?: string;
    description?: string;
    qty?: string | number;
    unit_cost?: {
      /** With cents, such as 120.50. */
      amount: string;
      /** Currency. */
      code?: string;
    };
    inventory?: string | null;
    sku?: string;
    tax1?: number | null;
    tax2?: number | null;
    vis_state?: 0 | 1 | 2;
  };
}
