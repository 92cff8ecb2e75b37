// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

/** Input of getCompanyInfo. */
export type GetCompanyInfoInput = Record<string, never>;

/** Input of getPreferences. */
export type GetPreferencesInput = Record<string, never>;

/** Input of queryEntities. */
export interface QueryEntitiesInput {
  /** The query: select, from, where, orderby, startposition, maxresults. */
  query: string;
}

/** Input of saveCustomer. */
export interface SaveCustomerInput {
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Unique name. */
  DisplayName?: string;
  Title?: string;
  GivenName?: string;
  MiddleName?: string;
  FamilyName?: string;
  CompanyName?: string;
  PrimaryEmailAddr?: {
    Address?: string;
  };
  PrimaryPhone?: {
    FreeFormNumber?: string;
  };
  Mobile?: {
    FreeFormNumber?: string;
  };
  WebAddr?: {
    URI?: string;
  };
  BillAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  PrintOnCheckName?: string;
  Active?: boolean;
  ShipAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  Notes?: string;
  Taxable?: boolean;
  /** Another thing of the company. */
  SalesTermRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  ParentRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  Job?: boolean;
  /** Print, Email or None. */
  PreferredDeliveryMethod?: string;
}

/** Input of getCustomer. */
export interface GetCustomerInput {
  /** Its id, digits only. */
  customerId: string;
}

/** Input of saveVendor. */
export interface SaveVendorInput {
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Unique name. */
  DisplayName?: string;
  Title?: string;
  GivenName?: string;
  MiddleName?: string;
  FamilyName?: string;
  CompanyName?: string;
  PrimaryEmailAddr?: {
    Address?: string;
  };
  PrimaryPhone?: {
    FreeFormNumber?: string;
  };
  Mobile?: {
    FreeFormNumber?: string;
  };
  WebAddr?: {
    URI?: string;
  };
  BillAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  PrintOnCheckName?: string;
  Active?: boolean;
  /** The company's number at the vendor. */
  AcctNum?: string;
  /** Another thing of the company. */
  TermRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  APAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  Vendor1099?: boolean;
  TaxIdentifier?: string;
  BillRate?: number;
}

/** Input of getVendor. */
export interface GetVendorInput {
  /** Its id, digits only. */
  vendorId: string;
}

/** Input of saveItem. */
export interface SaveItemInput {
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  Name?: string;
  Type?: "Inventory" | "NonInventory" | "Service" | "Category" | "Group";
  Description?: string;
  UnitPrice?: number;
  PurchaseCost?: number;
  PurchaseDesc?: string;
  Sku?: string;
  Taxable?: boolean;
  Active?: boolean;
  /** Another thing of the company. */
  IncomeAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  ExpenseAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  AssetAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  TrackQtyOnHand?: boolean;
  QtyOnHand?: number;
  InvStartDate?: string;
}

/** Input of getItem. */
export interface GetItemInput {
  /** Its id, digits only. */
  itemId: string;
}

/** Input of saveAccount. */
export interface SaveAccountInput {
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  Name?: string;
  AcctNum?: string;
  Description?: string;
  /**
   * Bank, Accounts Receivable, Other Current Asset, Fixed Asset, Other Asset, Accounts Payable, Credit Card,
   * Other Current Liability, Long Term Liability, Equity, Income, Other Income, Cost of Goods Sold, Expense,
   * Other Expense.
   */
  AccountType?: string;
  AccountSubType?: string;
  /** Another thing of the company. */
  ParentRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  SubAccount?: boolean;
  Active?: boolean;
}

/** Input of getAccount. */
export interface GetAccountInput {
  /** Its id, digits only. */
  accountId: string;
}

/** Input of saveInvoice. */
export interface SaveInvoiceInput {
  /**
   * `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.
   */
  operation?: "delete" | "void";
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Another thing of the company. */
  CustomerRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  Line?: ({
    Id?: string;
    LineNum?: number;
    Description?: string;
    /** Quantity times price, to the cent. */
    Amount: number;
    /** SalesItemLineDetail for something sold. */
    DetailType: "SalesItemLineDetail" | "SubTotalLineDetail" | "DiscountLineDetail" | "DescriptionOnly" | "GroupLineDetail";
    SalesItemLineDetail?: {
      /** Another thing of the company. */
      ItemRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      Qty?: number;
      UnitPrice?: number;
      ServiceDate?: string;
      /** Another thing of the company. */
      TaxCodeRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      /** Another thing of the company. */
      ClassRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
    };
    DiscountLineDetail?: {
      PercentBased?: boolean;
      DiscountPercent?: number;
      /** Another thing of the company. */
      DiscountAccountRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
    };
  })[];
  /** The number that people see. */
  DocNumber?: string;
  TxnDate?: string;
  DueDate?: string;
  PrivateNote?: string;
  CustomerMemo?: {
    value?: string;
  };
  BillEmail?: {
    Address?: string;
  };
  BillAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  ShipAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  /** Another thing of the company. */
  SalesTermRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  CurrencyRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  ClassRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  DepartmentRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  LinkedTxn?: {
    /** Its id. */
    TxnId: string;
    /** Invoice, Bill, Payment, Estimate and the like. */
    TxnType: string;
    TxnLineId?: string;
  }[];
  EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
  PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
  ApplyTaxAfterDiscount?: boolean;
  BillEmailCc?: {
    Address?: string;
  };
  Deposit?: number;
  TrackingNum?: string;
  ShipDate?: string;
  AllowOnlineACHPayment?: boolean;
  AllowOnlineCreditCardPayment?: boolean;
}

/** Input of getInvoice. */
export interface GetInvoiceInput {
  /** Its id, digits only. */
  invoiceId: string;
}

/** Input of sendInvoice. */
export interface SendInvoiceInput {
  /** Its id, digits only. */
  invoiceId: string;
  /** Another address than the one on the invoice. */
  sendTo?: string;
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
}

/** Input of getInvoicePdf. */
export interface GetInvoicePdfInput {
  /** Its id, digits only. */
  invoiceId: string;
}

/** Input of saveEstimate. */
export interface SaveEstimateInput {
  /**
   * `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.
   */
  operation?: "delete" | "void";
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Another thing of the company. */
  CustomerRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  Line?: ({
    Id?: string;
    LineNum?: number;
    Description?: string;
    /** Quantity times price, to the cent. */
    Amount: number;
    /** SalesItemLineDetail for something sold. */
    DetailType: "SalesItemLineDetail" | "SubTotalLineDetail" | "DiscountLineDetail" | "DescriptionOnly" | "GroupLineDetail";
    SalesItemLineDetail?: {
      /** Another thing of the company. */
      ItemRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      Qty?: number;
      UnitPrice?: number;
      ServiceDate?: string;
      /** Another thing of the company. */
      TaxCodeRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      /** Another thing of the company. */
      ClassRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
    };
    DiscountLineDetail?: {
      PercentBased?: boolean;
      DiscountPercent?: number;
      /** Another thing of the company. */
      DiscountAccountRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
    };
  })[];
  /** The number that people see. */
  DocNumber?: string;
  TxnDate?: string;
  DueDate?: string;
  PrivateNote?: string;
  CustomerMemo?: {
    value?: string;
  };
  BillEmail?: {
    Address?: string;
  };
  BillAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  ShipAddr?: {
    Id?: string;
    Line1?: string;
    Line2?: string;
    Line3?: string;
    City?: string;
    /** State or province, such as CA. */
    CountrySubDivisionCode?: string;
    PostalCode?: string;
    Country?: string;
  };
  /** Another thing of the company. */
  SalesTermRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  CurrencyRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  ClassRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  DepartmentRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  LinkedTxn?: {
    /** Its id. */
    TxnId: string;
    /** Invoice, Bill, Payment, Estimate and the like. */
    TxnType: string;
    TxnLineId?: string;
  }[];
  EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
  PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
  ApplyTaxAfterDiscount?: boolean;
  ExpirationDate?: string;
  AcceptedBy?: string;
  AcceptedDate?: string;
  /** Pending, Accepted, Closed or Rejected. */
  TxnStatus?: string;
}

/** Input of getEstimate. */
export interface GetEstimateInput {
  /** Its id, digits only. */
  estimateId: string;
}

/** Input of savePayment. */
export interface SavePaymentInput {
  /**
   * `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.
   */
  operation?: "delete" | "void";
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Another thing of the company. */
  CustomerRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** What was paid. */
  TotalAmt?: number;
  Line?: {
    Amount: number;
    LinkedTxn: {
      /** Its id. */
      TxnId: string;
      /** Invoice, Bill, Payment, Estimate and the like. */
      TxnType: string;
      TxnLineId?: string;
    }[];
  }[];
  TxnDate?: string;
  /** Number of the check. */
  PaymentRefNum?: string;
  /** Another thing of the company. */
  PaymentMethodRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  DepositToAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  ARAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  CurrencyRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  PrivateNote?: string;
}

/** Input of getPayment. */
export interface GetPaymentInput {
  /** Its id, digits only. */
  paymentId: string;
}

/** Input of saveBill. */
export interface SaveBillInput {
  /**
   * `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.
   */
  operation?: "delete" | "void";
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Another thing of the company. */
  VendorRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  Line?: ({
    Id?: string;
    LineNum?: number;
    Description?: string;
    Amount: number;
    DetailType: "AccountBasedExpenseLineDetail" | "ItemBasedExpenseLineDetail";
    AccountBasedExpenseLineDetail?: {
      /** Another thing of the company. */
      AccountRef: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      /** Another thing of the company. */
      CustomerRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      /** Another thing of the company. */
      ClassRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      BillableStatus?: "Billable" | "NotBillable" | "HasBeenBilled";
    };
    ItemBasedExpenseLineDetail?: {
      /** Another thing of the company. */
      ItemRef: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
      Qty?: number;
      UnitPrice?: number;
      /** Another thing of the company. */
      CustomerRef?: {
        /** Its id. */
        value: string;
        /** Its name; only shown. */
        name?: string;
      };
    };
  })[];
  /** The vendor's number. */
  DocNumber?: string;
  TxnDate?: string;
  DueDate?: string;
  PrivateNote?: string;
  /** Another thing of the company. */
  APAccountRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  SalesTermRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  CurrencyRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  /** Another thing of the company. */
  DepartmentRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  LinkedTxn?: {
    /** Its id. */
    TxnId: string;
    /** Invoice, Bill, Payment, Estimate and the like. */
    TxnType: string;
    TxnLineId?: string;
  }[];
}

/** Input of getBill. */
export interface GetBillInput {
  /** Its id, digits only. */
  billId: string;
}

/** Input of saveBillPayment. */
export interface SaveBillPaymentInput {
  /**
   * `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`.
   */
  operation?: "delete" | "void";
  /**
   * A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the
   * first one did.
   */
  requestid?: string;
  /** Its id; only for an update. */
  Id?: string;
  /** Its version as last read; only for an update. A stale one is refused. */
  SyncToken?: string;
  /** Only for an update: true keeps what is not given. */
  sparse?: boolean;
  /** Another thing of the company. */
  VendorRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
  PayType?: "Check" | "CreditCard";
  TotalAmt?: number;
  Line?: {
    Amount: number;
    LinkedTxn: {
      /** Its id. */
      TxnId: string;
      /** Invoice, Bill, Payment, Estimate and the like. */
      TxnType: string;
      TxnLineId?: string;
    }[];
  }[];
  CheckPayment?: {
    /** Another thing of the company. */
    BankAccountRef?: {
      /** Its id. */
      value: string;
      /** Its name; only shown. */
      name?: string;
    };
  };
  CreditCardPayment?: {
    /** Another thing of the company. */
    CCAccountRef?: {
      /** Its id. */
      value: string;
      /** Its name; only shown. */
      name?: string;
    };
  };
  DocNumber?: string;
  TxnDate?: string;
  PrivateNote?: string;
  /** Another thing of the company. */
  CurrencyRef?: {
    /** Its id. */
    value: string;
    /** Its name; only shown. */
    name?: string;
  };
}

/** Input of getBillPayment. */
export interface GetBillPaymentInput {
  /** Its id, digits only. */
  billPaymentId: string;
}

/** Input of getProfitAndLoss. */
export interface GetProfitAndLossInput {
  /** First day; goes with `end_date`. */
  start_date?: string;
  /** Last day. */
  end_date?: string;
  /** A period by name instead of dates. */
  date_macro?: string;
  /** By invoices and bills, or by money that moved; the company's own where it is left out. */
  accounting_method?: "Cash" | "Accrual";
  /** One column for each. */
  summarize_column_by?: "Total" | "Month" | "Week" | "Days" | "Quarter" | "Year" | "Customers" | "Vendors" | "Classes" | "Departments" | "Employees" | "ProductsAndServices";
  /** Ids of customers, with commas between. */
  customer?: string;
}

/** Input of getBalanceSheet. */
export interface GetBalanceSheetInput {
  /** First day; goes with `end_date`. */
  start_date?: string;
  /** Last day. */
  end_date?: string;
  /** A period by name instead of dates. */
  date_macro?: string;
  /** By invoices and bills, or by money that moved; the company's own where it is left out. */
  accounting_method?: "Cash" | "Accrual";
  /** One column for each. */
  summarize_column_by?: "Total" | "Month" | "Week" | "Days" | "Quarter" | "Year" | "Customers" | "Vendors" | "Classes" | "Departments" | "Employees" | "ProductsAndServices";
}

/** Input of getCashFlow. */
export interface GetCashFlowInput {
  /** First day; goes with `end_date`. */
  start_date?: string;
  /** Last day. */
  end_date?: string;
  /** A period by name instead of dates. */
  date_macro?: string;
}

/** Input of getTrialBalance. */
export interface GetTrialBalanceInput {
  /** First day; goes with `end_date`. */
  start_date?: string;
  /** Last day. */
  end_date?: string;
  /** A period by name instead of dates. */
  date_macro?: string;
  /** By invoices and bills, or by money that moved; the company's own where it is left out. */
  accounting_method?: "Cash" | "Accrual";
}

/** Input of getGeneralLedger. */
export interface GetGeneralLedgerInput {
  /** First day; goes with `end_date`. */
  start_date?: string;
  /** Last day. */
  end_date?: string;
  /** A period by name instead of dates. */
  date_macro?: string;
  /** By invoices and bills, or by money that moved; the company's own where it is left out. */
  accounting_method?: "Cash" | "Accrual";
  /** Ids of accounts, with commas between. */
  account?: string;
}

/** Input of getAgedReceivables. */
export interface GetAgedReceivablesInput {
  /** The day to look from; today where it is left out. */
  report_date?: string;
  /** Count from `report_date` or from today. */
  aging_method?: "Report_Date" | "Current";
  /** Days of one column; 30 where it is left out. */
  aging_period?: number;
  /** How many columns of overdue days; 4 where it is left out. */
  num_periods?: number;
  /** Ids of customers, with commas between. */
  customer?: string;
}

/** Input of getAgedPayables. */
export interface GetAgedPayablesInput {
  /** The day to look from; today where it is left out. */
  report_date?: string;
  /** Count from `report_date` or from today. */
  aging_method?: "Report_Date" | "Current";
  /** Days of one column; 30 where it is left out. */
  aging_period?: number;
  /** How many columns of overdue days; 4 where it is left out. */
  num_periods?: number;
  /** Ids of vendors, with commas between. */
  vendor?: string;
}

/** Input of getCustomerBalance. */
export interface GetCustomerBalanceInput {
  /** The day to look from; today where it is left out. */
  report_date?: string;
  /** Ids of customers, with commas between. */
  customer?: string;
}
