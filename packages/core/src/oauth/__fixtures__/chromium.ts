import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const commands = ["chromium", "google-chrome", "chromium-browser"];
const command = commands.find((each) => spawnSync(each, ["--version"]).status === 0);

/** Tests without a Chromium are skipped, but never in CI. */
export const lacksChromium = process.env.CI !== "true" && command === undefined;

/** Starts the Chromium that this machine has, without a window. */
export async function startChromium(): Promise<Browser> {
  if (command === undefined) throw new Error(`None of these is installed: ${commands.join(", ")}.`);
  const found = spawnSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" });
  return chromium.launch({ executablePath: found.stdout.trim() });
}
