import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import autocannon from "autocannon";

/** What load found out. */
export interface Load {
  readonly answered: number;
  readonly perSecond: number;
}

/**
 * Ten connections that call the tool `echo` over HTTP (2026-07-28); every answer is checked.
 *
 * @param url The address of the server.
 * @param seconds How long.
 */
export async function loadMcp(
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const _meta = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
  };
  const params = { name: "echo", arguments: { text: "hello" }, _meta };
  const result = await autocannon({
    url: `${url}/mcp`,
    method: "POST",
    connections: 10,
    duration: seconds,
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": "tools/call",
      "mcp-name": "echo",
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params }),
    verifyBody: (body) => String(body).includes("hello"),
  });
  if (result.non2xx + result.errors + result.mismatches > 0) throw new Error(`${url} answered wrongly`);
  return { answered: result.requests.total, perSecond: result.requests.average };
}

/** CPU that a server's process has used so far, in microseconds; the server answers the message `cpu`. */
export async function cpuOf(child: ChildProcess): Promise<number> {
  const { user, system } = await ask<NodeJS.CpuUsage>(child, "cpu");
  return user + system;
}

/**
 * Sends a message to a server's process and waits for the answer, which is taken to have the type that is asked for.
 *
 * @throws Error where the process ends instead.
 */
export async function ask<Answer>(child: ChildProcess, message: string | object): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`The server ended with ${code}.`);
  });
  const answered = once(child, "message", { signal });
  child.send(message);
  const [answer] = await Promise.race([answered, ended]).finally(() => {
    for (const waiting of [answered, ended]) waiting.catch(() => {});
    settled.abort();
  });
  return answer;
}

/** Of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
