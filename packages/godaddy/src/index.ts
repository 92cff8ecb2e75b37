export type { GoDaddyClient, GoDaddyOptions } from "./client.js";
export { createGoDaddyClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { godaddy } from "./vendor.js";
