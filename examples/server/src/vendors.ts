import { type ConnectedVendor, type ConnectVendorOptions, connectVendor, type Vendor } from "@medtainer/core";
import { digitalocean } from "@medtainer/digitalocean";
import { digitaloceanSandbox } from "@medtainer/digitalocean/sandbox";
import { createSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import type { Settings } from "./settings.js";

/** Every vendor that this server knows, with its stand-in. */
const knownVendors: readonly { readonly vendor: Vendor; readonly sandbox: SandboxDefinition }[] = [
  { vendor: digitalocean, sandbox: digitaloceanSandbox },
];

/** How a tool gets at a file that its caller names; left out, callers have to send the file itself. */
export type FileAccess = Pick<ConnectVendorOptions<string>, "readFile">;

/** A vendor that is switched off, and what would switch it on. */
export interface VendorOff {
  readonly vendor: Vendor;
  readonly missing: readonly string[];
}

/**
 * The vendors of a mode. In sandbox mode all answer from their sandbox, and credentials are not touched; in
 * live mode a vendor without its credential is off.
 */
export function connectVendors(
  { MEDTAINER_MODE }: Settings,
  variables: NodeJS.ProcessEnv,
  files: FileAccess,
): { connected: ConnectedVendor[]; off: VendorOff[] } {
  if (MEDTAINER_MODE === "sandbox")
    return { connected: knownVendors.map((known) => connectSandbox(known, files)), off: [] };
  const found = knownVendors.map(({ vendor }) => ({ vendor, ...readCredential(vendor, variables) }));
  return {
    connected: found.flatMap(({ vendor, missing, options }) =>
      missing.length === 0 ? connectVendor(vendor, { ...options, ...files }) : [],
    ),
    off: found.filter(({ missing }) => missing.length > 0),
  };
}

function connectSandbox(
  { vendor, sandbox }: (typeof knownVendors)[number],
  files: FileAccess,
): ConnectedVendor {
  const values = Object.keys(vendor.credential.fields).map((field) => [field, "sandbox"]);
  const { fetch } = createSandbox(sandbox);
  return connectVendor(vendor, {
    credential: Object.fromEntries(values),
    fetch,
    source: "sandbox",
    ...files,
  });
}

function readCredential({ name, credential }: Vendor, variables: NodeJS.ProcessEnv) {
  const fields = Object.entries(credential.fields);
  const missing = fields.map(([, { variable }]) => variable).filter((variable) => !variables[variable]);
  const values = fields.map(([field, { variable }]) => [field, variables[variable] ?? ""]);
  const baseUrl = variables[`${name.toUpperCase().replaceAll("-", "_")}_BASE_URL`];
  return { missing, options: { credential: Object.fromEntries(values), ...(baseUrl && { baseUrl }) } };
}
