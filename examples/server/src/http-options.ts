import { MedtainerError } from "@medtainer/core";
import { authenticateByApiKey, type ServeHttpOptions } from "@medtainer/core/http";
import type { Settings } from "./settings.js";

/**
 * Where the server listens, and whom it answers.
 *
 * @throws MedtainerError `misconfigured` where strangers could call the tools.
 */
export function httpOptions(settings: Settings): ServeHttpOptions {
  refuseOpenDoors(settings);
  const { PORT, HOST, MEDTAINER_API_KEY, MEDTAINER_AUTH, MEDTAINER_PUBLIC_URL } = settings;
  const anonymous = { id: "local", scopes: ["read", "write", "destructive"] };
  return {
    port: PORT,
    host: HOST,
    allowedHosts: MEDTAINER_PUBLIC_URL ? [new URL(MEDTAINER_PUBLIC_URL).hostname] : [],
    authenticate: authenticateByApiKey({
      keys: MEDTAINER_API_KEY ? { operator: MEDTAINER_API_KEY } : {},
      ...(MEDTAINER_AUTH === "none" && { anonymous }),
    }),
  };
}

function refuseOpenDoors({ MEDTAINER_AUTH, MEDTAINER_API_KEY, MEDTAINER_MODE, HOST }: Settings): void {
  const isLoopback = ["127.0.0.1", "::1", "localhost"].includes(HOST);
  if (MEDTAINER_AUTH === "none" && (MEDTAINER_MODE === "live" || !isLoopback)) {
    throw new MedtainerError(
      "misconfigured",
      "MEDTAINER_AUTH=none is for sandbox mode on a loopback HOST only.",
    );
  }
  if (MEDTAINER_AUTH === "oauth" && MEDTAINER_API_KEY === undefined) {
    throw new MedtainerError(
      "misconfigured",
      "Set MEDTAINER_API_KEY: over HTTP, callers are known by their key.",
    );
  }
}
