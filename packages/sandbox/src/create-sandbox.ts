import type { Json } from "@medtainer/core";
import type { SandboxDefinition } from "./definition.js";
import { brokenConnection, deliver, toResponse } from "./deliver.js";
import { createEngine, type Engine } from "./engine.js";
import { type Exchange, findOperation } from "./exchange.js";
import type { Fault } from "./faults.js";
import { type Listening, listen } from "./listen.js";
import { unknownQuery } from "./request/read-parameters.js";
import type { LoggedRequest } from "./request-log.js";
import { openWorld, type World } from "./world.js";

/** Options of {@link createSandbox}. */
export interface SandboxOptions {
  /** Same seed, same clock and same calls: same bytes. Default 1. */
  readonly seed?: number;
  /** The sandbox's clock, in milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
  /** Real milliseconds that every reply takes. Default 0. */
  readonly latencyMs?: number;
  readonly limits?: Partial<SandboxLimits>;
  /** False lets requests through that the vendor would refuse for being too many; default true. */
  readonly enforcesRateLimits?: boolean;
}

/** How much a sandbox takes. */
export interface SandboxLimits {
  /** Bytes of one request's body. Default 1,048,576. */
  readonly bodyBytes: number;
  /** Items of each kind. Default 10,000. */
  readonly items: number;
  /** Requests that {@link Sandbox.requests} remembers. Default 1,000. */
  readonly requests: number;
}

/** A stand-in for one vendor's HTTP API. */
export interface Sandbox {
  readonly vendor: string;
  /**
   * Answers a request in the same process; only method, path, query, headers and body count, the host does not.
   * A text may be a path alone. Give it to a client in the place of `fetch`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /**
   * Answers over HTTP on 127.0.0.1 too (Node only). Port 0 takes a free one. The address includes the path that the
   * document's server has, so it can stand for the vendor's base URL.
   */
  listen(port?: number): Promise<Listening>;
  /** What arrived, oldest first: proof that something did, or did not, reach the vendor. */
  readonly requests: readonly LoggedRequest[];
  /** A copy of everything that is kept, by table. */
  readonly state: Readonly<Record<string, readonly Json[]>>;
  /** Operations of the document that answer 501 because nobody wrote what they do. */
  readonly unmodelled: readonly string[];
  /** Makes the next requests fail. */
  fail(fault: Fault): void;
  /** Back to the seed: state, planned changes, faults, rate limits and the list of requests. Ends what still waits. */
  reset(): void;
  /** Ends what still waits and stops listening; later requests fail. */
  close(): Promise<void>;
}

/**
 * Makes a sandbox of a definition.
 *
 * @example
 * const sandbox = createSandbox(digitaloceanSandbox, { seed: 7 });
 * const reply = await sandbox.fetch("/v2/droplets", { headers: { authorization: "Bearer any" } });
 * @throws Error where the definition does not fit its document.
 */
export function createSandbox(definition: SandboxDefinition, options: SandboxOptions = {}): Sandbox {
  return new RunningSandbox(createEngine(definition), options);
}

const DEFAULT_LIMITS: SandboxLimits = { bodyBytes: 1_048_576, items: 10_000, requests: 1_000 };

class RunningSandbox implements Sandbox {
  readonly #engine: Engine;
  readonly #options: SandboxOptions;
  readonly #limits: SandboxLimits;
  readonly #now: () => number;
  readonly #listening = new Set<Listening>();
  #world: World;

  constructor(engine: Engine, options: SandboxOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#now = options.now ?? Date.now;
    this.#world = this.#open();
  }

  get vendor(): string {
    return this.#engine.definition.vendor;
  }

  get requests(): readonly LoggedRequest[] {
    return this.#world.log.list();
  }

  get state(): Readonly<Record<string, readonly Json[]>> {
    const { agenda, tables, transact } = this.#world;
    transact(() => agenda.run(this.#now()));
    // Tables hold plain JSON.
    const lists = Object.entries(tables).map(([name, table]) => [name, table.list() as readonly Json[]]);
    return structuredClone(Object.fromEntries(lists));
  }

  get unmodelled(): readonly string[] {
    const { operations, handlers } = this.#engine;
    return operations.map(({ id }) => id).filter((id) => !handlers.has(id));
  }

  // A property, so that it can be handed on without its object.
  readonly fetch = async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input : new URL(input, this.#baseUrl);
    return this.#respond(new Request(address, init));
  };

  async listen(port = 0): Promise<Listening> {
    const { basePath = "" } = this.#engine.operations[0] ?? {};
    const listening = await listen((request) => this.#respond(request), port, basePath);
    this.#listening.add(listening);
    return listening;
  }

  fail(fault: Fault): void {
    this.#world.faults.add(fault);
  }

  reset(): void {
    this.#world.ending.abort(brokenConnection("The sandbox was reset."));
    this.#world = this.#open();
  }

  async close(): Promise<void> {
    this.#world.ending.abort(brokenConnection("The sandbox is closed."));
    await Promise.all([...this.#listening].map((listening) => listening.close()));
  }

  get #baseUrl(): string {
    return `https://${this.vendor}.invalid`;
  }

  #open(): World {
    const { items: maxItems, requests: maxRequests } = this.#limits;
    const { seed = 1, enforcesRateLimits = true } = this.#options;
    const limits = { maxItems, maxRequests };
    return openWorld(this.#engine.definition, { seed, now: this.#now(), limits, enforcesRateLimits });
  }

  async #respond(request: Request): Promise<Response> {
    const engine = this.#engine;
    const world = this.#world;
    world.ending.signal.throwIfAborted();
    const match = findOperation(engine, request);
    const operation = match.kind === "found" ? match.operation : undefined;
    const fault = world.faults.take(operation?.id);
    const { pathname, search, searchParams } = new URL(request.url);
    const noteStatus = world.log.add({
      method: request.method,
      path: pathname,
      query: search.slice(1),
      operationId: operation?.id,
      ignoredQuery: operation ? unknownQuery(operation, searchParams) : [],
      fault: fault?.kind,
    });
    const { bodyBytes: maxBodyBytes } = this.#limits;
    const exchange: Exchange = { engine, world, request, match, fault, maxBodyBytes, now: this.#now };
    const reply = await deliver(exchange, this.#options.latencyMs ?? 0);
    noteStatus(reply.status);
    return toResponse(reply, request.method);
  }
}
