// @generated from specs/quickbooks by "pnpm generate quickbooks". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/v3/company/{realmId}/companyinfo/{companyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the company
     * @description Name, address, country and fiscal year of the company that the credential belongs to.
     */
    get: operations["getCompanyInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the preferences
     * @description How the company keeps its books: currency, accounting method, tax and invoice settings.
     */
    get: operations["getPreferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Query anything
     * @description Lists or counts things of one kind with a query like SQL: `select * from Invoice where Balance > '0' orderby DueDate startposition 1 maxresults 100`. Kinds: Customer, Vendor, Item, Account, Invoice, Payment, Bill, BillPayment, Estimate. At most 1,000 at a time; `startposition` begins at 1. Values stand in single quotes, a quote within them is written \'. There are no joins and no OR.
     */
    get: operations["queryEntities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/customer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a customer
     * @description `DisplayName` must be unique among customers, vendors and employees. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/customer/{customerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a customer
     * @description One customer with addresses, open balance and `SyncToken`.
     */
    get: operations["getCustomer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/vendor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a vendor
     * @description `DisplayName` must be unique among customers, vendors and employees. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveVendor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/vendor/{vendorId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a vendor
     * @description One vendor with addresses, what is owed to it, and `SyncToken`.
     */
    get: operations["getVendor"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/item": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update an item
     * @description An item needs `Name` and, to be sold, `IncomeAccountRef`. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/item/{itemId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an item
     * @description One good or service with its price and the accounts that it is booked to.
     */
    get: operations["getItem"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update an account
     * @description An account needs `Name` and `AccountType`. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/account/{accountId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an account
     * @description One account of the chart with its type and balance.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/invoice": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update an invoice
     * @description An invoice is posted to the books at once: QuickBooks has no drafts. It needs `CustomerRef` and `Line`, and each line `Amount`, equal to quantity times price. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/invoice/{invoiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an invoice
     * @description One invoice with its lines, total, what is still open, and `SyncToken`.
     */
    get: operations["getInvoice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/invoice/{invoiceId}/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an invoice
     * @description Sends an invoice by e-mail to its `BillEmail`, or to `sendTo`, which then becomes its `BillEmail`. It cannot be called back.
     */
    post: operations["sendInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/invoice/{invoiceId}/pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an invoice as PDF
     * @description The invoice as the customer sees it, as a PDF file.
     */
    get: operations["getInvoicePdf"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/estimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update an estimate
     * @description An estimate is not posted to the books: use it for anything that is not agreed yet. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveEstimate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/estimate/{estimateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an estimate
     * @description One estimate with its lines and status.
     */
    get: operations["getEstimate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a payment
     * @description A payment is posted at once. Each line names with `LinkedTxn` the invoice that it pays; what is left over is kept as the customer's credit. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["savePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/payment/{paymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a payment
     * @description One payment of a customer, and the invoices that it pays.
     */
    get: operations["getPayment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/bill": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a bill
     * @description A bill is posted at once. It needs `VendorRef` and `Line` with the expense account of each. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveBill"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/bill/{billId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a bill
     * @description One bill of a vendor with its lines and what is still open.
     */
    get: operations["getBill"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/billpayment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a bill payment
     * @description Posted at once. Each line names with `LinkedTxn` the bill that it pays. With `Id` and the latest `SyncToken` it is an update; with `sparse: true` too, what is not given stays as it is.
     */
    post: operations["saveBillPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/billpayment/{billPaymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a bill payment
     * @description One payment to a vendor, and the bills that it pays.
     */
    get: operations["getBillPayment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/ProfitAndLoss": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Profit and loss
     * @description Income, cost and profit by account in a period; the current fiscal year to date where none is given.
     */
    get: operations["getProfitAndLoss"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/BalanceSheet": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Balance sheet
     * @description What the company has and owes by account on `end_date`; today where none is given.
     */
    get: operations["getBalanceSheet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/CashFlow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cash flow
     * @description Where money came from and went in a period.
     */
    get: operations["getCashFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/TrialBalance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Trial balance
     * @description Debit and credit of every account on `end_date`; both columns add up to the same.
     */
    get: operations["getTrialBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/GeneralLedger": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * General ledger
     * @description Every posting of a period, account by account, with running balances. Long: ask for one month or one account at a time.
     */
    get: operations["getGeneralLedger"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/AgedReceivables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Receivables by age
     * @description What customers owe on `report_date`, by how long it is overdue.
     */
    get: operations["getAgedReceivables"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/AgedPayables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Payables by age
     * @description What the company owes its vendors on `report_date`, by how long it is overdue.
     */
    get: operations["getAgedPayables"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v3/company/{realmId}/reports/CustomerBalance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Customer balances
     * @description What each customer owes.
     */
    get: operations["getCustomerBalance"];
    put?: never;
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
    Account: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      Name: string;
      AcctNum?: string;
      Description?: string;
      /** @description Bank, Accounts Receivable, Other Current Asset, Fixed Asset, Other Asset, Accounts Payable, Credit Card, Other Current Liability, Long Term Liability, Equity, Income, Other Income, Cost of Goods Sold, Expense, Other Expense. */
      AccountType?: string;
      AccountSubType?: string;
      ParentRef?: components["schemas"]["Reference"];
      SubAccount?: boolean;
      Active?: boolean;
      FullyQualifiedName?: string;
      /** @enum {string} */
      Classification?: "Asset" | "Equity" | "Expense" | "Liability" | "Revenue";
      CurrentBalance?: number;
      CurrentBalanceWithSubAccounts?: number;
      CurrencyRef?: components["schemas"]["Reference"];
      MetaData?: components["schemas"]["Times"];
    };
    AccountReply: {
      Account: components["schemas"]["Account"];
      time?: string;
    };
    AccountRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      Name?: string;
      AcctNum?: string;
      Description?: string;
      /** @description Bank, Accounts Receivable, Other Current Asset, Fixed Asset, Other Asset, Accounts Payable, Credit Card, Other Current Liability, Long Term Liability, Equity, Income, Other Income, Cost of Goods Sold, Expense, Other Expense. */
      AccountType?: string;
      AccountSubType?: string;
      ParentRef?: components["schemas"]["Reference"];
      SubAccount?: boolean;
      Active?: boolean;
    };
    Address: {
      Id?: string;
      Line1?: string;
      Line2?: string;
      Line3?: string;
      City?: string;
      /** @description State or province, such as CA. */
      CountrySubDivisionCode?: string;
      PostalCode?: string;
      Country?: string;
    };
    Bill: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      VendorRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["ExpenseLine"][];
      /** @description The vendor's number. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      APAccountRef?: components["schemas"]["Reference"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
      /** @description The sum. */
      TotalAmt: number;
      /** @description What is still open. */
      Balance: number;
      MetaData?: components["schemas"]["Times"];
    };
    BillPayment: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      VendorRef?: components["schemas"]["Reference"];
      /** @enum {string} */
      PayType?: "Check" | "CreditCard";
      TotalAmt: number;
      Line?: components["schemas"]["PaymentLine"][];
      CheckPayment?: {
        BankAccountRef?: components["schemas"]["Reference"];
      };
      CreditCardPayment?: {
        CCAccountRef?: components["schemas"]["Reference"];
      };
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      PrivateNote?: string;
      CurrencyRef?: components["schemas"]["Reference"];
      MetaData?: components["schemas"]["Times"];
    };
    BillPaymentReply: {
      BillPayment: components["schemas"]["BillPayment"];
      time?: string;
    };
    BillPaymentRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      VendorRef?: components["schemas"]["Reference"];
      /** @enum {string} */
      PayType?: "Check" | "CreditCard";
      TotalAmt?: number;
      Line?: components["schemas"]["PaymentLine"][];
      CheckPayment?: {
        BankAccountRef?: components["schemas"]["Reference"];
      };
      CreditCardPayment?: {
        CCAccountRef?: components["schemas"]["Reference"];
      };
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      PrivateNote?: string;
      CurrencyRef?: components["schemas"]["Reference"];
    };
    BillReply: {
      Bill: components["schemas"]["Bill"];
      time?: string;
    };
    BillRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      VendorRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["ExpenseLine"][];
      /** @description The vendor's number. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      APAccountRef?: components["schemas"]["Reference"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
    };
    CompanyInfoReply: {
      CompanyInfo: {
        Id: string;
        CompanyName: string;
        LegalName?: string;
        CompanyAddr?: components["schemas"]["Address"];
        Email?: components["schemas"]["Email"];
        PrimaryPhone?: components["schemas"]["Phone"];
        Country?: string;
        FiscalYearStartMonth?: string;
        /** Format: date */
        CompanyStartDate?: string;
      };
      time?: string;
    };
    Customer: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      /** @description Unique name. */
      DisplayName: string;
      Title?: string;
      GivenName?: string;
      MiddleName?: string;
      FamilyName?: string;
      CompanyName?: string;
      PrimaryEmailAddr?: components["schemas"]["Email"];
      PrimaryPhone?: components["schemas"]["Phone"];
      Mobile?: components["schemas"]["Phone"];
      WebAddr?: components["schemas"]["WebSite"];
      BillAddr?: components["schemas"]["Address"];
      PrintOnCheckName?: string;
      Active?: boolean;
      ShipAddr?: components["schemas"]["Address"];
      Notes?: string;
      Taxable?: boolean;
      SalesTermRef?: components["schemas"]["Reference"];
      ParentRef?: components["schemas"]["Reference"];
      Job?: boolean;
      /** @description Print, Email or None. */
      PreferredDeliveryMethod?: string;
      /** @description What is open. */
      Balance?: number;
      CurrencyRef?: components["schemas"]["Reference"];
      FullyQualifiedName?: string;
      BalanceWithJobs?: number;
      MetaData?: components["schemas"]["Times"];
    };
    CustomerReply: {
      Customer: components["schemas"]["Customer"];
      time?: string;
    };
    CustomerRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      /** @description Unique name. */
      DisplayName?: string;
      Title?: string;
      GivenName?: string;
      MiddleName?: string;
      FamilyName?: string;
      CompanyName?: string;
      PrimaryEmailAddr?: components["schemas"]["Email"];
      PrimaryPhone?: components["schemas"]["Phone"];
      Mobile?: components["schemas"]["Phone"];
      WebAddr?: components["schemas"]["WebSite"];
      BillAddr?: components["schemas"]["Address"];
      PrintOnCheckName?: string;
      Active?: boolean;
      ShipAddr?: components["schemas"]["Address"];
      Notes?: string;
      Taxable?: boolean;
      SalesTermRef?: components["schemas"]["Reference"];
      ParentRef?: components["schemas"]["Reference"];
      Job?: boolean;
      /** @description Print, Email or None. */
      PreferredDeliveryMethod?: string;
    };
    Email: {
      Address?: string;
    };
    Estimate: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      CustomerRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["SalesLine"][];
      /** @description The number that people see. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      CustomerMemo?: components["schemas"]["Memo"];
      BillEmail?: components["schemas"]["Email"];
      BillAddr?: components["schemas"]["Address"];
      ShipAddr?: components["schemas"]["Address"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      ClassRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
      /** @enum {string} */
      EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
      /** @enum {string} */
      PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
      ApplyTaxAfterDiscount?: boolean;
      /** Format: date */
      ExpirationDate?: string;
      AcceptedBy?: string;
      /** Format: date */
      AcceptedDate?: string;
      /** @description Pending, Accepted, Closed or Rejected. */
      TxnStatus?: string;
      /** @description The sum. */
      TotalAmt: number;
      MetaData?: components["schemas"]["Times"];
    };
    EstimateReply: {
      Estimate: components["schemas"]["Estimate"];
      time?: string;
    };
    EstimateRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      CustomerRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["SalesLine"][];
      /** @description The number that people see. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      CustomerMemo?: components["schemas"]["Memo"];
      BillEmail?: components["schemas"]["Email"];
      BillAddr?: components["schemas"]["Address"];
      ShipAddr?: components["schemas"]["Address"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      ClassRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
      /** @enum {string} */
      EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
      /** @enum {string} */
      PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
      ApplyTaxAfterDiscount?: boolean;
      /** Format: date */
      ExpirationDate?: string;
      AcceptedBy?: string;
      /** Format: date */
      AcceptedDate?: string;
      /** @description Pending, Accepted, Closed or Rejected. */
      TxnStatus?: string;
    };
    /** @description One line of a bill. */
    ExpenseLine: {
      Id?: string;
      LineNum?: number;
      Description?: string;
      Amount: number;
      /** @enum {string} */
      DetailType: "AccountBasedExpenseLineDetail" | "ItemBasedExpenseLineDetail";
      AccountBasedExpenseLineDetail?: {
        AccountRef: components["schemas"]["Reference"];
        CustomerRef?: components["schemas"]["Reference"];
        ClassRef?: components["schemas"]["Reference"];
        /** @enum {string} */
        BillableStatus?: "Billable" | "NotBillable" | "HasBeenBilled";
      };
      ItemBasedExpenseLineDetail?: {
        ItemRef: components["schemas"]["Reference"];
        Qty?: number;
        UnitPrice?: number;
        CustomerRef?: components["schemas"]["Reference"];
      };
    };
    Fault: {
      Fault?: {
        Error?: {
          Message?: string;
          Detail?: string;
          code?: string;
          element?: string;
        }[];
        /** @description ValidationFault, SystemFault, AuthenticationFault or AuthorizationFault. */
        type?: string;
      };
      time?: string;
    };
    Invoice: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      CustomerRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["SalesLine"][];
      /** @description The number that people see. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      CustomerMemo?: components["schemas"]["Memo"];
      BillEmail?: components["schemas"]["Email"];
      BillAddr?: components["schemas"]["Address"];
      ShipAddr?: components["schemas"]["Address"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      ClassRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
      /** @enum {string} */
      EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
      /** @enum {string} */
      PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
      ApplyTaxAfterDiscount?: boolean;
      BillEmailCc?: components["schemas"]["Email"];
      Deposit?: number;
      TrackingNum?: string;
      /** Format: date */
      ShipDate?: string;
      AllowOnlineACHPayment?: boolean;
      AllowOnlineCreditCardPayment?: boolean;
      /** @description The sum. */
      TotalAmt: number;
      /** @description What is still open. */
      Balance: number;
      MetaData?: components["schemas"]["Times"];
    };
    InvoiceReply: {
      Invoice: components["schemas"]["Invoice"];
      time?: string;
    };
    InvoiceRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      CustomerRef?: components["schemas"]["Reference"];
      Line?: components["schemas"]["SalesLine"][];
      /** @description The number that people see. */
      DocNumber?: string;
      /** Format: date */
      TxnDate?: string;
      /** Format: date */
      DueDate?: string;
      PrivateNote?: string;
      CustomerMemo?: components["schemas"]["Memo"];
      BillEmail?: components["schemas"]["Email"];
      BillAddr?: components["schemas"]["Address"];
      ShipAddr?: components["schemas"]["Address"];
      SalesTermRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      ClassRef?: components["schemas"]["Reference"];
      DepartmentRef?: components["schemas"]["Reference"];
      LinkedTxn?: components["schemas"]["LinkedTransaction"][];
      /** @enum {string} */
      EmailStatus?: "NotSet" | "NeedToSend" | "EmailSent";
      /** @enum {string} */
      PrintStatus?: "NotSet" | "NeedToPrint" | "PrintComplete";
      ApplyTaxAfterDiscount?: boolean;
      BillEmailCc?: components["schemas"]["Email"];
      Deposit?: number;
      TrackingNum?: string;
      /** Format: date */
      ShipDate?: string;
      AllowOnlineACHPayment?: boolean;
      AllowOnlineCreditCardPayment?: boolean;
    };
    Item: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      Name: string;
      /** @enum {string} */
      Type?: "Inventory" | "NonInventory" | "Service" | "Category" | "Group";
      Description?: string;
      UnitPrice?: number;
      PurchaseCost?: number;
      PurchaseDesc?: string;
      Sku?: string;
      Taxable?: boolean;
      Active?: boolean;
      IncomeAccountRef?: components["schemas"]["Reference"];
      ExpenseAccountRef?: components["schemas"]["Reference"];
      AssetAccountRef?: components["schemas"]["Reference"];
      TrackQtyOnHand?: boolean;
      QtyOnHand?: number;
      /** Format: date */
      InvStartDate?: string;
      FullyQualifiedName?: string;
      MetaData?: components["schemas"]["Times"];
    };
    ItemReply: {
      Item: components["schemas"]["Item"];
      time?: string;
    };
    ItemRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      Name?: string;
      /** @enum {string} */
      Type?: "Inventory" | "NonInventory" | "Service" | "Category" | "Group";
      Description?: string;
      UnitPrice?: number;
      PurchaseCost?: number;
      PurchaseDesc?: string;
      Sku?: string;
      Taxable?: boolean;
      Active?: boolean;
      IncomeAccountRef?: components["schemas"]["Reference"];
      ExpenseAccountRef?: components["schemas"]["Reference"];
      AssetAccountRef?: components["schemas"]["Reference"];
      TrackQtyOnHand?: boolean;
      QtyOnHand?: number;
      /** Format: date */
      InvStartDate?: string;
    };
    LinkedTransaction: {
      /** @description Its id. */
      TxnId: string;
      /** @description Invoice, Bill, Payment, Estimate and the like. */
      TxnType: string;
      TxnLineId?: string;
    };
    Memo: {
      value?: string;
    };
    Payment: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      CustomerRef?: components["schemas"]["Reference"];
      /** @description What was paid. */
      TotalAmt: number;
      Line?: components["schemas"]["PaymentLine"][];
      /** Format: date */
      TxnDate?: string;
      /** @description Number of the check. */
      PaymentRefNum?: string;
      PaymentMethodRef?: components["schemas"]["Reference"];
      DepositToAccountRef?: components["schemas"]["Reference"];
      ARAccountRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      PrivateNote?: string;
      /** @description What pays no invoice yet. */
      UnappliedAmt?: number;
      MetaData?: components["schemas"]["Times"];
    };
    /** @description How much of a payment pays what. */
    PaymentLine: {
      Amount: number;
      LinkedTxn: components["schemas"]["LinkedTransaction"][];
    };
    PaymentReply: {
      Payment: components["schemas"]["Payment"];
      time?: string;
    };
    PaymentRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      CustomerRef?: components["schemas"]["Reference"];
      /** @description What was paid. */
      TotalAmt?: number;
      Line?: components["schemas"]["PaymentLine"][];
      /** Format: date */
      TxnDate?: string;
      /** @description Number of the check. */
      PaymentRefNum?: string;
      PaymentMethodRef?: components["schemas"]["Reference"];
      DepositToAccountRef?: components["schemas"]["Reference"];
      ARAccountRef?: components["schemas"]["Reference"];
      CurrencyRef?: components["schemas"]["Reference"];
      PrivateNote?: string;
    };
    Phone: {
      FreeFormNumber?: string;
    };
    PreferencesReply: {
      Preferences: {
        Id?: string;
        CurrencyPrefs?: {
          HomeCurrency?: components["schemas"]["Reference"];
          MultiCurrencyEnabled?: boolean;
        };
        ReportPrefs?: {
          /** @enum {string} */
          ReportBasis?: "Cash" | "Accrual";
        };
        TaxPrefs?: {
          UsingSalesTax?: boolean;
        };
        SalesFormsPrefs?: {
          DefaultTerms?: components["schemas"]["Reference"];
        };
      };
      time?: string;
    };
    QueryReply: {
      /** @description The things found, under the name of their kind; empty where there are none. */
      QueryResponse: {
        startPosition?: number;
        /** @description How many came. */
        maxResults?: number;
        /** @description The answer to `select count(*)`. */
        totalCount?: number;
        Customer?: components["schemas"]["Customer"][];
        Vendor?: components["schemas"]["Vendor"][];
        Item?: components["schemas"]["Item"][];
        Account?: components["schemas"]["Account"][];
        Invoice?: components["schemas"]["Invoice"][];
        Estimate?: components["schemas"]["Estimate"][];
        Payment?: components["schemas"]["Payment"][];
        Bill?: components["schemas"]["Bill"][];
        BillPayment?: components["schemas"]["BillPayment"][];
      };
      time?: string;
    };
    /** @description Another thing of the company. */
    Reference: {
      /** @description Its id. */
      value: string;
      /** @description Its name; only shown. */
      name?: string;
    };
    Report: {
      Header: {
        Time?: string;
        ReportName?: string;
        /** @enum {string} */
        ReportBasis?: "Cash" | "Accrual";
        StartPeriod?: string;
        EndPeriod?: string;
        SummarizeColumnsBy?: string;
        Currency?: string;
        Option?: {
          Name?: string;
          Value?: string;
        }[];
      };
      Columns: {
        Column?: {
          ColTitle?: string;
          ColType?: string;
        }[];
      };
      Rows: components["schemas"]["ReportRows"];
    };
    ReportCell: {
      /** @description A name, or an amount as text with cents; empty for none. */
      value?: string;
      id?: string;
    };
    /** @description A line, or a section with lines of its own and a sum. */
    ReportRow: {
      /** @enum {string} */
      type?: "Section" | "Data";
      /** @description What a section is: Income, COGS, Expenses, NetIncome, TotalAssets, AR and others. */
      group?: string;
      ColData?: components["schemas"]["ReportCell"][];
      Header?: {
        ColData?: components["schemas"]["ReportCell"][];
      };
      Rows?: components["schemas"]["ReportRows"];
      Summary?: {
        ColData?: components["schemas"]["ReportCell"][];
      };
    };
    ReportRows: {
      Row?: components["schemas"]["ReportRow"][];
    };
    /** @description One line of an invoice or estimate. */
    SalesLine: {
      Id?: string;
      LineNum?: number;
      Description?: string;
      /** @description Quantity times price, to the cent. */
      Amount: number;
      /**
       * @description SalesItemLineDetail for something sold.
       * @enum {string}
       */
      DetailType: "SalesItemLineDetail" | "SubTotalLineDetail" | "DiscountLineDetail" | "DescriptionOnly" | "GroupLineDetail";
      SalesItemLineDetail?: {
        ItemRef?: components["schemas"]["Reference"];
        Qty?: number;
        UnitPrice?: number;
        /** Format: date */
        ServiceDate?: string;
        TaxCodeRef?: components["schemas"]["Reference"];
        ClassRef?: components["schemas"]["Reference"];
      };
      DiscountLineDetail?: {
        PercentBased?: boolean;
        DiscountPercent?: number;
        DiscountAccountRef?: components["schemas"]["Reference"];
      };
    };
    Times: {
      /** Format: date-time */
      CreateTime?: string;
      /** Format: date-time */
      LastUpdatedTime?: string;
    };
    Vendor: {
      Id: string;
      /** @description Its version; an update must give it. */
      SyncToken: string;
      domain?: string;
      sparse?: boolean;
      /** @description `Deleted` in the reply to a removal. */
      status?: string;
      /** @description Unique name. */
      DisplayName: string;
      Title?: string;
      GivenName?: string;
      MiddleName?: string;
      FamilyName?: string;
      CompanyName?: string;
      PrimaryEmailAddr?: components["schemas"]["Email"];
      PrimaryPhone?: components["schemas"]["Phone"];
      Mobile?: components["schemas"]["Phone"];
      WebAddr?: components["schemas"]["WebSite"];
      BillAddr?: components["schemas"]["Address"];
      PrintOnCheckName?: string;
      Active?: boolean;
      /** @description The company's number at the vendor. */
      AcctNum?: string;
      TermRef?: components["schemas"]["Reference"];
      APAccountRef?: components["schemas"]["Reference"];
      Vendor1099?: boolean;
      TaxIdentifier?: string;
      BillRate?: number;
      /** @description What is open. */
      Balance?: number;
      CurrencyRef?: components["schemas"]["Reference"];
      MetaData?: components["schemas"]["Times"];
    };
    VendorReply: {
      Vendor: components["schemas"]["Vendor"];
      time?: string;
    };
    VendorRequest: {
      /** @description Its id; only for an update. */
      Id?: string;
      /** @description Its version as last read; only for an update. A stale one is refused. */
      SyncToken?: string;
      /** @description Only for an update: true keeps what is not given. */
      sparse?: boolean;
      /** @description Unique name. */
      DisplayName?: string;
      Title?: string;
      GivenName?: string;
      MiddleName?: string;
      FamilyName?: string;
      CompanyName?: string;
      PrimaryEmailAddr?: components["schemas"]["Email"];
      PrimaryPhone?: components["schemas"]["Phone"];
      Mobile?: components["schemas"]["Phone"];
      WebAddr?: components["schemas"]["WebSite"];
      BillAddr?: components["schemas"]["Address"];
      PrintOnCheckName?: string;
      Active?: boolean;
      /** @description The company's number at the vendor. */
      AcctNum?: string;
      TermRef?: components["schemas"]["Reference"];
      APAccountRef?: components["schemas"]["Reference"];
      Vendor1099?: boolean;
      TaxIdentifier?: string;
      BillRate?: number;
    };
    WebSite: {
      URI?: string;
    };
  };
  responses: {
    /** @description What is wrong. */
    Fault: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Fault"];
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
  getCompanyInfo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description The company once more. */
        companyId: string;
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
          "application/json": components["schemas"]["CompanyInfoReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["PreferencesReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  queryEntities: {
    parameters: {
      query: {
        /** @description The query: select, from, where, orderby, startposition, maxresults. */
        query: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["QueryReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveCustomer: {
    parameters: {
      query?: {
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        customerId: string;
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
          "application/json": components["schemas"]["CustomerReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveVendor: {
    parameters: {
      query?: {
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VendorRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VendorReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getVendor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        vendorId: string;
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
          "application/json": components["schemas"]["VendorReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveItem: {
    parameters: {
      query?: {
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ItemRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ItemReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        itemId: string;
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
          "application/json": components["schemas"]["ItemReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveAccount: {
    parameters: {
      query?: {
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccountRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
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
          "application/json": components["schemas"]["AccountReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveInvoice: {
    parameters: {
      query?: {
        /** @description `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`. */
        operation?: "delete" | "void";
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvoiceRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoiceReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        invoiceId: string;
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
          "application/json": components["schemas"]["InvoiceReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  sendInvoice: {
    parameters: {
      query?: {
        /** @description Another address than the one on the invoice. */
        sendTo?: string;
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        invoiceId: string;
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
          "application/json": components["schemas"]["InvoiceReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getInvoicePdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        invoiceId: string;
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
          "application/pdf": string;
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveEstimate: {
    parameters: {
      query?: {
        /** @description `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`. */
        operation?: "delete" | "void";
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EstimateRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EstimateReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getEstimate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        estimateId: string;
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
          "application/json": components["schemas"]["EstimateReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  savePayment: {
    parameters: {
      query?: {
        /** @description `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`. */
        operation?: "delete" | "void";
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        paymentId: string;
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
          "application/json": components["schemas"]["PaymentReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveBill: {
    parameters: {
      query?: {
        /** @description `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`. */
        operation?: "delete" | "void";
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getBill: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        billId: string;
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
          "application/json": components["schemas"]["BillReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  saveBillPayment: {
    parameters: {
      query?: {
        /** @description `delete` removes it for good; `void` keeps it with amounts of zero. Both take only `Id` and `SyncToken`. */
        operation?: "delete" | "void";
        /** @description A text of your own, unique in the company. A repeated call with it makes nothing new and answers what the first one did. */
        requestid?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillPaymentRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillPaymentReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getBillPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
        /** @description Its id, digits only. */
        billPaymentId: string;
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
          "application/json": components["schemas"]["BillPaymentReply"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getProfitAndLoss: {
    parameters: {
      query?: {
        /** @description First day; goes with `end_date`. */
        start_date?: string;
        /** @description Last day. */
        end_date?: string;
        /** @description A period by name instead of dates. */
        date_macro?: string;
        /** @description By invoices and bills, or by money that moved; the company's own where it is left out. */
        accounting_method?: "Cash" | "Accrual";
        /** @description One column for each. */
        summarize_column_by?: "Total" | "Month" | "Week" | "Days" | "Quarter" | "Year" | "Customers" | "Vendors" | "Classes" | "Departments" | "Employees" | "ProductsAndServices";
        /** @description Ids of customers, with commas between. */
        customer?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getBalanceSheet: {
    parameters: {
      query?: {
        /** @description First day; goes with `end_date`. */
        start_date?: string;
        /** @description Last day. */
        end_date?: string;
        /** @description A period by name instead of dates. */
        date_macro?: string;
        /** @description By invoices and bills, or by money that moved; the company's own where it is left out. */
        accounting_method?: "Cash" | "Accrual";
        /** @description One column for each. */
        summarize_column_by?: "Total" | "Month" | "Week" | "Days" | "Quarter" | "Year" | "Customers" | "Vendors" | "Classes" | "Departments" | "Employees" | "ProductsAndServices";
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getCashFlow: {
    parameters: {
      query?: {
        /** @description First day; goes with `end_date`. */
        start_date?: string;
        /** @description Last day. */
        end_date?: string;
        /** @description A period by name instead of dates. */
        date_macro?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getTrialBalance: {
    parameters: {
      query?: {
        /** @description First day; goes with `end_date`. */
        start_date?: string;
        /** @description Last day. */
        end_date?: string;
        /** @description A period by name instead of dates. */
        date_macro?: string;
        /** @description By invoices and bills, or by money that moved; the company's own where it is left out. */
        accounting_method?: "Cash" | "Accrual";
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getGeneralLedger: {
    parameters: {
      query?: {
        /** @description First day; goes with `end_date`. */
        start_date?: string;
        /** @description Last day. */
        end_date?: string;
        /** @description A period by name instead of dates. */
        date_macro?: string;
        /** @description By invoices and bills, or by money that moved; the company's own where it is left out. */
        accounting_method?: "Cash" | "Accrual";
        /** @description Ids of accounts, with commas between. */
        account?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getAgedReceivables: {
    parameters: {
      query?: {
        /** @description The day to look from; today where it is left out. */
        report_date?: string;
        /** @description Count from `report_date` or from today. */
        aging_method?: "Report_Date" | "Current";
        /** @description Days of one column; 30 where it is left out. */
        aging_period?: number;
        /** @description How many columns of overdue days; 4 where it is left out. */
        num_periods?: number;
        /** @description Ids of customers, with commas between. */
        customer?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getAgedPayables: {
    parameters: {
      query?: {
        /** @description The day to look from; today where it is left out. */
        report_date?: string;
        /** @description Count from `report_date` or from today. */
        aging_method?: "Report_Date" | "Current";
        /** @description Days of one column; 30 where it is left out. */
        aging_period?: number;
        /** @description How many columns of overdue days; 4 where it is left out. */
        num_periods?: number;
        /** @description Ids of vendors, with commas between. */
        vendor?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
  getCustomerBalance: {
    parameters: {
      query?: {
        /** @description The day to look from; today where it is left out. */
        report_date?: string;
        /** @description Ids of customers, with commas between. */
        customer?: string;
      };
      header?: never;
      path: {
        /** @description The company. */
        realmId: string;
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
          "application/json": components["schemas"]["Report"];
        };
      };
      "4XX": components["responses"]["Fault"];
      "5XX": components["responses"]["Fault"];
    };
  };
}
