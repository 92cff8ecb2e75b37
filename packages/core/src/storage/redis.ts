import { importPeer } from "./import-peer.js";
import { checkRedisPrefix, checkRedisUrl } from "./redis/check-redis-options.js";
import { RedisConnection } from "./redis/redis-connection.js";
import { RedisStore } from "./redis/redis-store.js";
import type { Store } from "./store.js";

/** Options of {@link openRedis}. */
export interface RedisOptions {
  /** `redis://user:password@host:port/database`, or `rediss://` for TLS. */
  readonly url: string;
  /** What every key in Redis begins with, so that several programs may share a database. Default `medtainer:`. */
  readonly prefix?: string;
  /** The time in milliseconds since 1970, for the deadlines of the store. */
  readonly now?: () => number;
}

/** One Redis server, as a store. */
export interface RedisStorage {
  readonly store: Store;
  /** Waits for what was asked for, as long as Redis answers, and lets go of the connection. */
  close(): Promise<void>;
}

/**
 * Opens a store on one Redis server (6.2 or later, or Valkey); a Redis Cluster is not supported.
 *
 * Redis is for what may be lost: with its usual settings a crash takes the last second with it. An away Redis is no
 * reason not to start: the store opens all the same, reconnects by itself, and until then every verb rejects at once with
 * `storage_unavailable`, as it does when Redis has said nothing for a second. A write that was rejected so may have
 * taken effect.
 *
 * Deadlines are held against `now`. Redis itself removes a value a minute after its end. Give Redis a
 * `maxmemory-policy` of `noeviction` or `volatile-*`: the others may throw out the index that `list` reads.
 *
 * Needs the package `redis`.
 *
 * @throws MedtainerError `misconfigured` when the package is missing, the address or the prefix is badly formed, or
 * Redis refuses the login or the database number.
 * @example
 * const { store, close } = await openRedis({ url: "redis://127.0.0.1:6379" });
 */
export async function openRedis({
  url,
  prefix = "medtainer:",
  now = Date.now,
}: RedisOptions): Promise<RedisStorage> {
  checkRedisUrl(url);
  checkRedisPrefix(prefix);
  const redis = await importPeer("redis", () => import("redis"));
  const connection = await RedisConnection.open(redis, url);
  const store = new RedisStore(connection, prefix, now);
  return { store, close: () => store.close() };
}
