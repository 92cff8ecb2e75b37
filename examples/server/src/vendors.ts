import { cloudflare } from "@medtainer/cloudflare";
import { cloudflareSandbox } from "@medtainer/cloudflare/sandbox";
import { type ConnectedVendor, type ConnectVendorOptions, connectVendor, type Vendor } from "@medtainer/core";
import { type ConnectableVendor, createGrants, type GrantsOptions } from "@medtainer/core/grants";
import { digitalocean } from "@medtainer/digitalocean";
import { digitaloceanSandbox } from "@medtainer/digitalocean/sandbox";
import { freshbooks } from "@medtainer/freshbooks";
import { freshbooksSandbox } from "@medtainer/freshbooks/sandbox";
import { godaddy } from "@medtainer/godaddy";
import { godaddySandbox } from "@medtainer/godaddy/sandbox";
import { quickbooks } from "@medtainer/quickbooks";
import { quickbooksSandbox } from "@medtainer/quickbooks/sandbox";
import { createSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import type { Settings } from "./settings.js";

/** Every vendor that this server knows, with its stand-in. */
const knownVendors: readonly { readonly vendor: Vendor; readonly sandbox: SandboxDefinition }[] = [
  { vendor: digitalocean, sandbox: digitaloceanSandbox },
  { vendor: godaddy, sandbox: godaddySandbox },
  { vendor: cloudflare, sandbox: cloudflareSandbox },
  { vendor: freshbooks, sandbox: freshbooksSandbox },
  { vendor: quickbooks, sandbox: quickbooksSandbox },
];

/** What vendors are connected with. */
export interface VendorParts {
  readonly settings: Settings;
  readonly variables: NodeJS.ProcessEnv;
  /** How a tool gets at a file that its caller names; left out, callers have to send the file itself. */
  readonly files: Pick<ConnectVendorOptions<string>, "readFile">;
  /** Where grants are kept, and what encrypts them. */
  readonly grants: Pick<GrantsOptions<string>, "records" | "store" | "seal">;
  /** The address of this server, for the links on which people connect a vendor. */
  readonly publicUrl: string;
}

/** A vendor that is switched off, and what would switch it on. */
export interface VendorOff {
  readonly vendor: Vendor;
  readonly missing: readonly string[];
}

/** The vendors of a server. */
export interface Vendors {
  readonly connected: readonly ConnectedVendor[];
  /** Those among them that people connect by their sign-in (OAuth). */
  readonly connectable: readonly ConnectableVendor[];
  readonly off: readonly VendorOff[];
}

/**
 * The vendors of a mode. In sandbox mode all answer from their sandbox, and credentials are not touched; in
 * live mode a vendor is on where its credential is set, or where this server is its OAuth client; else it is off.
 */
export function connectVendors(parts: VendorParts): Vendors {
  if (parts.settings.MEDTAINER_MODE === "sandbox") {
    return { connected: knownVendors.map((known) => connectSandbox(known, parts)), connectable: [], off: [] };
  }
  const found = knownVendors.map(({ vendor }) => connectLive(vendor, parts));
  return {
    connected: found.flatMap(({ connected }) => connected ?? []),
    connectable: found.flatMap(({ connectable }) => connectable ?? []),
    off: found.flatMap(({ off }) => off ?? []),
  };
}

function connectSandbox(
  { vendor, sandbox }: (typeof knownVendors)[number],
  { files }: VendorParts,
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

interface Found {
  readonly connected?: ConnectedVendor;
  readonly connectable?: ConnectableVendor;
  readonly off?: VendorOff;
}

/** A fixed credential goes before a grant: it is there already. */
function connectLive(vendor: Vendor, parts: VendorParts): Found {
  const { variables, files } = parts;
  const baseUrl = variables[`${variablePrefix(vendor)}_BASE_URL`];
  const options = { ...files, ...(baseUrl && { baseUrl }) };
  const fields = Object.entries(vendor.credential.fields);
  const missing = fields.map(([, { variable }]) => variable).filter((variable) => !variables[variable]);
  if (missing.length === 0) {
    const values = fields.map(([field, { variable }]) => [field, variables[variable] ?? ""]);
    return { connected: connectVendor(vendor, { ...options, credential: Object.fromEntries(values) }) };
  }
  const grants = createVendorGrants(vendor, parts);
  if (grants === undefined) return { off: { vendor, missing } };
  const { name, title } = vendor;
  return {
    connected: connectVendor(vendor, { ...options, credential: grants.credential }),
    connectable: { name, title, grants },
  };
}

/** One grant serves all who may call this server: it belongs to one business. */
function createVendorGrants(vendor: Vendor, { variables, grants, publicUrl }: VendorParts) {
  const client = vendor.credential.grant?.client;
  const id = client && variables[client.id.variable];
  const secret = client && variables[client.secret.variable];
  if (!id || !secret) return undefined;
  return createGrants({
    ...grants,
    service: vendor,
    client: { id, secret },
    connectUrl: `${publicUrl}/connect/${vendor.name}`,
    owner: "installation",
  });
}

function variablePrefix({ name }: Vendor): string {
  return name.toUpperCase().replaceAll("-", "_");
}
