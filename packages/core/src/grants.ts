export { makeConnectTicket } from "./grants/connect-ticket.js";
export { createGrants, type Grants, type GrantsOptions } from "./grants/create-grants.js";
export { type Grant, type GrantIdentity, GrantVault, type KeptGrant } from "./grants/grant-vault.js";
export { createSeal, type ReadSecrets, type Seal } from "./grants/seal.js";
export {
  addSecret,
  dropOldSecrets,
  readSecretsFrom,
  type SecretPlace,
  secretFileIn,
} from "./grants/secret-file.js";
export { rotateSeals } from "./oauth/state/rotate-seals.js";
export {
  type ConnectableVendor,
  type ConnectPages,
  type ConnectPagesOptions,
  createConnectPages,
} from "./transport/connect-pages.js";
