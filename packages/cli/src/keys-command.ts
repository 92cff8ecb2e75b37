import { type ApiKey, createApiKeys } from "@medtainer/core";
import { Command } from "commander";
import { type InstallationOptions, withInstallationOptions, withStorage } from "./installation.js";
import { rotateSecret } from "./rotate-secret.js";
import { parseExpiry } from "./time-argument.js";

interface CreateOptions extends InstallationOptions {
  readonly scope: readonly string[];
  readonly expires?: number;
}

/** `medtainer keys create|list|revoke`: keys for scripts and for clients without sign-in. */
export function keysCommand(): Command {
  const command = new Command("keys").description(
    "Make, see and end API keys, for scripts and for clients without sign-in.",
  );
  const subcommand = (name: string, description: string) =>
    withInstallationOptions(command.command(name).description(description));
  subcommand("create <name>", "make a key; it is shown once")
    .option("--scope <scope...>", "what it allows: read, write, destructive, digitalocean:read, operator", [
      "read",
    ])
    .option("--expires <time>", "when it ends: a date, or a time from now such as 90d", (text) =>
      parseExpiry(text),
    )
    .action(create);
  subcommand("list", "the keys, the newest first").action((options: InstallationOptions) =>
    withStorage(options, async ({ records }) => print(options, await createApiKeys(records).list())),
  );
  subcommand("revoke <name>", "end a key, by its name or id").action(
    (name: string, options: InstallationOptions) =>
      withStorage(options, async ({ records }) =>
        print(options, [await createApiKeys(records).revoke(name)]),
      ),
  );
  subcommand("rotate-secret", "encrypt everything with a new secret, while the server runs").action(
    rotateSecret,
  );
  return command;
}

function create(name: string, { scope, expires, ...options }: CreateOptions): Promise<void> {
  return withStorage(options, async ({ records }) => {
    const wanted = { name, scopes: scope, ...(expires !== undefined && { expiresAtMs: expires }) };
    const { key, row } = await createApiKeys(records).create(wanted);
    console.log(
      options.json
        ? JSON.stringify({ key, ...withoutHash(row) }, null, 2)
        : `${key}\nThis is the only time it is shown. Send it in the header X-API-Key.`,
    );
  });
}

function print({ json }: InstallationOptions, keys: readonly ApiKey[]): void {
  const shown = keys.length === 0 ? "There is no key." : keys.map(describeKey).join("\n");
  console.log(json ? JSON.stringify(keys.map(withoutHash), null, 2) : shown);
}

function describeKey({
  id,
  name,
  scopes,
  createdAtMs,
  expiresAtMs,
  revokedAtMs,
  lastUsedAtMs,
}: ApiKey): string {
  const state = [
    `made ${toDay(createdAtMs)}`,
    lastUsedAtMs === null ? "never used" : `used ${toDay(lastUsedAtMs)}`,
    ...(revokedAtMs === null ? [] : [`revoked ${toDay(revokedAtMs)}`]),
    ...(expiresAtMs === null ? [] : [`${expiresAtMs > Date.now() ? "ends" : "ended"} ${toDay(expiresAtMs)}`]),
  ];
  return `${id}  ${name}  ${scopes.join(" ")}  ${state.join(", ")}`;
}

function toDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

function withoutHash({ hash: _hash, ...shown }: ApiKey): Omit<ApiKey, "hash"> {
  return shown;
}
