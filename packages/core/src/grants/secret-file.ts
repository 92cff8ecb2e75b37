import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { ReadSecrets } from "./seal.js";

/** Where an installation's secrets are: named by its operator, or in a file that makes itself. */
export interface SecretPlace {
  /** What `MEDTAINER_SECRET_KEY` says; then the file is left alone. */
  readonly named?: string | undefined;
  /** What `MEDTAINER_SECRET_KEY_PREVIOUS` says: the secret before, until everything is encrypted anew. */
  readonly previous?: string | undefined;
  /** The file: a secret a line, the newest first. It is this user's alone. */
  readonly path: string;
}

/**
 * The secrets of an installation, the newest first. A missing file is made, with a secret that nobody can guess.
 *
 * @throws MedtainerError `misconfigured` where the file cannot be read, or holds none.
 */
export function readSecretsFrom({ named, previous, path }: SecretPlace): ReadSecrets {
  if (named !== undefined) return () => [named, ...(previous === undefined ? [] : [previous])];
  return async () => {
    const secrets = (await readOrMake(path))
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    if (secrets.length > 0) return secrets;
    throw new MedtainerError("misconfigured", `${path} holds no secret. Put back the one it had.`);
  };
}

/** Where an installation that names no secret keeps its own: `secret.key` in the folder of its data. */
export function secretFileIn(dataDir: string): string {
  return join(dataDir, "secret.key");
}

/** Puts a new secret before the others: what is encrypted from now on is encrypted with it, by every process. */
export async function addSecret(path: string): Promise<void> {
  const known = await readOrMake(path);
  await replaceFile(path, `${newSecret()}\n${known}`);
}

/** Forgets all but the newest: whatever was encrypted with another opens no more. */
export async function dropOldSecrets(path: string): Promise<void> {
  const [newest = ""] = (await readOrMake(path)).split("\n");
  await replaceFile(path, `${newest}\n`);
}

async function readOrMake(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw unreadable(path, error);
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, `${newSecret()}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    // Another process has made it at the same moment.
    if (!isCode(error, "EEXIST")) throw unreadable(path, error);
  }
  return readFile(path, "utf8");
}

/** By a rename: a reader sees the old file or the new one, whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  const incoming = `${path}.incoming`;
  await rm(incoming, { force: true });
  await writeFile(incoming, text, { mode: 0o600, flag: "wx", flush: true });
  await rename(incoming, path);
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

function unreadable(path: string, cause: unknown): MedtainerError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new MedtainerError("misconfigured", `The file of secrets ${path} cannot be used: ${reason}`, {
    cause,
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
