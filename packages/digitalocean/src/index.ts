export type { DigitalOceanClient, DigitalOceanOptions } from "./client.js";
export { createDigitalOceanClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { digitalocean } from "./vendor.js";
