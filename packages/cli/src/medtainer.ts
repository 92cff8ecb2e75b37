#!/usr/bin/env node
import { MedtainerError } from "@medtainer/core";
import { Command } from "commander";
import { approvalsCommand } from "./approvals-command.js";

const program = new Command("medtainer")
  .description("The operator's command line of a MedTainer server.")
  .addCommand(approvalsCommand())
  .showHelpAfterError();

program.parseAsync().catch((reason: unknown) => {
  const error = MedtainerError.from(reason);
  process.stderr.write(`${error.code === "internal" ? String(error.cause) : error.message}\n`);
  process.exitCode = 1;
});
