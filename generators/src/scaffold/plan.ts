import type { VendorModel } from "../model.js";
import { type Credential, deriveCredential } from "./credential.js";
import type { VendorNames } from "./vendor-names.js";

/** What is known of a new package before a file of it is written. */
export interface Plan {
  readonly names: VendorNames;
  /** The vendor as people write it: letters, digits and a few signs that mean nothing in code or Markdown. */
  readonly title: string;
  /** Absolute, without a trailing slash. */
  readonly baseUrl: string;
  readonly credential: Credential;
  /** As npm knows the package. */
  readonly packageName: string;
  /** SPDX expression, or `UNLICENSED`. */
  readonly license: string;
  /** True for a package of this repository. */
  readonly isInWorkspace: boolean;
  /** A path that can be read with nothing but the credential; absent where there is none. */
  readonly simplePath?: string;
  /** What the description leaves open, for the maintainer. */
  readonly doubts: readonly string[];
}

/** What the command line says of a new package. */
export interface PlanOptions {
  readonly license: string;
  readonly isInWorkspace: boolean;
}

/** Plans the package of a vendor whose description was read. */
export function planPackage(model: VendorModel, names: VendorNames, options: PlanOptions): Plan {
  const { document } = model;
  const { credential, doubt } = deriveCredential(document, names);
  const address = readAddress(document.baseUrl);
  const simplePath = findSimplePath(model);
  return {
    ...options,
    names,
    title: cleanTitle(document.title) || names.type,
    baseUrl: address ?? `https://${names.vendor}.invalid`,
    credential,
    packageName: options.isInWorkspace ? `@medtainer/${names.vendor}` : `medtainer-${names.vendor}`,
    ...(simplePath !== undefined && { simplePath }),
    doubts: [
      ...(address === undefined ? ["The description names no address: set baseUrl in src/service.ts."] : []),
      ...(doubt === undefined ? [] : [`${doubt} See credential in src/service.ts.`]),
    ],
  };
}

function readAddress(baseUrl: string): string | undefined {
  if (!/^https?:\/\/[\w.~:/%@+-]+$/.test(baseUrl) || !URL.canParse(baseUrl)) return undefined;
  return baseUrl.replace(/\/+$/, "");
}

/** "Acme REST API" becomes "Acme". */
function cleanTitle(title: string): string {
  const words = title.replace(/[^\p{L}\p{N} .&'-]+/gu, " ").split(/\s+/);
  const telling = words.filter((word) => word !== "" && !/^(rest|api)$/i.test(word));
  return telling.join(" ").slice(0, 60).trim();
}

function findSimplePath({ operations }: VendorModel): string | undefined {
  const routes = operations
    .filter(({ data, deprecated }) => !deprecated && (data.input.required ?? []).length === 0)
    .map(({ data }) => data.route.split(" "));
  return routes.find(([method, path = ""]) => method === "GET" && /^\/[\w./-]+$/.test(path))?.[1];
}
