import { defineSandbox, type Random, type SandboxDefinition } from "@medtainer/sandbox";
import document from "../generated/openapi.json" with { type: "json" };
import { calendars } from "./calendars.js";
import { contacts } from "./contacts.js";
import { conversations } from "./conversations.js";
import { location } from "./location.js";
import { errorBody, rateLimits, replyHeaders } from "./manners.js";
import { notesAndTasks } from "./notes-and-tasks.js";
import { opportunities } from "./opportunities.js";
import { type CrmSeed, type CrmTables, TABLE_KEYS } from "./tables.js";

/** HighLevel with what is in a location at the start. */
export function defineCrm(start: (random: Random, now: number) => CrmSeed): SandboxDefinition {
  return defineSandbox<CrmTables>({
    vendor: "gohighlevel",
    document,
    keys: TABLE_KEYS,
    seed: start,
    behaviour: [contacts, notesAndTasks, opportunities, conversations, calendars, location],
    errorBody,
    replyHeaders,
    rateLimits,
  });
}
