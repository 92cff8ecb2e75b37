import type { IncomingMessage } from "node:http";
import { SpecError } from "../../spec-error.js";
import { isPublicAddress, refuseAddress } from "./public-address.js";
import { requestOnce } from "./request-once.js";

const maxRedirects = 3;
const maxBytes = 50 * 1024 * 1024;
const timeLimitMs = 30_000;

/** Who may be asked; tests ask themselves. */
export interface DownloadRules {
  /** True for the IP addresses that may be connected to. */
  readonly allows: (address: string) => boolean;
  /** False lets `http:` through too. */
  readonly onlyHttps: boolean;
  readonly maxBytes: number;
  readonly timeLimitMs: number;
}

const publicRules: DownloadRules = { allows: isPublicAddress, onlyHttps: true, maxBytes, timeLimitMs };

/**
 * Downloads an API description. Only public addresses are connected to, and every redirect is held to the same rules;
 * no credential is sent.
 *
 * @throws SpecError naming the address when it is refused, does not answer in 30 seconds, or answers with something
 *   else than a file of up to 50 MB.
 */
export async function downloadDescription(
  address: string,
  rules: DownloadRules = publicRules,
): Promise<Buffer> {
  const download: Download = { ...rules, signal: AbortSignal.timeout(rules.timeLimitMs) };
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const reply = await ask(url, download);
    const next = redirectOf(reply, url);
    if (next === undefined) return await readReply(reply, url, download);
    reply.destroy();
    url = next;
  }
  throw new SpecError(`It redirects more than ${maxRedirects} times.`, { file: address });
}

/** One download under way. */
interface Download extends DownloadRules {
  readonly signal: AbortSignal;
}

async function ask(address: string, download: Download): Promise<IncomingMessage> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new SpecError("This is no address.", { file: address });
  const why = refuseAddress(url, download);
  if (why !== undefined) throw new SpecError(why, { file: address });
  try {
    return await requestOnce(url, download.allows, download.signal);
  } catch (error) {
    throw new SpecError(describeFailure(error, download), { file: address });
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: string): string | undefined {
  if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return undefined;
  return URL.canParse(headers.location, url) ? new URL(headers.location, url).href : headers.location;
}

async function readReply(reply: IncomingMessage, file: string, download: Download): Promise<Buffer> {
  if (reply.statusCode !== 200) {
    reply.destroy();
    throw new SpecError(`It answers with status ${reply.statusCode}.`, { file });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of reply) {
      // A stream without an encoding gives buffers.
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > download.maxBytes) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw new SpecError(describeFailure(error, download), { file });
  }
  if (size <= download.maxBytes) return Buffer.concat(chunks);
  throw new SpecError(`It is larger than ${download.maxBytes} bytes, which is all that is read.`, { file });
}

function describeFailure(error: unknown, { signal }: Download): string {
  if (signal.aborted) return "It does not answer in time.";
  return `It cannot be downloaded: ${error instanceof Error ? error.message : String(error)}`;
}
