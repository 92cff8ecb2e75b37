import type { SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";

type Schemas = components["schemas"];

/** Everything that the sandbox keeps, by table. */
export type GoDaddyTables = {
  domains: Domain;
  records: KeptRecord;
  forwards: Schemas["DomainForwarding"];
  actions: KeptAction;
  notifications: Omit<Schemas["DomainNotification"], "metadata">;
  maintenances: Schemas["MaintenanceDetail"];
  orders: Order;
};

/** A domain with its contacts. */
export type Domain = Schemas["DomainDetail"] & {
  readonly privacyForwarding: Schemas["DomainPrivacyForwarding"];
};

/** A record and the domain that it is of. */
export type KeptRecord = Schemas["DNSRecord"] & { readonly id: number; readonly domain: string };

/** A job and the domain that it is of. */
export type KeptAction = Schemas["Action"] & { readonly id: string; readonly domain: string };

/** Something that was paid for. */
export type Order = { readonly orderId: number; readonly domain: string; readonly total: number };

/** A request as a handler gets it. */
export type GoDaddyCall<Input = unknown> = SandboxCall<GoDaddyTables, Input>;

/** The member that tells the items of each table apart. */
export const TABLE_KEYS = {
  domains: "domain",
  records: "id",
  forwards: "fqdn",
  actions: "id",
  notifications: "notificationId",
  maintenances: "maintenanceId",
  orders: "orderId",
} as const;
