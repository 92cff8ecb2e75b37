import { MedtainerError } from "../../errors/medtainer-error.js";
import { storageUnavailable } from "../storage-unavailable.js";
import { AnswerLimit } from "./answer-limit.js";
import { type RedisClient, type RedisModule, type StartedClient, startClient } from "./redis-client.js";
import { isMissingScript, reasonOf, toRedisError } from "./redis-error.js";
import { REDIS_SCRIPTS, type RedisScript } from "./redis-scripts.js";

/** What a script is given. */
export interface ScriptInput {
  readonly keys: string[];
  readonly arguments: string[];
}

/**
 * One connection to Redis, which comes back by itself. Commands reach Redis in the order in which they were asked for.
 *
 * None waits longer than {@link AnswerLimit} lets it. While an answer is overdue, more commands are refused at once: they
 * would wait in vain, and a connection that is still written to is not noticed to be dead.
 */
export class RedisConnection {
  readonly #limit = new AnswerLimit();
  readonly #pending = new Set<Promise<unknown>>();
  #isClosed = false;

  private constructor(
    private readonly redis: RedisModule,
    private readonly started: StartedClient,
  ) {}

  /** Connects; where Redis is away, goes on trying behind the answer. */
  static async open(redis: RedisModule, url: string): Promise<RedisConnection> {
    return new RedisConnection(redis, await startClient(redis, url, loadScripts));
  }

  /**
   * Sends a command.
   *
   * @throws MedtainerError `storage_unavailable` where Redis is away, silent, full or starting.
   */
  send<Reply>(command: (client: RedisClient) => Promise<Reply>): Promise<Reply> {
    const reply = this.#send(command);
    this.#pending.add(reply);
    const forget = () => this.#pending.delete(reply);
    reply.then(forget, forget);
    return reply;
  }

  /** Runs a script; all of it happens in one step for every client of Redis. */
  run(script: RedisScript, input: ScriptInput): Promise<unknown> {
    return this.send(async (client): Promise<unknown> => {
      try {
        return await client.evalSha(script.digest, input);
      } catch (error) {
        if (!isMissingScript(error)) throw error;
        return client.eval(script.text, input);
      }
    });
  }

  /** Refuses whatever comes later, and lets go when what was asked for before is settled. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#pending);
    this.started.client.destroy();
  }

  async #send<Reply>(command: (client: RedisClient) => Promise<Reply>): Promise<Reply> {
    if (this.#isClosed) throw new MedtainerError("internal", "The Redis store is closed.");
    if (this.#limit.isExceeded) throw storageUnavailable("Redis does not answer.");
    try {
      return await this.#limit.wait(command(this.started.client));
    } catch (error) {
      throw this.#toStorageError(error);
    }
  }

  #toStorageError(error: unknown): MedtainerError {
    if (MedtainerError.isInstance(error)) return error;
    if (error instanceof this.redis.ErrorReply) return toRedisError(error);
    const cause = this.started.failure() ?? error;
    return storageUnavailable(`Redis is away: ${reasonOf(cause)}.`, cause);
  }
}

/** Else the first call of each would be sent again after a refusal, and overtaken by what was asked for after it. */
function loadScripts(client: RedisClient): void {
  for (const { text } of Object.values(REDIS_SCRIPTS)) client.scriptLoad(text).catch(() => {});
}
