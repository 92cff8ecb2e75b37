import { defineVendor } from "@medtainer/core";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { rebootDroplet } from "./tools/reboot-droplet.js";

/** DigitalOcean whole: its service, its operations, its tools. */
export const digitalocean = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [rebootDroplet],
});
