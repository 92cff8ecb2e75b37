import { defineSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { account } from "./sandbox/account/account.js";
import { monitoring } from "./sandbox/account/monitoring.js";
import { projects } from "./sandbox/account/projects.js";
import { tags } from "./sandbox/account/tags.js";
import { actions } from "./sandbox/actions.js";
import { dropletActions } from "./sandbox/compute/droplet-actions.js";
import { droplets } from "./sandbox/compute/droplets.js";
import { images } from "./sandbox/compute/images.js";
import { volumes } from "./sandbox/compute/volumes.js";
import { errorBody, pagination, replyHeaders } from "./sandbox/manners.js";
import { domains } from "./sandbox/network/domains.js";
import { firewalls } from "./sandbox/network/firewalls.js";
import { reservedIps } from "./sandbox/network/reserved-ips.js";
import { seed } from "./sandbox/seed/seed.js";
import { type DigitalOceanTables, TABLE_KEYS } from "./sandbox/tables.js";
import { service } from "./service.js";

/**
 * DigitalOcean's API as a sandbox: the account of a small clinic with nine droplets. Give it to `createSandbox`.
 *
 * Actions, and the making of a droplet, take two seconds of the sandbox's clock.
 */
export const digitaloceanSandbox: SandboxDefinition = defineSandbox<DigitalOceanTables>({
  vendor: "digitalocean",
  document,
  keys: TABLE_KEYS,
  seed,
  behaviour: [
    actions,
    dropletActions,
    ...account,
    ...domains,
    ...droplets,
    ...firewalls,
    ...images,
    ...monitoring,
    ...projects,
    ...reservedIps,
    ...tags,
    ...volumes,
  ],
  pagination,
  errorBody,
  replyHeaders,
  rateLimits: service.rateLimits,
});
