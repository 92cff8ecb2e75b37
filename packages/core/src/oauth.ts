export type { NodeHandler } from "./oauth/mount-oauth.js";
export { mountOAuth } from "./oauth/mount-oauth.js";
export type { OAuthEvent, OAuthLimits, OAuthOptions, ScopeVendor } from "./oauth/oauth-options.js";
export type { OAuth } from "./oauth/oauth-server.js";
export { createOAuth } from "./oauth/oauth-server.js";
export type { Authenticate } from "./transport/authentication.js";
