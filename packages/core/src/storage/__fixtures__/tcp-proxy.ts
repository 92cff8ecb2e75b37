import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server that can be cut, and stopped up. */
export interface TcpProxy {
  /** The server's address with the proxy in its place. */
  readonly url: string;
  /** Cuts every connection and refuses new ones, as a machine does whose server is away. */
  cut(): Promise<void>;
  /** Lets connections through again. */
  mend(): Promise<void>;
  /**
   * Cuts the next connection on which the client sends a commit, once: before the server gets it; when it has
   * committed, so that its answer is lost; or then everything, as {@link TcpProxy.cut} does.
   */
  cutAtCommit(what: "request" | "answer" | "everything"): void;
  /** Keeps every connection, and takes new ones, but passes nothing on: a machine that is frozen. */
  freeze(): void;
  /** Passes on again what comes from now on. */
  thaw(): void;
  close(): Promise<void>;
}

/** Puts a proxy before the server of an address. */
export async function startTcpProxy(serverUrl: string): Promise<TcpProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  let trap: Parameters<TcpProxy["cutAtCommit"]>[0] | undefined;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    let lost: typeof trap;
    near.on("data", (bytes) => {
      if (isFrozen || lost) return;
      if (bytes.includes("commit\0")) [lost, trap] = [trap, undefined];
      if (lost === "request") near.resetAndDestroy();
      else far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (lost === "everything" && bytes.includes("COMMIT\0")) void cut();
      if (lost === "answer" && bytes.includes("COMMIT\0")) near.resetAndDestroy();
      if (!isFrozen && !lost) near.write(bytes);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A port was expected.");
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${address.port}`;
  const cut = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };
  return {
    url: url.href,
    cut,
    async mend() {
      await once(server.listen(address.port, "127.0.0.1"), "listening");
    },
    cutAtCommit(what) {
      trap = what;
    },
    freeze() {
      isFrozen = true;
    },
    thaw() {
      isFrozen = false;
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
