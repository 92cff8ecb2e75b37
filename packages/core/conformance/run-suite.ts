import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conformance } from "./conformance-command.js";

/** What to run the suite against. */
export interface SuiteOptions {
  /** The MCP endpoint of the server under test. */
  readonly url: string;
  /** The revision of the protocol whose required scenarios are run. */
  readonly revision: string;
  /** Name of the file in this folder that lists what may fail. */
  readonly baseline: string;
  /** Where the suite writes each scenario's checks. */
  readonly folder: string;
}

/** What came of it. Scenarios that the revision does not require are left out. */
export interface SuiteResult {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** True where the suite itself found nothing that the baseline does not list, and nothing to strike from it. */
  readonly isAccepted: boolean;
  /** Everything that the suite printed. */
  readonly output: string;
}

/** Runs the official suite once. A required scenario of which the suite left no checks counts as failed. */
export async function runSuite({ url, revision, baseline, folder }: SuiteOptions): Promise<SuiteResult> {
  const required = await listRequired(revision, folder);
  const baselinePath = fileURLToPath(new URL(baseline, import.meta.url));
  const options = ["--requirements", revision, "--expected-failures", baselinePath, "--output-dir", folder];
  const { isAccepted, output } = await conformance(["server", "--url", url, ...options], folder);
  const passing = await readPassing(folder);
  return {
    passed: required.filter((scenario) => passing.has(scenario)),
    failed: required.filter((scenario) => !passing.has(scenario)),
    isAccepted,
    output,
  };
}

/** What the suite says a server must pass, so that a scenario that was not run is noticed. */
async function listRequired(revision: string, folder: string): Promise<readonly string[]> {
  const { output } = await conformance(["list", "--requirements", revision], folder);
  const section = /^Server scenarios .*:\n((?: +- .+\n)+)/m.exec(output)?.[1];
  if (section === undefined) throw new Error(`The conformance suite did not list its scenarios.\n${output}`);
  return section.trim().split(/\s*- /).filter(Boolean);
}

/** Scenarios whose checks were written down and none of which failed. */
async function readPassing(folder: string): Promise<ReadonlySet<string>> {
  const passing = new Set<string>();
  for (const name of await readdir(folder)) {
    const scenario = /^server-(.+)-\d{4}-\d\d-\d\dT[\d-]+Z$/.exec(name)?.[1];
    if (scenario !== undefined && (await hasNoFailure(join(folder, name)))) passing.add(scenario);
  }
  return passing;
}

/** Warnings are the affair of the baseline. */
async function hasNoFailure(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, "checks.json"), "utf8").catch(() => "[]");
  const checks: unknown = JSON.parse(text);
  return Array.isArray(checks) && checks.length > 0 && checks.every((check) => harmless.has(check?.status));
}

const harmless: ReadonlySet<unknown> = new Set(["SUCCESS", "INFO", "WARNING", "SKIPPED"]);
