import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { MedtainerError } from "@medtainer/core";
import { compareContents, inspectSqlite } from "@medtainer/core/storage/sqlite";
import { Command, InvalidArgumentError } from "commander";
import { type BackupEngine, backupEngine } from "./backup-engine.js";
import { type Backup, backupPath, keepBackup, readBackup, removeOldBackups } from "./backup-files.js";
import {
  findInstallation,
  type Installation,
  type InstallationOptions,
  requireData,
  withInstallationOptions,
} from "./installation.js";

const dayMs = 86_400_000;

interface BackupOptions extends InstallationOptions {
  readonly to?: string;
  readonly keepDays: number;
}

interface RestoreOptions extends InstallationOptions {
  readonly overwrite?: true;
}

/** `medtainer backup`: a copy of the database while the server runs, restored once to prove that it can be. */
export function backupCommand(): Command {
  return withInstallationOptions(new Command("backup"))
    .description("Back up the server's database while it runs, and prove that the backup can be restored.")
    .option("--to <folder>", "where backups are kept (default: backups in the server's data)")
    .option("--keep-days <count>", "remove backups older than this, but never the newest", parseDays, 30)
    .action(backup);
}

/** `medtainer restore`: puts a backup in the database's place. */
export function restoreCommand(): Command {
  return withInstallationOptions(new Command("restore"))
    .description("Put a backup in the place of the server's database. Stop the server first.")
    .argument("<backup>", "the file that medtainer backup has written")
    .option("--overwrite", "replace the database that is there")
    .action(restore);
}

async function backup(options: BackupOptions): Promise<void> {
  const installation = findInstallation(options);
  requireData(installation);
  const folder = resolve(options.to ?? join(installation.dataDir, "backups"));
  const engine = backupEngine(installation);
  const takenAtMs = Date.now();
  const kept = await keepBackup(backupPath(folder, installation.kind, takenAtMs), async (unfinished) => {
    const contents = await engine.backup(unfinished, showShare);
    requireSame(compareContents(contents, await engine.rehearse(unfinished)), "The backup cannot be trusted");
    return { kind: installation.kind, takenAtMs, contents };
  });
  const removed = await removeOldBackups(folder, takenAtMs - options.keepDays * dayMs);
  const rows = countRows(kept);
  console.log(
    options.json
      ? JSON.stringify({ path: kept.path, rows, verified: true, removed })
      : [
          `${kept.path}: ${rows} rows, restored once and found equal.`,
          ...removed.map((path) => `removed ${path}`),
        ].join("\n"),
  );
}

async function restore(path: string, options: RestoreOptions): Promise<void> {
  const installation = findInstallation(options);
  const chosen = await readBackup(resolve(path));
  if (chosen.manifest.kind !== installation.kind) {
    const message = `This is a backup of ${chosen.manifest.kind}, and the server's database is ${installation.kind}.`;
    throw new MedtainerError("misconfigured", message);
  }
  await refuseRunning(installation);
  const engine = backupEngine(installation);
  requireSame(
    compareContents(chosen.manifest.contents, await engine.rehearse(chosen.path)),
    "The backup is damaged",
  );
  if (!options.overwrite) await refuseFull(installation, engine);
  const replaced = await engine.restore(chosen.path);
  requireSame(
    compareContents(chosen.manifest.contents, await engine.read()),
    "The restored database differs",
  );
  const rows = countRows(chosen);
  console.log(
    options.json
      ? JSON.stringify({ rows, replaced })
      : `Restored ${rows} rows.${replaced ? ` What stood there is kept as ${replaced}.` : ""}`,
  );
}

/** The file of a running server cannot be taken away from under it. PostgreSQL's tables are replaced in one transaction. */
async function refuseRunning(installation: Installation): Promise<void> {
  if (installation.kind === "postgres" || !existsSync(installation.path)) return;
  const { owner } = await inspectSqlite(installation.path);
  if (owner === null) return;
  throw new MedtainerError(
    "conflict",
    `A server runs on this database (process ${owner.processId}). Stop it first.`,
  );
}

async function refuseFull(installation: Installation, engine: BackupEngine): Promise<void> {
  if (installation.kind === "sqlite" && !existsSync(installation.path)) return;
  const { tables } = await engine.read();
  if (Object.keys(tables).length === 0) return;
  throw new MedtainerError(
    "conflict",
    "There is a database already. Stop the server, and say --overwrite to replace what is there.",
  );
}

function requireSame(differences: readonly string[], failure: string): void {
  if (differences.length > 0)
    throw new MedtainerError("misconfigured", `${failure}: ${differences.join(", ")}.`);
}

function countRows({ manifest }: Backup): number {
  return Object.values(manifest.contents.tables).reduce((sum, { rows }) => sum + rows, 0);
}

/** Only where a person watches. */
function showShare(share: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.round(share * 100)} %${share === 1 ? "\n" : ""}`);
}

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isFinite(days) || days < 0)
    throw new InvalidArgumentError("Write a number of days, such as 30.");
  return days;
}
