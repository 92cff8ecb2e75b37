import { createSandbox, type Sandbox } from "@medtainer/sandbox";
import { createGoHighLevelClient, type GoHighLevelClient } from "../client.js";
import { gohighlevelSandbox } from "../sandbox.js";

/** Noon (UTC) of Wednesday, 14 January 2026: the sandbox's clock. */
export const NOW = Date.UTC(2026, 0, 14, 12);

/** Robert Alvarez of the Riverbend Family Clinic. */
export const BOB = "bobAlvarezRiverbend1";

/** The seeded sandbox and its typed client. */
export function openClient(): { readonly sandbox: Sandbox; readonly client: GoHighLevelClient } {
  const sandbox = createSandbox(gohighlevelSandbox, { now: () => NOW });
  const client = createGoHighLevelClient({ token: "any", locationId: "any", fetch: sandbox.fetch });
  return { sandbox, client };
}
