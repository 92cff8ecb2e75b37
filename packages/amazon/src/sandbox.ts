import { defineSandbox, type Random, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { documents } from "./sandbox/documents.js";
import { errorBody, readCredential, replyHeaders, statuses } from "./sandbox/manners.js";
import { orders } from "./sandbox/orders.js";
import { ordersV0 } from "./sandbox/orders-v0.js";
import { pricing } from "./sandbox/pricing.js";
import { pricingV0 } from "./sandbox/pricing-v0.js";
import { seed } from "./sandbox/seed/seed.js";
import { sellers } from "./sandbox/sellers.js";
import { shipments } from "./sandbox/shipments.js";
import { type AmazonSeed, type AmazonTables, TABLE_KEYS } from "./sandbox/tables.js";
import { transfers } from "./sandbox/transfers.js";

/** Amazon with what is in a seller's account at the start. */
export function defineSeller(start: (random: Random, now: number) => AmazonSeed): SandboxDefinition {
  return defineSandbox<AmazonTables>({
    vendor: "amazon",
    document,
    keys: TABLE_KEYS,
    seed: start,
    behaviour: [orders, ordersV0, shipments, sellers, documents, pricingV0, pricing, transfers],
    readCredential,
    errorBody,
    replyHeaders,
    statuses,
  });
}

/** Amazon as a sandbox: a seller in three marketplaces. Give it to `createSandbox`. */
export const amazonSandbox: SandboxDefinition = defineSeller(seed);
