import type { SandboxDefinition } from "@medtainer/sandbox";
import { defineDrive } from "./sandbox/define.js";
import { seed } from "./sandbox/seed.js";

/**
 * Google's Drive, Docs and Sheets as a sandbox: the Drive of a small clinic with forty documents and three spreadsheets. Give
 * it to `createSandbox`. Content is kept as text; formulas are computed as far as sums and simple arithmetic go.
 */
export const googleWorkspaceSandbox: SandboxDefinition = defineDrive(seed);
