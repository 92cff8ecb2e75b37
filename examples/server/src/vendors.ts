import { defineAmazon } from "@medtainer/amazon";
import { amazonSandbox } from "@medtainer/amazon/sandbox";
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
import { gohighlevel } from "@medtainer/gohighlevel";
import { gohighlevelSandbox } from "@medtainer/gohighlevel/sandbox";
import { googleWorkspaceWith } from "@medtainer/google-workspace";
import { googleWorkspaceSandbox } from "@medtainer/google-workspace/sandbox";
import { quickbooks } from "@medtainer/quickbooks";
import { quickbooksSandbox } from "@medtainer/quickbooks/sandbox";
import { createSandbox, type SandboxDefinition } from "@medtainer/sandbox";
import type { Settings } from "./settings.js";

interface KnownVendor {
  readonly vendor: Vendor;
  readonly sandbox: SandboxDefinition;
}

/** Every vendor that this server knows, with its stand-in. */
function knownVendors({
  AMAZON_REGION: region,
  AMAZON_APPLICATION_ID: applicationId,
}: Settings): KnownVendor[] {
  const amazon = defineAmazon({ ...(region && { region }), ...(applicationId && { applicationId }) });
  return withSheets([
    { vendor: gohighlevel, sandbox: gohighlevelSandbox },
    { vendor: digitalocean, sandbox: digitaloceanSandbox },
    { vendor: godaddy, sandbox: godaddySandbox },
    { vendor: cloudflare, sandbox: cloudflareSandbox },
    { vendor: freshbooks, sandbox: freshbooksSandbox },
    { vendor: quickbooks, sandbox: quickbooksSandbox },
    { vendor: amazon, sandbox: amazonSandbox },
  ]);
}

/** Google's sheets are synced with what is kept of the other vendors. */
function withSheets(others: readonly KnownVendor[]): KnownVendor[] {
  const vendor = googleWorkspaceWith(others.map((known) => known.vendor));
  return [...others, { vendor, sandbox: googleWorkspaceSandbox }];
}

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
  const known = knownVendors(parts.settings);
  if (parts.settings.MEDTAINER_MODE === "sandbox") {
    return { connected: known.map((vendor) => connectSandbox(vendor, parts)), connectable: [], off: [] };
  }
  const found = known.map(({ vendor }) => connectLive(vendor, parts));
  return {
    connected: found.flatMap(({ connected }) => connected ?? []),
    connectable: found.flatMap(({ connectable }) => connectable ?? []),
    off: found.flatMap(({ off }) => off ?? []),
  };
}

function connectSandbox({ vendor, sandbox }: KnownVendor, { files }: VendorParts): ConnectedVendor {
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
