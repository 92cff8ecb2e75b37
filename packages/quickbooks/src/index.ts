export type { QuickBooksClient, QuickBooksOptions } from "./client.js";
export { createQuickBooksClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { quickbooks } from "./vendor.js";
