import { MedtainerError } from "../../errors/medtainer-error.js";
import { isRefusal, reasonOf } from "./redis-error.js";

const connectLimitMs = 1000;
/** A connection that is silent for so long, although it is pinged, is cut and made anew. */
const silenceLimitMs = 2000;
const pingIntervalMs = 500;
const longestPauseMs = 1000;
const mostCommandsWaiting = 10_000;

/** The package `redis`. */
export type RedisModule = typeof import("redis");

/** The client as it is set up here. */
export type RedisClient = ReturnType<typeof createClient>;

/** A client, and why its connection was lost, while it is. */
export interface StartedClient {
  readonly client: RedisClient;
  readonly failure: () => unknown;
}

/**
 * Makes a client that reconnects for ever and refuses commands in between; answers after its first attempt to connect,
 * whatever came of it. `greet` is called on each new connection before any command.
 *
 * @throws MedtainerError `misconfigured` where Redis refuses the login or the database number.
 */
export async function startClient(
  redis: RedisModule,
  url: string,
  greet: (client: RedisClient) => void,
): Promise<StartedClient> {
  let failure: unknown;
  let isStarting = true;
  const client = createClient(redis, url, (retries, cause) =>
    isStarting && isRefusal(cause) ? cause : pauseMs(retries),
  );
  // Without a listener, an error of the connection would end the process.
  client.on("error", (error) => {
    failure = error;
  });
  client.on("ready", () => {
    failure = undefined;
    greet(client);
  });
  await firstAttempt(client);
  isStarting = false;
  return { client, failure: () => failure };
}

function createClient(
  redis: RedisModule,
  url: string,
  reconnectStrategy: (retries: number, cause: Error) => number | Error,
) {
  return redis.createClient({
    url,
    clientInfoTag: "medtainer",
    disableOfflineQueue: true,
    commandsQueueMaxLength: mostCommandsWaiting,
    pingInterval: pingIntervalMs,
    // A service of Redis Enterprise; asking for it looks up the host's name on every connection.
    maintNotifications: "disabled",
    socket: { connectTimeout: connectLimitMs, socketTimeout: silenceLimitMs, reconnectStrategy },
  });
}

/** Settles when the client is ready, or has failed once; it goes on trying. */
async function firstAttempt(client: RedisClient): Promise<void> {
  const attempted = new Promise<void>((resolve) => {
    client.once("ready", resolve);
    client.once("reconnecting", resolve);
  });
  const connected = client.connect();
  // Later, this rejects when the client is closed before it was ever connected.
  connected.catch(() => {});
  try {
    await Promise.race([attempted, connected]);
  } catch (error) {
    client.destroy();
    throw new MedtainerError("misconfigured", `Redis refused the connection: ${reasonOf(error)}.`);
  }
}

/** Longer from try to try, and by chance a little more, so that many replicas do not come back at once. */
function pauseMs(retries: number): number {
  return Math.min(25 * 2 ** retries, longestPauseMs) + Math.random() * 50;
}
