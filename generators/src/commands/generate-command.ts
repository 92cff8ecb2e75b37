import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describeFidelity } from "../fidelity/describe-fidelity.js";
import { describeTokens, type ListTokens } from "../fidelity/list-tokens.js";
import { type Fidelity, measureFidelity } from "../fidelity/measure-fidelity.js";
import { withTokens } from "../fidelity/measure-tokens.js";
import { checkGeneration, type Destination, generate, writeGeneration } from "../generate.js";
import type { VendorModel } from "../model.js";
import { folderOf } from "../read/find-descriptions.js";
import type { ReadOptions } from "../read/read-descriptions.js";
import { readSpec, readVendorFolder } from "../read/read-vendor.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Options of `medtainer-generate`. */
export interface GenerateFlags extends ReadOptions {
  readonly check?: boolean;
  readonly spec?: string;
  readonly out?: string;
  readonly readme?: string;
  readonly json?: boolean;
  readonly acceptRenames?: boolean;
}

/** One vendor to do. */
interface Job {
  readonly name: string;
  readonly destination: Destination;
  read(): VendorModel | Promise<VendorModel>;
}

/** What came of one vendor; `--json` prints a list of these. */
interface Outcome {
  readonly vendor: string;
  readonly folder: string;
  readonly operations: number;
  readonly tools: number;
  readonly composed: number;
  /** Absent where nobody has counted. */
  readonly tokens?: ListTokens;
  readonly fidelity: Fidelity;
  readonly remarks: readonly string[];
  /** Tools of the last run that are no more. */
  readonly removed: readonly string[];
  /** With `--check`: the files that would change. */
  readonly stale: readonly string[];
}

/** Generates, or checks, one vendor or all; answers whether every file is what it should be. */
export async function runGenerate(
  vendor: string | undefined,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<boolean> {
  const outcomes: Outcome[] = [];
  for (const job of chooseJobs(vendor, flags)) {
    terminal.report(`${job.name}: reading`);
    const outcome = await runJob(job, flags);
    outcomes.push(outcome);
    for (const remark of outcome.remarks) terminal.report(`${job.name}: ${remark}`);
    for (const tool of outcome.removed) terminal.report(`${job.name}: the tool ${tool} is removed`);
    terminal.report(`${job.name}: ${describeOutcome(outcome)}`);
    terminal.report(`fidelity ${job.name}: ${describeFidelity(outcome.fidelity)}`);
    if (outcome.tokens) terminal.report(`tokens ${job.name}: ${describeTokens(outcome.tokens)}`);
  }
  const stale = outcomes.flatMap((outcome) => outcome.stale);
  if (flags.json) terminal.print(JSON.stringify(outcomes, null, 2));
  else for (const file of stale) terminal.print(file);
  const remedy = flags.spec === undefined ? "Run: pnpm generate" : "Run the same without --check.";
  if (stale.length > 0) terminal.report(`error: These files are not what the specs say. ${remedy}`);
  return stale.length === 0;
}

async function runJob(job: Job, { check, acceptRenames = false }: GenerateFlags): Promise<Outcome> {
  const destination = { ...job.destination, acceptRenames };
  const generation = await generate(await job.read(), destination);
  const stale = check ? checkGeneration(generation) : [];
  if (!check) writeGeneration(generation);
  const { vendor, operations, tools, composedTools, document, tokens } = generation.model;
  return {
    vendor,
    folder: destination.folder,
    operations: operations.length,
    tools: tools.length,
    composed: composedTools.length,
    ...(tokens && { tokens }),
    fidelity: measureFidelity(generation.model),
    removed: generation.removed,
    remarks: document.remarks.map(({ file = "", pointer, message }) => `${message} (${file}#${pointer})`),
    stale,
  };
}

function describeOutcome({ operations, tools, composed, stale }: Outcome): string {
  const counts = `${operations} operations, ${tools + composed} tools (${composed} composed)`;
  return stale.length === 0 ? counts : `${counts}; ${stale.length} files differ`;
}

function chooseJobs(vendor: string | undefined, { spec, out, readme, ...options }: GenerateFlags): Job[] {
  if (spec !== undefined) {
    if (out === undefined) throw new UsageError("--spec needs --out: the folder to write to.");
    const lockFolder = lockFolderOf(spec, out);
    const destination = { folder: out, isElsewhere: true, lockFolder, ...(readme && { readme }) };
    return [
      {
        name: vendor ?? spec,
        destination,
        read: async () => withTokens(await readSpec(spec, vendor, options)),
      },
    ];
  }
  const names = vendor === undefined ? listVendors() : [vendor];
  if (out !== undefined && names.length !== 1) throw new UsageError("--out takes one vendor; name it.");
  return names.map((name) => vendorJob(name, out));
}

function vendorJob(name: string, out: string | undefined): Job {
  const folder = join("specs", name);
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(folder)) {
    throw new UsageError(
      `There is no vendor "${name}" under specs/. There are: ${listVendors().join(", ")}.`,
    );
  }
  const home = join("packages", name);
  const destination = {
    folder: join(home, "src", "generated"),
    readme: join(home, "README.md"),
    lockFolder: folder,
  };
  return {
    name,
    destination: out === undefined ? destination : { folder: out },
    read: () => readVendorFolder(folder),
  };
}

/** Where `tools.yaml` stands, the lock stands beside it; somebody else's folder is never written to. */
function lockFolderOf(spec: string, out: string): string {
  const folder = folderOf(spec);
  return existsSync(join(folder, "tools.yaml")) ? folder : out;
}

function listVendors(): string[] {
  if (!existsSync("specs"))
    throw new UsageError("There is no folder specs/ here. Run this in the workspace's root.");
  return readdirSync("specs", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
