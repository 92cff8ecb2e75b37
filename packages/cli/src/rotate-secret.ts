import { setTimeout as sleep } from "node:timers/promises";
import { MedtainerError } from "@medtainer/core";
import {
  addSecret,
  createSeal,
  dropOldSecrets,
  GrantVault,
  readSecretsFrom,
  rotateSeals,
  secretFileIn,
} from "@medtainer/core/grants";
import { findInstallation, type InstallationOptions, withStorage } from "./installation.js";

/** A server that read the secrets a moment ago may still close one value with the old one. */
const settleMs = 1_000;

/**
 * Encrypts everything with a new secret while servers run. The file `secret.key` gets one by itself; a secret that the
 * environment names is changed there first.
 *
 * @throws MedtainerError `misconfigured` where the environment names a new secret without the one before.
 */
export function rotateSecret(options: InstallationOptions): Promise<void> {
  const { MEDTAINER_SECRET_KEY: named, MEDTAINER_SECRET_KEY_PREVIOUS: previous } = process.env;
  if (named && !previous) {
    throw new MedtainerError(
      "misconfigured",
      "Set MEDTAINER_SECRET_KEY to a new secret and MEDTAINER_SECRET_KEY_PREVIOUS to the one before, restart the servers " +
        "with both, and run this again with both.",
    );
  }
  const path = secretFileIn(findInstallation(options).dataDir);
  return withStorage(options, async ({ records, store }) => {
    if (!named) await addSecret(path);
    const seal = createSeal(
      readSecretsFrom({ ...(named && { named }), ...(previous && { previous }), path }),
    );
    const vault = new GrantVault(records, seal, Date.now);
    let count = 0;
    // Until a round, after all servers had the time to read the new secret, finds nothing more.
    for (let found = -1; found !== 0; await sleep(settleMs)) {
      found = (await vault.rotate()) + (await rotateSeals(store, seal));
      count += found;
    }
    if (!named) await dropOldSecrets(path);
    console.log(options.json ? JSON.stringify({ rotated: count }) : describe(count, Boolean(named)));
  });
}

function describe(count: number, isNamed: boolean): string {
  const next = isNamed
    ? " Take MEDTAINER_SECRET_KEY_PREVIOUS away and restart the servers."
    : " The old secret is gone.";
  return `Encrypted ${count} values with the new secret.${next}`;
}
