import type { Account } from "../tables.js";

/** The accounts of a small company, each type that the reports know among them. */
export const CHART: readonly Account[] = [
  account("35", "Checking", "Bank", "Checking", "Asset"),
  account("36", "Savings", "Bank", "Savings", "Asset"),
  account("84", "Accounts Receivable (A/R)", "Accounts Receivable", "AccountsReceivable", "Asset"),
  account("4", "Undeposited Funds", "Other Current Asset", "UndepositedFunds", "Asset"),
  account("37", "Equipment", "Fixed Asset", "MachineryAndEquipment", "Asset"),
  account("33", "Accounts Payable (A/P)", "Accounts Payable", "AccountsPayable", "Liability"),
  account("44", "Bank Loan", "Long Term Liability", "NotesPayable", "Liability"),
  account("34", "Opening Balance Equity", "Equity", "OpeningBalanceEquity", "Equity"),
  account("79", "Consulting", "Income", "ServiceFeeIncome", "Revenue"),
  account("80", "Product Sales", "Income", "SalesOfProductIncome", "Revenue"),
  account("81", "Cost of Supplies", "Cost of Goods Sold", "SuppliesMaterialsCogs", "Expense"),
  account("7", "Rent", "Expense", "RentOrLeaseOfBuildings", "Expense"),
  account("8", "Utilities", "Expense", "Utilities", "Expense"),
  account("9", "Insurance", "Expense", "Insurance", "Expense"),
  account("10", "Software", "Expense", "OfficeGeneralAdministrativeExpenses", "Expense"),
  account("25", "Interest Earned", "Other Income", "InterestEarned", "Revenue"),
  account("26", "Interest Paid", "Other Expense", "OtherMiscellaneousExpense", "Expense"),
];

function account(
  Id: string,
  Name: string,
  AccountType: string,
  AccountSubType: string,
  Classification: NonNullable<Account["Classification"]>,
): Account {
  const named = { Id, SyncToken: "0", Name, FullyQualifiedName: Name, Active: true };
  return { ...named, AccountType, AccountSubType, Classification, CurrencyRef: { value: "USD" } };
}
