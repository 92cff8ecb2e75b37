import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MedtainerError } from "@medtainer/core";
import { z } from "zod";

const contents = z.object({
  migrations: z.array(z.string()).readonly(),
  tables: z.record(z.string(), z.object({ rows: z.number(), checksum: z.string() })),
});

const manifest = z.object({
  /** Which program made it, and so which can read it. */
  kind: z.enum(["sqlite", "postgres"]),
  takenAtMs: z.number(),
  contents,
});

/** What is noted beside a backup: what it holds, as it was counted in the database itself. */
export type BackupManifest = z.infer<typeof manifest>;

/** A backup that was verified when it was made. */
export interface Backup {
  readonly path: string;
  readonly manifest: BackupManifest;
}

const suffixes: Readonly<Record<BackupManifest["kind"], string>> = { sqlite: ".sqlite", postgres: ".dump" };

/** The path of a backup of this moment; while it is made it has another name, so that half of one is never taken for one. */
export function backupPath(folder: string, kind: BackupManifest["kind"], takenAtMs: number): string {
  const stamp = new Date(takenAtMs).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return join(folder, `medtainer-${stamp}${suffixes[kind]}`);
}

/** Makes a backup in a file that bears its final name only once `make` has answered. It is this user's alone to read. */
export async function keepBackup(
  path: string,
  make: (unfinished: string) => Promise<BackupManifest>,
): Promise<Backup> {
  const unfinished = `${path}.unfinished`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Made empty first: programs that write it keep its mode.
  await writeFile(unfinished, "", { mode: 0o600, flag: "wx" });
  try {
    const made = await make(unfinished);
    await writeFile(manifestPath(path), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, path);
    return { path, manifest: made };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** @throws MedtainerError `misconfigured` where the note beside the backup is missing or not one of ours. */
export async function readBackup(path: string): Promise<Backup> {
  const note = manifestPath(path);
  const text = await readFile(note, "utf8").catch((error: unknown) => {
    const message = `${note} is missing. A backup is two files, made by medtainer backup: keep them together.`;
    throw new MedtainerError("misconfigured", message, { cause: error });
  });
  const parsed = manifest.safeParse(parseJson(text));
  if (parsed.success) return { path, manifest: parsed.data };
  throw new MedtainerError(
    "misconfigured",
    `${note} is not the note of a backup: ${z.prettifyError(parsed.error)}`,
  );
}

/** The backups of a folder, the newest first; other files are passed over. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const names = await readdir(folder);
  const paths = names
    .filter((name) => Object.values(suffixes).some((suffix) => name.endsWith(suffix)))
    .map((name) => join(folder, name));
  const found = await Promise.all(paths.map((path) => readBackup(path).catch(() => undefined)));
  return found
    .filter((backup) => backup !== undefined)
    .sort((one, other) => other.manifest.takenAtMs - one.manifest.takenAtMs);
}

/** Removes the backups that are older than this, but never the newest; answers their paths. */
export async function removeOldBackups(folder: string, beforeMs: number): Promise<string[]> {
  const [, ...older] = await listBackups(folder);
  const removed = older.filter(({ manifest }) => manifest.takenAtMs < beforeMs).map(({ path }) => path);
  for (const path of removed) {
    await rm(path, { force: true });
    await rm(manifestPath(path), { force: true });
  }
  return removed;
}

function manifestPath(path: string): string {
  return join(dirname(path), `${basename(path)}.json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
