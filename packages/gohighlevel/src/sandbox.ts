import type { SandboxDefinition } from "@medtainer/sandbox";
import { defineCrm } from "./sandbox/define.js";
import { seed } from "./sandbox/seed/seed.js";

/**
 * HighLevel as a sandbox: the CRM of a medical supplier with 1,206 contacts. Give it to `createSandbox`. Any location id is taken
 * for its one location.
 */
export const gohighlevelSandbox: SandboxDefinition = defineCrm(seed);
