import type { SandboxDefinition } from "@medtainer/sandbox";
import { defineBooks } from "./sandbox/define.js";
import { seed } from "./sandbox/seed/seed.js";

/**
 * QuickBooks Online as a sandbox: ten months of a consultancy's books. Give it to `createSandbox`. Every report and balance is
 * computed from what was booked, by accrual. Any company id is taken for the one company.
 */
export const quickbooksSandbox: SandboxDefinition = defineBooks(seed);
