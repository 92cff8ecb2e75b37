import { isIP } from "node:net";
import { cleanClientMetadata } from "./client-metadata.js";

/** Fetches the metadata documents of clients that name themselves by an address (CIMD). */
export interface ClientDocuments {
  /** Whether a document may be fetched now, from there. */
  mayFetch(address: string): boolean;
  /** What the library calls in place of `fetch`. */
  readonly fetch: typeof globalThis.fetch;
}

/** An address that failed is left alone for this long; the library itself would ask it twice. */
const failedMs = 10_000;
const mostFailed = 1_000;

/** Documents that are fetched at the same moment; each takes the library's 2.5 seconds at most. */
const mostAtOnce = 8;
const mostBytes = 64 * 1024;

/**
 * The library refuses connections to addresses that are not public through a dispatcher of its own, which it hands over in
 * `options`; without one nothing is fetched.
 */
export function createClientDocuments(send: typeof globalThis.fetch, isBuiltIn: boolean): ClientDocuments {
  let running = 0;
  const failedAtMs = new Map<string, number>();
  return {
    mayFetch: (address) =>
      running < mostAtOnce &&
      isPublicName(new URL(address).hostname) &&
      Date.now() - (failedAtMs.get(address) ?? 0) > failedMs,
    fetch: async (address, options = {}) => {
      if (isBuiltIn && !("dispatcher" in options && options.dispatcher)) {
        throw new Error("Without the guard against private addresses nothing is fetched.");
      }
      running += 1;
      try {
        return await cleanDocument(await send(address, options));
      } catch (reason) {
        if (failedAtMs.size >= mostFailed) failedAtMs.clear();
        failedAtMs.set(String(address), Date.now());
        throw reason;
      } finally {
        running -= 1;
      }
    },
  };
}

/** Addresses in figures and names of this network are refused before anything is connected; the guard sees the rest. */
function isPublicName(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return isIP(bare) === 0 && bare.includes(".") && !/\.(localhost|local|internal|lan|home|arpa)$/.test(bare);
}

/** The same document with what clients leave out: how they authenticate, and whether they are native. */
async function cleanDocument(response: Response): Promise<Response> {
  if (response.status !== 200) throw new Error(`The document's server answered ${response.status}.`);
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw new Error("The document is not JSON.");
  const given: unknown = JSON.parse(await readBounded(response));
  if (typeof given !== "object" || given === null) throw new Error("The document is not an object.");
  const cleaned = cleanClientMetadata({ ...given });
  if (!("metadata" in cleaned)) throw new Error(cleaned.error_description);
  const metadata = { token_endpoint_auth_method: "none", ...cleaned.metadata };
  const cacheControl = response.headers.get("cache-control");
  return Response.json(metadata, { headers: cacheControl === null ? {} : { "cache-control": cacheControl } });
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop cancels the body, and with it the connection.
    if (bytes > mostBytes) throw new Error("The document is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
