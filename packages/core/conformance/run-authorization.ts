import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Browser } from "../src/oauth/__fixtures__/browser.js";
import { freePort } from "../src/oauth/__fixtures__/running-oauth.js";
import { TestClient } from "../src/oauth/__fixtures__/test-client.js";
import { conformance } from "./conformance-command.js";

/** What came of the suite's scenarios for authorization servers. */
export interface AuthorizationResult {
  /** Checks that passed, by name. */
  readonly passed: readonly string[];
  /** Checks that did not: warnings and skipped ones are among them. */
  readonly failed: readonly string[];
  /** True where the suite ended without complaint. */
  readonly isAccepted: boolean;
  /** Everything that the suite printed. */
  readonly output: string;
}

/**
 * Runs the suite's scenarios for authorization servers. The suite prints an address for a person to open: the owner signs
 * in there and approves.
 *
 * @param issuer The address of the authorization server.
 * @param folder Where the suite writes each scenario's checks.
 */
export async function runAuthorization(issuer: string, folder: string): Promise<AuthorizationResult> {
  const port = await freePort();
  const client = new TestClient(issuer, { redirectUri: `http://127.0.0.1:${port}/callback` });
  await client.register();
  const options = ["--url", issuer, "--client-id", client.clientId, "--resource", `${issuer}/mcp`];
  const target = ["--port", String(port), "--output-dir", folder];
  let heard = "";
  let visit: Promise<Response> | undefined;
  const { isAccepted, output } = await conformance(
    ["authorization", ...options, ...target],
    folder,
    (text) => {
      heard += text;
      const address = new RegExp(`^${issuer}/authorize\\?\\S+(?=\\n)`, "m").exec(heard)?.[0];
      if (address !== undefined) visit ??= approve(client, address);
    },
  );
  await visit;
  const checks = await readChecks(folder);
  return {
    passed: checks.filter(({ status }) => status === "SUCCESS").map(({ name }) => name),
    failed: checks.filter(({ status }) => status !== "SUCCESS").map(({ name }) => name),
    isAccepted,
    output,
  };
}

/** What the owner's browser does. Where it fails, the suite is told so, which would wait for minutes. */
async function approve({ url, redirectUri }: TestClient, address: string): Promise<Response> {
  const failed = (reason: unknown) =>
    `${redirectUri}?${new URLSearchParams({ error: "browser_failed", error_description: String(reason) })}`;
  return fetch(await new Browser(url).approve(address).catch(failed));
}

interface Check {
  readonly name: string;
  readonly status: string;
}

async function readChecks(folder: string): Promise<readonly Check[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith("checks.json"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  // Of the suite's own file nothing but these two fields is read.
  return texts.flatMap((text) => JSON.parse(text) as Check[]);
}
