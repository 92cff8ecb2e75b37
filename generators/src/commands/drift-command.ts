import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { findDrift } from "../drift/find-drift.js";
import { readSourceFile } from "../drift/read-source-file.js";
import { writeReport } from "../drift/report.js";
import type { VendorDrift } from "../drift/vendor-drift.js";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Options of `medtainer-generate drift`, and of `medtainer-generate --against`. */
export interface DriftFlags {
  /** The vendor's own description: a file, a folder or an address. */
  readonly against?: string;
  /** A folder that holds each vendor's own description in `<vendor>`. */
  readonly mirror?: string;
  /** What our files were before: a commit, or a folder that holds `<vendor>`; by default `HEAD`. */
  readonly since?: string;
  readonly writeChangeset?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** 0: nothing unexplained; 1: unexplained differences; 2: a description could not be read. */
export type DriftExitCode = 0 | 1 | 2;

/**
 * Compares our descriptions with the vendors' own, and with what they were before; prints the reports.
 *
 * @throws SpecError when one of our own files is not understood.
 */
export async function runDrift(
  vendor: string | undefined,
  flags: DriftFlags,
  terminal: Terminal,
): Promise<DriftExitCode> {
  const vendors = chooseVendors(vendor);
  if (flags.against !== undefined && vendors.length !== 1) {
    throw new UsageError("--against takes one vendor; name it.");
  }
  const found: VendorDrift[] = [];
  for (const name of vendors) {
    terminal.report(`${name}: comparing`);
    const against = flags.against ?? chooseAddress(name, flags.mirror);
    const drift = await findDrift({ vendor: name, against, since: flags.since ?? "HEAD" });
    found.push(drift);
    if (flags.writeChangeset) writeChangesetFile(drift, terminal);
  }
  const options = { verbose: flags.verbose ?? false };
  terminal.print(
    flags.json
      ? JSON.stringify(found, null, 2)
      : found.map((drift) => writeReport(drift, options)).join("\n"),
  );
  return exitCodeOf(found);
}

/** Adds `drift` to the program. */
export function addDrift(
  program: Command,
  terminal: Terminal,
  finish: (code: DriftExitCode) => void,
): Command {
  const command = program
    .command("drift")
    .description(
      "Compares specs/<vendor> with the vendor's own description, which source.yaml gives the address of. Exits with 1 where something is unexplained, with 2 where a description cannot be read.",
    )
    .argument("[vendor]", "a folder under specs/, by default all of them")
    .option(
      "--mirror <folder>",
      "read the vendors' descriptions from <folder>/<vendor>, not from the network",
    )
    .option("--json", "print JSON instead of Markdown");
  return addDriftOptions(command).action(async (vendor: string | undefined, flags: DriftFlags) =>
    finish(await runDrift(vendor, flags, terminal)),
  );
}

/** Adds the options that `drift` and `--against` have in common. */
export function addDriftOptions(command: Command): Command {
  return command
    .option("--since <commit>", "what our files were before: a commit, or another specs folder", "HEAD")
    .option("--write-changeset", "write .changeset/drift-<vendor>-<hash>.md with the right bump")
    .option("--verbose", "name what is explained, and the vendor's operations that we leave out");
}

function chooseVendors(vendor: string | undefined): string[] {
  const known = existsSync("specs")
    ? readdirSync("specs", { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  if (known.length === 0) {
    throw new UsageError("There is no vendor under specs/ here. Run this in the workspace's root.");
  }
  if (vendor === undefined) return known;
  if (known.includes(vendor)) return [vendor];
  throw new UsageError(`There is no vendor "${vendor}" under specs/. There are: ${known.join(", ")}.`);
}

function chooseAddress(vendor: string, mirror: string | undefined): string {
  const { publishedAt, mirrorPath } = readSourceFile(join("specs", vendor));
  return mirror === undefined ? (publishedAt ?? "") : join(mirror, vendor, mirrorPath);
}

function writeChangesetFile({ changeset }: VendorDrift, terminal: Terminal): void {
  if (changeset === undefined) return;
  mkdirSync(".changeset", { recursive: true });
  const file = join(".changeset", changeset.name);
  writeFileSync(file, changeset.text);
  terminal.report(`wrote ${file}`);
}

/** A vendor that publishes nothing is no failure. */
function exitCodeOf(found: readonly VendorDrift[]): DriftExitCode {
  if (found.some(({ upstream }) => !upstream.reached && upstream.address !== "")) return 2;
  return found.some(({ upstream }) => upstream.reached && upstream.findings.length > 0) ? 1 : 0;
}
