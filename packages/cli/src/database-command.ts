import { type DatabaseStatus, inspectPostgres } from "@medtainer/core/storage/postgres";
import { inspectSqlite } from "@medtainer/core/storage/sqlite";
import { Command } from "commander";
import {
  findInstallation,
  type InstallationOptions,
  requireData,
  withInstallationOptions,
  withStorage,
} from "./installation.js";

/** `medtainer db status|migrate`: the schema of the server's database. */
export function databaseCommand(): Command {
  const command = new Command("db").description(
    "See the schema of the server's database, and bring it up to date.",
  );
  withInstallationOptions(
    command.command("status").description("what is applied, and what is still to come"),
  ).action(async (options: InstallationOptions) => {
    const status = await inspect(options);
    console.log(options.json ? JSON.stringify(status, null, 2) : describe(status));
    if (status.unknown.length > 0) process.exitCode = 1;
  });
  withInstallationOptions(
    command
      .command("migrate")
      .description("bring the schema up to date; the server does so itself when it starts"),
  ).action(async (options: InstallationOptions) => {
    const { pending } = await inspect(options);
    await withStorage(options, async () => {});
    console.log(options.json ? JSON.stringify({ applied: pending }) : describeApplied(pending));
  });
  return command;
}

function inspect(options: InstallationOptions): Promise<DatabaseStatus> {
  const installation = findInstallation(options);
  requireData(installation);
  return installation.kind === "sqlite"
    ? inspectSqlite(installation.path)
    : inspectPostgres({ url: installation.url });
}

function describe({ server, applied, pending, unknown, sizeBytes }: DatabaseStatus): string {
  return [
    `${server}, ${(sizeBytes / 1_000_000).toFixed(1)} MB`,
    ...applied.map((name) => `  applied  ${name}`),
    ...pending.map((name) => `  pending  ${name}`),
    ...unknown.map((name) => `  unknown  ${name}: a newer version of this program has used the database`),
  ].join("\n");
}

function describeApplied(names: readonly string[]): string {
  if (names.length === 0) return "The schema is up to date.";
  return names.map((name) => `applied  ${name}`).join("\n");
}
