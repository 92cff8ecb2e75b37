export type { GoogleWorkspaceClient, GoogleWorkspaceOptions } from "./client.js";
export { createGoogleWorkspaceClient } from "./client.js";
export { documents } from "./collections.js";
export type { components, operations, paths } from "./generated/types.js";
export { googleWorkspace, googleWorkspaceWith } from "./vendor.js";
