import { fileURLToPath } from "node:url";
import type { ConnectedVendor, ToolServer } from "@medtainer/core";
import type { Settings } from "./settings.js";
import type { VendorOff } from "./vendors.js";

/** What a person is told when the server has started. */
export interface BannerFacts {
  readonly settings: Settings;
  readonly connected: readonly ConnectedVendor[];
  readonly off: readonly VendorOff[];
  readonly toolServer: ToolServer;
  readonly url: string;
}

/** Where it listens, where its data lies, which vendors answer, and how to connect Claude Desktop. */
export function banner({ settings, connected, off, toolServer, url }: BannerFacts): string {
  const vendorLines = [
    ...connected.map(({ vendor, source }) => `  ${vendor.title}: ${source}`),
    ...off.map(({ vendor, missing }) => `  ${vendor.title}: off, set ${missing.join(" and ")}`),
  ];
  const toolCount = connected.reduce((count, { vendor }) => count + vendor.tools.length, 0);
  const entry = { mcpServers: { medtainer: stdioEntry(settings) } };
  return [
    `MedTainer is running in ${settings.MEDTAINER_MODE} mode with ${toolCount} tools.`,
    "",
    `MCP      ${url}/mcp`,
    `Data     ${settings.databasePath}`,
    `Sign-in  ${settings.MEDTAINER_AUTH === "none" ? "none (this machine only)" : "API key, in the header X-API-Key"}`,
    `List     ${toolServer.list.mode}, about ${toolServer.list.tokens} tokens`,
    "Vendors",
    ...vendorLines,
    "",
    "Claude Desktop, Settings > Developer > Edit Config, over stdio:",
    JSON.stringify(entry, null, 2),
    "",
    "Clients that take an address (Claude Code: claude mcp add --transport http medtainer ADDRESS):",
    JSON.stringify({ mcpServers: { medtainer: { type: "http", url: `${url}/mcp` } } }, null, 2),
    "",
    "Stop with Ctrl+C.",
    "",
  ].join("\n");
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
