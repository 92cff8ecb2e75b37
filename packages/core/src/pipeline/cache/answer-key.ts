import type { ConnectedVendor } from "../../client/connect-vendor.js";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { Json } from "../../json.js";
import type { ToolCall } from "../call.js";
import { canonicalJson, sha256 } from "../fingerprint.js";

/** What tells equal calls: their place in the store, and the accounts that their answers came from. */
export interface AnswerKey {
  readonly digest: string;
  readonly accounts: readonly { readonly vendor: string; readonly account: string }[];
}

/**
 * The key of a call: the tool, the canonical input, and for each vendor that the tool uses the account (a stand-in's has
 * a name of its own), the address, and whose credential asks: the caller's own, or the one that all callers share. Only
 * the digest of all that is kept.
 */
export async function answerKeyOf(
  { tool, input, principal }: ToolCall,
  vendors: ReadonlyMap<string, ConnectedVendor>,
  digests: Digests,
): Promise<AnswerKey> {
  const used = [...new Set(tool.uses.map(({ vendor }) => vendor))]
    .sort()
    .map((name) => connectedTo(vendors, name));
  const identities = await Promise.all(used.map((connected) => identityOf(connected, principal.id)));
  return {
    // `validate` has made the input a JSON object.
    digest: await digests.of(canonicalJson([tool.name, input as Json, identities])),
    accounts: used.map(({ vendor, account }) => ({ vendor: vendor.name, account })),
  };
}

/** Whose data it is that the vendor answers this caller. */
async function identityOf(connected: ConnectedVendor, caller: string): Promise<Json> {
  const { vendor, account, baseUrl, isPersonal, secrets, identify } = connected;
  const credential = identify ? await identify(caller) : isPersonal ? null : secrets;
  return [vendor.name, account, baseUrl, isPersonal ? { caller } : null, credential];
}

/** Digests of texts that come again and again, as those of calls that the cache answers do. */
export class Digests {
  readonly #known = new Map<string, Promise<string>>();

  /** The digest takes longer than all else that an answer out of the cache needs, so the last ones are remembered. */
  of(text: string): Promise<string> {
    const digest = this.#known.get(text) ?? sha256(text);
    if (text.length > longestRemembered) return digest;
    this.#known.delete(text);
    this.#known.set(text, digest);
    const [oldest] = this.#known.size > mostRemembered ? this.#known.keys() : [];
    if (oldest !== undefined) this.#known.delete(oldest);
    return digest;
  }
}

const mostRemembered = 1_000;
const longestRemembered = 2_000;

function connectedTo(vendors: ReadonlyMap<string, ConnectedVendor>, name: string): ConnectedVendor {
  const connected = vendors.get(name);
  if (connected) return connected;
  throw new MedtainerError("misconfigured", `The vendor ${name} is not connected.`);
}
