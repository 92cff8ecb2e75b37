import type { Collection } from "@medtainer/core";
import { listDomains } from "./generated/operations.js";

const daySeconds = 86_400;

/** The domains of the account: read whole every Monday, and whenever somebody asks for what is older than a day. */
export const domains: Collection = {
  vendor: "godaddy",
  kind: "domains",
  list: { operation: listDomains, input: { limit: 1_000, includes: ["nameServers"] } },
  key: "/domain",
  search: { domain: "/domain" },
  labels: { status: "/status", "name-server": "/nameServers/*" },
  occurredAt: "/createdAt",
  freshSeconds: daySeconds,
  staleSeconds: 30 * daySeconds,
  schedule: { cron: "0 6 * * 1" },
};
