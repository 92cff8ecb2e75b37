import { defineSandbox, type Random, type SandboxDefinition } from "@medtainer/sandbox";
import document from "./generated/openapi.json" with { type: "json" };
import { behaviour } from "./sandbox/behaviour.js";
import { envelope, errorBody, pagination } from "./sandbox/manners.js";
import { seed } from "./sandbox/seed.js";
import { type FreshBooksSeed, type FreshBooksTables, TABLE_KEYS } from "./sandbox/tables.js";

/** FreshBooks with what is in an account at the start. */
export function defineAccount(start: (random: Random, now: number) => FreshBooksSeed): SandboxDefinition {
  return defineSandbox<FreshBooksTables>({
    vendor: "freshbooks",
    document,
    keys: TABLE_KEYS,
    seed: start,
    behaviour: [behaviour],
    pagination,
    envelope,
    errorBody,
  });
}

/** FreshBooks as a sandbox: a consultancy's clients, invoices and payments. Give it to `createSandbox`. */
export const freshbooksSandbox: SandboxDefinition = defineAccount(seed);
