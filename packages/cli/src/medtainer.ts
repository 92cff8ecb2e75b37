#!/usr/bin/env node
import { MedtainerError } from "@medtainer/core";
import { Command } from "commander";
import { approvalsCommand } from "./approvals-command.js";
import { auditCommand } from "./audit-command.js";
import { backupCommand, restoreCommand } from "./backup-command.js";
import { connectCommand } from "./connect-command.js";
import { databaseCommand } from "./database-command.js";
import { keysCommand } from "./keys-command.js";

const program = new Command("medtainer")
  .description("The operator's command line of a MedTainer server.")
  .addCommand(approvalsCommand())
  .addCommand(auditCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(databaseCommand())
  .addCommand(keysCommand())
  .addCommand(connectCommand())
  .showHelpAfterError();

// Whoever reads the output may leave early: `medtainer audit list | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

program.parseAsync().catch((reason: unknown) => {
  const error = MedtainerError.from(reason);
  process.stderr.write(`${error.code === "internal" ? String(error.cause) : error.message}\n`);
  process.exitCode = 1;
});
