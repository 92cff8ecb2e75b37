import type { Json } from "../../json.js";
import { attempt } from "../attempt.js";
import { decodeKey, encodedKeyRange, encodeKey } from "../key-encoding.js";
import { nextCount } from "../next-count.js";
import { isSameJson } from "../same-json.js";
import type { Expiry, Key, Store } from "../store.js";
import type { RedisConnection } from "./redis-connection.js";
import { REDIS_SCRIPTS } from "./redis-scripts.js";

const pageSize = 200;
const pageBytes = 1_000_000;

/**
 * A store on a Redis server. Each verb that writes is one script, so it is atomic for every process that uses the server.
 */
export class RedisStore implements Store {
  constructor(
    private readonly connection: RedisConnection,
    private readonly prefix: string,
    private readonly now: () => number,
  ) {}

  get(key: Key): Promise<Json | undefined> {
    return attempt(async () => {
      const nowMs = this.now();
      const valueKey = this.prefix + encodeKey(key);
      const stored = await this.connection.send((client) => client.get(valueKey));
      return stored === null ? undefined : unlessEnded(stored, nowMs);
    });
  }

  set(key: Key, value: Json, expiry: Expiry = {}): Promise<void> {
    return attempt(async () => {
      await this.#run("set", key, JSON.stringify(value), deadlineText(expiry));
    });
  }

  compareAndSet(key: Key, expected: Json | undefined, next: Json, expiry: Expiry = {}): Promise<boolean> {
    return attempt(async () => {
      const [nextText, deadline] = [JSON.stringify(next), deadlineText(expiry)];
      let expectedText = expected === undefined ? "" : JSON.stringify(expected);
      for (;;) {
        const stood = await this.#run("compareAndSet", key, nextText, deadline, expectedText);
        if (stood === expectedText) return true;
        if (!isSameJson(parse(stood), expected)) return false;
        // The same value with its members in another order: Redis compares text.
        expectedText = stood;
      }
    });
  }

  take(key: Key): Promise<Json | undefined> {
    return attempt(async () => parse(await this.#run("take", key)));
  }

  increment(key: Key, expiry: Expiry): Promise<number> {
    return attempt(async () =>
      nextCount(key, parse(await this.#run("increment", key, deadlineText(expiry)))),
    );
  }

  delete(key: Key): Promise<void> {
    return attempt(async () => {
      await this.#run("delete", key);
    });
  }

  async *list(prefix: Key): AsyncGenerator<readonly [Key, Json]> {
    const range = encodedKeyRange(prefix);
    for (let after: string | undefined = range.after; after !== undefined; ) {
      const [last, ...page]: string[] = await this.#readPage(after, range.before);
      for (let position = 0; position < page.length; position += 2) {
        yield [decodeKey(page[position] ?? ""), JSON.parse(page[position + 1] ?? "")];
      }
      after = last;
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** Answers JSON as text, or an empty string. */
  async #run(
    verb: Exclude<keyof typeof REDIS_SCRIPTS, "list">,
    key: Key,
    ...rest: string[]
  ): Promise<string> {
    const encoded = encodeKey(key);
    const reply = await this.connection.run(REDIS_SCRIPTS[verb], {
      keys: [this.prefix + encoded, ...this.#indexKeys()],
      arguments: [encoded, String(this.now()), ...rest],
    });
    return typeof reply === "string" ? reply : "";
  }

  async #readPage(after: string, before: string): Promise<string[]> {
    const page = await this.connection.run(REDIS_SCRIPTS.list, {
      keys: [this.prefix, ...this.#indexKeys()],
      arguments: [after, String(this.now()), before, String(pageSize), String(pageBytes)],
    });
    return Array.isArray(page) ? page.map(String) : [];
  }

  /** An encoded key begins with a control character, so these are no values' keys. */
  #indexKeys(): string[] {
    return [`${this.prefix}keys:order`, `${this.prefix}keys:removal`];
  }
}

function deadlineText({ expiresAtMs = Number.POSITIVE_INFINITY }: Expiry): string {
  return expiresAtMs === Number.POSITIVE_INFINITY ? "" : String(expiresAtMs);
}

function parse(text: string): Json | undefined {
  return text === "" ? undefined : JSON.parse(text);
}

function unlessEnded(stored: string, nowMs: number): Json | undefined {
  const lineEnd = stored.indexOf("\n");
  const deadline = stored.slice(0, lineEnd);
  if (deadline !== "" && Number(deadline) <= nowMs) return undefined;
  return JSON.parse(stored.slice(lineEnd + 1));
}
