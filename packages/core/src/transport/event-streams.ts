/** Streams that a 2025-era client keeps open for what the server says by itself. */
export interface EventStreams {
  /**
   * An open stream: a comment line at once and every 15 s, until the client leaves.
   *
   * @param isAllowed Asked before each line: a stream whose key or token was revoked ends.
   */
  open(isAllowed: () => Promise<boolean>): Response;
  close(): void;
}

const keepAliveMs = 15_000;
const mostStreams = 1_024;
const comment = new TextEncoder().encode(": keep-alive\n\n");

/**
 * `GET /mcp` of the stateless server. Nothing is ever sent on it but comment lines, which keep proxies and
 * clients from giving the connection up (HTML Standard, server-sent events: lines that begin with a colon).
 */
export function createEventStreams(): EventStreams {
  const endings = new Set<() => void>();
  return {
    open(isAllowed) {
      if (endings.size >= mostStreams) return new Response("Too many open streams.", { status: 503 });
      return new Response(keptAlive(endings, isAllowed), {
        headers: {
          "content-type": "text/event-stream",
          "cache-control": "no-cache",
          "x-accel-buffering": "no",
        },
      });
    },
    close() {
      for (const end of endings) end();
    },
  };
}

function keptAlive(endings: Set<() => void>, isAllowed: () => Promise<boolean>): ReadableStream<Uint8Array> {
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        stop();
        controller.close();
      };
      const beat = async () => {
        const isOpen = await isAllowed();
        // It may have ended while the question was on its way.
        if (!endings.has(end)) return;
        if (isOpen) controller.enqueue(comment);
        else end();
      };
      const timer = setInterval(beat, keepAliveMs);
      stop = () => {
        clearInterval(timer);
        endings.delete(end);
      };
      endings.add(end);
      controller.enqueue(comment);
    },
    // The client left: the stream is closed already.
    cancel: () => stop(),
  });
}
