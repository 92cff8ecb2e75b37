import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it stood on the wire. */
export interface Captured {
  readonly method: string;
  /** Path and query, not decoded. */
  readonly target: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A vendor on loopback that answers everything with `{}` and remembers what it was asked. */
export interface CaptureServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** What was asked since the last time. */
  take(): Captured[];
  close(): void;
}

/** Listens on a free port of 127.0.0.1. */
export async function startCaptureServer(): Promise<CaptureServer> {
  let captured: Captured[] = [];
  const server = createServer(async (request, response) => {
    captured.push(await readRequest(request));
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = captured;
      captured = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<Captured> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return {
    method: request.method ?? "",
    target: request.url ?? "",
    headers,
    bytes: new Uint8Array(Buffer.concat(parts)),
  };
}
