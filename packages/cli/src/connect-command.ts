import { setTimeout as sleep } from "node:timers/promises";
import { MedtainerError, type Records } from "@medtainer/core";
import { makeConnectTicket } from "@medtainer/core/grants";
import { Command } from "commander";
import { type InstallationOptions, withInstallationOptions, withStorage } from "./installation.js";

interface ConnectOptions extends InstallationOptions {
  readonly url: string;
}

const pollMs = 1_000;
const patienceMs = 15 * 60_000;

/** `medtainer connect <vendor>`: a link on which a person lets this installation into their account at a vendor. */
export function connectCommand(): Command {
  const port = process.env.PORT || "8000";
  return withInstallationOptions(new Command("connect"))
    .description("Connect a vendor that has sign-in (OAuth): prints a link, and waits until it was used.")
    .argument("<vendor>", "quickbooks, google-workspace, …")
    .option(
      "--url <address>",
      "the running server",
      process.env.MEDTAINER_PUBLIC_URL || `http://127.0.0.1:${port}`,
    )
    .action((vendor: string, options: ConnectOptions) =>
      withStorage(options, async ({ records, store }) => {
        const before = await newestGrant(records, vendor);
        const ticket = await makeConnectTicket(store, { vendor, principal: "installation" }, Date.now());
        const link = `${options.url.replace(/\/+$/, "")}/connect/${encodeURIComponent(vendor)}?ticket=${ticket}`;
        console.log(
          options.json ? JSON.stringify({ link }) : `Open this link within 15 minutes, once:\n${link}`,
        );
        const account = await awaitGrant(records, vendor, before);
        console.log(
          options.json ? JSON.stringify({ vendor, account }) : `Connected: ${vendor}, account ${account}.`,
        );
      }),
    );
}

async function awaitGrant(records: Records, vendor: string, before: string | undefined): Promise<string> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
    await sleep(pollMs);
    const grant = await newestGrant(records, vendor);
    if (grant !== undefined && grant !== before) return (JSON.parse(grant) as [string])[0];
  }
  throw new MedtainerError("timeout", "The link was not used within 15 minutes. Run the command again.");
}

/** What changes with each new grant of this installation: account and version. */
async function newestGrant(records: Records, vendor: string): Promise<string | undefined> {
  const rows = await records.query("credentials", {
    where: { vendor, owner: "installation", status: "connected" },
  });
  const newest = rows.sort((one, other) => other.updatedAtMs - one.updatedAtMs)[0];
  return newest && JSON.stringify([newest.account, newest.version]);
}
