export type { GoHighLevelClient, GoHighLevelOptions } from "./client.js";
export { createGoHighLevelClient } from "./client.js";
export type { components, operations, paths } from "./generated/types.js";
export { gohighlevel } from "./vendor.js";
