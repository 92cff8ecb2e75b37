export type { CloudflareClient, CloudflareOptions } from "./client.js";
export { createCloudflareClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { cloudflare } from "./vendor.js";
