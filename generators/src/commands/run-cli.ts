import { Command, CommanderError } from "commander";
import { SpecError } from "../spec-error.js";
import { addDrift, addDriftOptions, type DriftFlags, runDrift } from "./drift-command.js";
import { type GenerateFlags, runGenerate } from "./generate-command.js";
import { type NewVendorFlags, runNewVendor } from "./new-vendor-command.js";
import type { Terminal } from "./terminal.js";
import { runTools, type ToolsFlags } from "./tools-command.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs `medtainer-generate` with the given arguments.
 *
 * @returns The exit code: 0 all is well, 1 an input is wrong or files differ, 2 the command line is wrong or a vendor's
 * description cannot be read.
 */
export async function runCli(parameters: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let exitCode: 0 | 1 | 2 = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...parameters], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isExpected(error)) throw error;
    terminal.report(`error: ${error.message}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function createProgram(terminal: Terminal, finish: (code: 0 | 1 | 2) => void): Command {
  const program = new Command("medtainer-generate")
    .description(
      "Writes typed operations and MCP tools out of API descriptions. Run it in the workspace's root.",
    )
    .argument("[vendor]", "a folder under specs/, by default all of them; with --spec, the vendor's name")
    .option("--check", "write nothing; exit 1 with the list of files that would change")
    .option(
      "--spec <place>",
      "read this file, folder or https: address instead of specs/<vendor>; needs --out",
    )
    .option("--out <folder>", "write to this folder, which is wiped first")
    .option("--readme <file>", "with --spec: renew the table of tools and the fidelity line of this README")
    .option("--accept-renames", "let a tool's name go to another operation than before")
    .option("--json", "print JSON instead of lines")
    .enablePositionalOptions()
    .option("--against <place>", "write nothing; compare with the vendor's own description, as drift does")
    .action(async (vendor: string | undefined, flags: GenerateFlags & DriftFlags) => {
      if (flags.against !== undefined) finish(await runDrift(vendor, flags, terminal));
      else finish((await runGenerate(vendor, flags, terminal)) ? 0 : 1);
    });
  addDriftOptions(program);
  program
    .command("tools")
    .description("Shows the tools that would come of an API description, and what would not become one.")
    .requiredOption("--spec <place>", "the API description: a file, a folder, or an https: address")
    .option(
      "--vendor <name>",
      "first word of the tools' names; by default taken from the description's title",
    )
    .option("--json", "print JSON instead of lines")
    .action((flags: ToolsFlags) => runTools(flags, terminal));
  addNewVendor(program, terminal);
  addDrift(program, terminal, finish);
  for (const command of [program, ...program.commands]) addReadOptions(command);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.report(text.trimEnd()),
    });
  }
  return program;
}

function addReadOptions(command: Command): void {
  command
    .option(
      "--overlay <file>",
      "correct the description with this OpenAPI Overlay; by default overlay.yaml beside it",
    )
    .option("--root <folder>", "the folder that no $ref leads out of; by default the description's own")
    .option("--lenient", "let a $ref to nothing stand for anything, with a remark");
}

function addNewVendor(program: Command, terminal: Terminal): void {
  program
    .command("new-vendor")
    .description("Makes a whole package for a vendor: typed client, tools, and a program that serves them.")
    .argument("<name>", "the vendor in small letters, such as acme: first word of the tools' names")
    .option("--spec <place>", "the description: a file, a folder, an https: address; by default specs/<name>")
    .option("--out <folder>", "make the package here; by default packages/<name> and specs/<name>")
    .option("--license <expression>", "licence of the package, as in package.json; by default UNLICENSED")
    .option("--json", "print JSON instead of lines")
    .action((name: string, flags: NewVendorFlags) => runNewVendor(name, flags, terminal));
}

/**
 * True for what a person can put right: a wrong input, a wrong command line, a file that cannot be read or
 * written.
 */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof SpecError ||
    error instanceof UsageError ||
    (error instanceof Error && "syscall" in error)
  );
}
