import { type ReadSecrets, readSecretsFrom, secretFileIn } from "@medtainer/core/grants";
import type { Settings } from "./settings.js";

/** What this server encrypts with: the setting, or the file `secret.key` in its data, which makes itself. */
export function readSecretsOf(settings: Settings): ReadSecrets {
  return readSecretsFrom({
    named: settings.MEDTAINER_SECRET_KEY,
    previous: settings.MEDTAINER_SECRET_KEY_PREVIOUS,
    path: secretFileIn(settings.MEDTAINER_DATA_DIR),
  });
}
