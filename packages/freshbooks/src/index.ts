export type { FreshBooksClient, FreshBooksOptions } from "./client.js";
export { createFreshBooksClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { freshbooks } from "./vendor.js";
