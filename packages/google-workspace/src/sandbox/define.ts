import { defineSandbox, type Random, type SandboxDefinition } from "@medtainer/sandbox";
import { service } from "../service.js";
import { comments } from "./comments.js";
import { document } from "./document.js";
import { documents } from "./documents.js";
import { drives } from "./drives.js";
import { files } from "./files.js";
import { errorBody } from "./manners.js";
import type { GoogleSeed } from "./seed.js";
import { sharing } from "./sharing.js";
import { spreadsheets } from "./spreadsheets.js";
import { type GoogleTables, TABLE_KEYS } from "./tables.js";
import { values } from "./values.js";

/** Google with the given Drive. */
export function defineDrive(seed: (random: Random, now: number) => GoogleSeed): SandboxDefinition {
  return defineSandbox<GoogleTables>({
    vendor: "google-workspace",
    document,
    keys: TABLE_KEYS,
    seed,
    behaviour: [files, drives, sharing, comments, documents, spreadsheets, values],
    errorBody,
    rateLimits: service.rateLimits,
    statuses: { badBody: 400, badPathParameter: 400 },
  });
}
