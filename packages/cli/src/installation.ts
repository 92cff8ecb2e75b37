import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { MedtainerError, type Records, type Store } from "@medtainer/core";
import { openPostgres } from "@medtainer/core/storage/postgres";
import { openSqlite } from "@medtainer/core/storage/sqlite";
import type { Command } from "commander";

/** How a command finds the server's data; every command that needs it has these options. */
export interface InstallationOptions {
  readonly dataDir: string;
  readonly json?: true;
}

/** Where the server's data is: the file in its folder, or the database that `MEDTAINER_DATABASE_URL` names. */
export type Installation =
  | { readonly kind: "sqlite"; readonly dataDir: string; readonly path: string }
  | { readonly kind: "postgres"; readonly dataDir: string; readonly url: string };

/** Adds the options that say which installation a command is about. */
export function withInstallationOptions(command: Command): Command {
  return command
    .option("--data-dir <folder>", "the server's data", process.env.MEDTAINER_DATA_DIR || "./.medtainer")
    .option("--json", "answer as JSON");
}

/** @throws MedtainerError `misconfigured` for a database that is no PostgreSQL. */
export function findInstallation({ dataDir }: InstallationOptions): Installation {
  const folder = resolve(dataDir);
  const url = process.env.MEDTAINER_DATABASE_URL;
  if (!url) return { kind: "sqlite", dataDir: folder, path: join(folder, "medtainer.sqlite") };
  if (/^postgres(ql)?:/.test(url)) return { kind: "postgres", dataDir: folder, url };
  throw new MedtainerError("misconfigured", "MEDTAINER_DATABASE_URL must begin with postgres://.");
}

/** @throws MedtainerError `misconfigured` where the server has left no data yet. */
export function requireData(installation: Installation): void {
  if (installation.kind === "postgres" || existsSync(installation.path)) return;
  const message = `There is no server data at ${installation.path}; name its folder with --data-dir.`;
  throw new MedtainerError("misconfigured", message);
}

/** The server's storage, beside the running server; closed when `use` is done. */
export async function withStorage<Result>(
  options: InstallationOptions,
  use: (storage: { readonly records: Records; readonly store: Store }) => Promise<Result>,
): Promise<Result> {
  const installation = findInstallation(options);
  requireData(installation);
  const storage =
    installation.kind === "sqlite"
      ? await openSqlite({ path: installation.path })
      : await openPostgres({ url: installation.url });
  try {
    return await use(storage);
  } finally {
    await storage.close();
  }
}
