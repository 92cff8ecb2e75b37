import { defineSandbox, type Random, type SandboxDefinition } from "@medtainer/sandbox";
import document from "../generated/openapi.json" with { type: "json" };
import { service } from "../service.js";
import { agedReports } from "./aged-reports.js";
import { entities } from "./entities.js";
import { errorBody, replyHeaders } from "./manners.js";
import { reports } from "./reports.js";
import { type QuickBooksSeed, type QuickBooksTables, TABLE_KEYS } from "./tables.js";

/** QuickBooks with the given books. */
export function defineBooks(seed: (random: Random, now: number) => QuickBooksSeed): SandboxDefinition {
  return defineSandbox<QuickBooksTables>({
    vendor: "quickbooks",
    document,
    keys: TABLE_KEYS,
    seed,
    behaviour: [entities, reports, agedReports],
    errorBody,
    replyHeaders,
    rateLimits: service.rateLimits,
    statuses: { badBody: 400, unknownPath: 404 },
  });
}
