import { fileURLToPath } from "node:url";
import type { ConnectedVendor, ToolServer } from "@medtainer/core";
import type { OAuth } from "@medtainer/core/oauth";
import type { Settings } from "./settings.js";
import type { VendorOff } from "./vendors.js";

/** What a person is told when the server has started. */
export interface BannerFacts {
  readonly settings: Settings;
  readonly connected: readonly ConnectedVendor[];
  readonly off: readonly VendorOff[];
  readonly toolServer: ToolServer;
  readonly url: string;
  readonly oauth: OAuth | undefined;
  /** Where the data is. */
  readonly place: string;
}

/** Where it listens, where its data lies, which vendors answer, and how to connect Claude Desktop. */
export function banner({ settings, connected, off, toolServer, url, oauth, place }: BannerFacts): string {
  const vendorLines = [
    ...connected.map(({ vendor, source }) => `  ${vendor.title}: ${source}`),
    ...off.map(({ vendor, missing }) => `  ${vendor.title}: off, set ${missing.join(" and ")}`),
  ];
  const toolCount = connected.reduce((count, { vendor }) => count + vendor.tools.length, 0);
  // What tokens are bound to is also the address that clients must use.
  const address = oauth?.resource ?? `${url}/mcp`;
  const entry = { mcpServers: { medtainer: stdioEntry(settings) } };
  return [
    `MedTainer is running in ${settings.MEDTAINER_MODE} mode with ${toolCount} tools.`,
    "",
    `MCP      ${url}/mcp`,
    `Data     ${place}`,
    ...signInLines(settings, oauth),
    `List     ${toolServer.list.mode}, about ${toolServer.list.tokens} tokens`,
    "Vendors",
    ...vendorLines,
    "",
    "Claude Desktop, Settings > Developer > Edit Config, over stdio:",
    JSON.stringify(entry, null, 2),
    "",
    "Clients that take an address (Claude Code: claude mcp add --transport http medtainer ADDRESS):",
    JSON.stringify({ mcpServers: { medtainer: { type: "http", url: address } } }, null, 2),
    "",
    "Stop with Ctrl+C.",
    "",
  ].join("\n");
}

/** How callers are known, and what the owner has to do before the first of them comes. */
function signInLines({ MEDTAINER_AUTH, MEDTAINER_API_KEY }: Settings, oauth: OAuth | undefined): string[] {
  if (MEDTAINER_AUTH === "none") return ["Sign-in  none (this machine only)"];
  const key = MEDTAINER_API_KEY === undefined ? [] : ["API key, in the header X-API-Key"];
  const lines = [`Sign-in  ${[...(oauth ? [`OAuth at ${oauth.issuer}`] : []), ...key].join(", or ")}`];
  if (oauth?.autoApprove)
    lines.push("         MEDTAINER_AUTO_APPROVE=1: everybody is let in without being asked for a password.");
  if (oauth?.setupLink)
    lines.push(`         Set the owner's password here (once, within a day): ${oauth.setupLink}`);
  return lines;
}

function stdioEntry({ MEDTAINER_MODE, databasePath }: Settings) {
  const program = fileURLToPath(import.meta.url).replace(/[^/\\]+$/, "server.js");
  const mode = MEDTAINER_MODE === "sandbox" ? ["--local"] : [];
  return {
    command: process.execPath,
    args: [program, "--stdio", ...mode],
    env: { MEDTAINER_DATA_DIR: databasePath.replace(/[/\\][^/\\]+$/, "") },
  };
}
