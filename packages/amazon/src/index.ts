export type { AmazonClient, AmazonOptions } from "./client.js";
export { createAmazonClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export type { AmazonRegion } from "./regions.js";
export { baseUrlOf } from "./regions.js";
export type { AmazonApplication } from "./service.js";
export { amazon, defineAmazon } from "./vendor.js";
