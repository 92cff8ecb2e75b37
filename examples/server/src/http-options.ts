import { type ApiKeys, MedtainerError } from "@medtainer/core";
import { authenticateByApiKey, type ServeHttpOptions } from "@medtainer/core/http";
import type { OAuth } from "@medtainer/core/oauth";
import type { Settings } from "./settings.js";
import { isLoopback } from "./sign-in.js";

/** How callers are known. */
export interface Callers {
  readonly oauth: OAuth | undefined;
  /** Who holds a key of `medtainer keys create`. */
  readonly findApiKey: ApiKeys["find"];
}

/**
 * Where the server listens, and whom it answers.
 *
 * @throws MedtainerError `misconfigured` where strangers could call the tools.
 */
export function httpOptions(settings: Settings, { oauth, findApiKey }: Callers): ServeHttpOptions {
  refuseOpenDoors(settings);
  const { PORT, HOST, MEDTAINER_API_KEY, MEDTAINER_AUTH, MEDTAINER_PUBLIC_URL } = settings;
  const anonymous = { id: "local", scopes: ["read", "write", "destructive"] };
  const byKey = authenticateByApiKey({
    keys: MEDTAINER_API_KEY ? { operator: MEDTAINER_API_KEY } : {},
    findApiKey,
    ...(MEDTAINER_AUTH === "none" && { anonymous }),
  });
  return {
    port: PORT,
    host: HOST,
    allowedHosts: MEDTAINER_PUBLIC_URL ? [new URL(MEDTAINER_PUBLIC_URL).hostname] : [],
    authenticate: oauth?.authenticate ?? byKey,
    ...(oauth && { oauth }),
  };
}

function refuseOpenDoors({ MEDTAINER_AUTH, MEDTAINER_MODE, HOST }: Settings): void {
  if (MEDTAINER_AUTH === "none" && (MEDTAINER_MODE === "live" || !isLoopback(HOST))) {
    throw new MedtainerError(
      "misconfigured",
      "MEDTAINER_AUTH=none is for sandbox mode on a loopback HOST only.",
    );
  }
}
