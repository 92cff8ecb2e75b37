import type { Collections } from "./collection.js";
import { MedtainerError } from "./errors/medtainer-error.js";
import type { JsonObject, JsonSchema } from "./json.js";
import type { Effect, Operation } from "./operation.js";

/** Progress of a call that takes longer than a moment. `total` is left out where nobody knows it. */
export interface Progress {
  readonly progress: number;
  readonly total?: number;
  readonly message?: string;
}

/** Sends one operation to its vendor; refuses operations that the tool's `uses` does not name. */
export type CallOperation = <Input, Output>(
  operation: Operation<Input, Output>,
  input: Input,
) => Promise<Output>;

/** What a running tool may know of the call it serves. */
export interface ToolContext {
  /** Aborts when the client cancels or leaves. */
  readonly signal: AbortSignal;
  /** Tells the client how far the work is. */
  readonly reportProgress: (progress: Progress) => void;
  /** Waits; rejects with the signal's reason when the client leaves meanwhile. */
  readonly sleep: (durationMs: number) => Promise<void>;
  /** What is kept of the vendors' collections. */
  readonly collections: Collections;
}

/** What {@link Tool.run} is handed. */
export interface ToolRun<Input> {
  readonly input: Input;
  readonly call: CallOperation;
  readonly context: ToolContext;
}

/**
 * One thing a model can do. It returns data or throws; results for MCP and for other agents are built elsewhere.
 *
 * Make one with {@link defineTool}, which derives effect and scopes from `uses`.
 */
export interface Tool<Input = unknown, Output = unknown> {
  /** `vendor_verb_noun`, `^[a-z0-9_]{1,50}$`. */
  readonly name: string;
  /** A few words for a person. */
  readonly title: string;
  /** For the model: the point first, at most 1,024 characters. */
  readonly description: string;
  readonly input: JsonSchema;
  readonly effect: Effect;
  /** Each must be granted: as it stands (`digitalocean:read`) or for all vendors (`read`). */
  readonly scopes: readonly Scope[];
  readonly uses: readonly Operation[];
  /** `always` and `never` overrule the operator's policy for this tool; left out, the effect decides. */
  readonly approval?: "always" | "never";
  /**
   * For so long an answer is given again to equal calls, and for as long again while a new one is fetched beside it.
   * A write to the same vendor and account ends it. Left out, every call asks the vendor.
   */
  readonly cacheSeconds?: number;
  run(run: ToolRun<Input>): Promise<Output>;
}

/**
 * A tool that is one operation, as generated data: `defineVendor` makes a {@link Tool} of it.
 */
export interface OperationTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  // The table of tools holds operations of every type; `never` is the input that all of them share.
  readonly operation: Operation<never, unknown>;
  /** What the caller may say, where that is less than the operation takes. */
  readonly input?: JsonSchema;
  /** Input that is always sent and that the caller does not see. */
  readonly fixed?: JsonObject;
  /** Raises the effect above the operation's own. */
  readonly effect?: Effect;
  readonly approval?: "always" | "never";
  /** See {@link Tool.cacheSeconds}. */
  readonly cacheSeconds?: number;
}

/** A permission of ours: an effect, for all vendors or for one. */
export type Scope = Effect | `${string}:${Effect}`;

/** A schema library's object that can say its own JSON Schema: zod 4.2 and later (Standard JSON Schema). */
export interface StandardSchema<Input> {
  readonly "~standard": {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: "draft-2020-12" }) => Record<string, unknown>;
    };
    readonly types?: { readonly input: Input } | undefined;
  };
}

/** What the author of a tool writes. */
export interface ToolDefinition<Input, Output> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: JsonSchema | StandardSchema<Input>;
  readonly uses: readonly Operation<never, unknown>[];
  /** Raises the effect above what `uses` implies; it cannot lower it. */
  readonly effect?: Effect;
  readonly approval?: "always" | "never";
  /** See {@link Tool.cacheSeconds}; only for a tool that reads, needs no approval, and uses an operation. */
  readonly cacheSeconds?: number;
  run(run: ToolRun<Input>): Promise<Output>;
}

const effects = ["read", "write", "destructive"] as const satisfies readonly Effect[];
const toolName = /^[a-z0-9_]{1,50}$/;

/**
 * Declares a tool. Its effect is the strongest among `uses`, its scopes follow from that.
 *
 * @throws MedtainerError `misconfigured` when the name is not one that every client accepts, or the tool's answers
 * cannot be cached.
 * @example
 * const countDroplets = defineTool({
 *   name: "digitalocean_count_droplets",
 *   title: "Count droplets",
 *   description: "How many droplets the account has.",
 *   input: { type: "object", properties: {} },
 *   uses: [listDroplets],
 *   run: async ({ call }) => (await call(listDroplets, { per_page: 1 })).meta.total,
 * });
 */
export function defineTool<Input, Output>(definition: ToolDefinition<Input, Output>): Tool<Input, Output> {
  if (!toolName.test(definition.name)) {
    throw new MedtainerError(
      "misconfigured",
      `Tool name "${definition.name}" must match ${toolName.source}.`,
    );
  }
  // An operation's input type matters to the author alone; the table of tools holds operations of every type.
  const uses = definition.uses as readonly Operation[];
  const effect = strongestEffect([definition.effect ?? "read", ...uses.map((operation) => operation.effect)]);
  assertCacheable(definition, effect);
  const vendors = [...new Set(uses.map((operation) => operation.vendor))];
  return {
    ...definition,
    input: toJsonSchema(definition.input),
    uses,
    effect,
    scopes: vendors.length === 0 ? [effect] : vendors.map((vendor): Scope => `${vendor}:${effect}`),
  };
}

/** What an answer came from tells when it ends: a tool without operations, or one that changes data, has no such thing. */
function assertCacheable(
  {
    name,
    cacheSeconds,
    approval,
    uses,
  }: Pick<Tool, "name" | "cacheSeconds" | "approval"> & { uses: readonly unknown[] },
  effect: Effect,
): void {
  if (cacheSeconds === undefined) return;
  const isLength = Number.isFinite(cacheSeconds) && cacheSeconds > 0;
  if (isLength && effect === "read" && approval !== "always" && uses.length > 0) return;
  throw new MedtainerError(
    "misconfigured",
    `${name} cannot have cacheSeconds ${cacheSeconds}: only a tool that reads, needs no approval and uses an operation, ` +
      "for a positive number of seconds.",
  );
}

/** The tool that sends one operation with the caller's input and the fixed values over it. */
export function toolFromOperation(data: OperationTool): Tool<JsonObject, unknown> {
  const { operation, fixed, input, ...description } = data;
  // The interpreter checks the input against the operation's schema, which says more than the type can here.
  const send = operation as Operation<JsonObject, unknown>;
  return defineTool({
    ...description,
    input: input ?? operation.input,
    uses: [operation],
    run: ({ input: given, call }) => call(send, { ...given, ...fixed }),
  });
}

/** The strongest of several effects: `destructive` over `write` over `read`. */
export function strongestEffect(found: readonly Effect[]): Effect {
  return effects.findLast((effect) => found.includes(effect)) ?? "read";
}

function toJsonSchema(input: JsonSchema | StandardSchema<unknown>): JsonSchema {
  if (!isStandardSchema(input)) return input;
  const { $schema: _, ...schema } = input["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  return schema;
}

function isStandardSchema(input: JsonSchema | StandardSchema<unknown>): input is StandardSchema<unknown> {
  return "~standard" in input;
}
