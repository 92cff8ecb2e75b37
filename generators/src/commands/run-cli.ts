import { Command, CommanderError } from "commander";
import { SpecError } from "../spec-error.js";
import { type GenerateFlags, runGenerate } from "./generate-command.js";
import type { Terminal } from "./terminal.js";
import { runTools, type ToolsFlags } from "./tools-command.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs `medtainer-generate` with the given arguments.
 *
 * @returns The exit code: 0 all is well, 1 an input is wrong or files differ, 2 the command line is wrong.
 */
export async function runCli(parameters: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let isClean = true;
  const program = createProgram(terminal, (clean) => {
    isClean = clean;
  });
  try {
    await program.parseAsync([...parameters], { from: "user" });
    return isClean ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isExpected(error)) throw error;
    terminal.report(`error: ${error.message}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function createProgram(terminal: Terminal, finish: (clean: boolean) => void): Command {
  const program = new Command("medtainer-generate")
    .description(
      "Writes typed operations and MCP tools out of API descriptions. Run it in the workspace's root.",
    )
    .argument("[vendor]", "a folder under specs/, by default all of them; with --spec, the vendor's name")
    .option("--check", "write nothing; exit 1 with the list of files that would change")
    .option("--spec <file>", "read this API description instead of specs/<vendor>; needs --out")
    .option("--out <folder>", "write to this folder, which is wiped first")
    .option("--json", "print JSON instead of lines")
    .enablePositionalOptions()
    .action(async (vendor: string | undefined, flags: GenerateFlags) =>
      finish(await runGenerate(vendor, flags, terminal)),
    );
  program
    .command("tools")
    .description("Shows the tools that would come of an API description, and what would not become one.")
    .requiredOption("--spec <file>", "the API description")
    .option(
      "--vendor <name>",
      "first word of the tools' names; by default taken from the description's title",
    )
    .option("--json", "print JSON instead of lines")
    .action((flags: ToolsFlags) => runTools(flags, terminal));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.report(text.trimEnd()),
    });
  }
  return program;
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
