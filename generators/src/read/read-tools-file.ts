import { z } from "zod";
import { effects } from "../effect.js";
import { pointerPart } from "../schema.js";
import { readSource, type Source } from "./source.js";

const toolName = z.string().regex(/^[a-z0-9_]{1,50}$/, "A tool's name must match ^[a-z0-9_]{1,50}$.");

const toolShape = z.strictObject({
  /** Operation id. */
  operation: z.string(),
  /** By default the operation's summary. */
  title: z.string().max(100).exactOptional(),
  /** By default the operation's description. */
  description: z.string().max(1024).exactOptional(),
  /** Input that is always sent and that the caller does not see. */
  fixed: z.record(z.string(), z.json()).exactOptional(),
  /** Input keys that the caller does not see and that are never sent. */
  hide: z.array(z.string()).exactOptional(),
  /** Input keys that this tool cannot do without, though the operation can. */
  require: z.array(z.string()).exactOptional(),
  effect: z.enum(effects).exactOptional(),
  approval: z.enum(["always", "never"]).exactOptional(),
  /** How long an answer is given again to equal calls; only for a tool that reads. */
  cacheSeconds: z.number().positive().exactOptional(),
});

const fileShape = z.strictObject({
  vendor: z.string().regex(/^[a-z][a-z0-9-]*$/),
  tools: z.record(toolName, toolShape),
  /** Tools that are written by hand, for the counts and the README. */
  composed: z.record(toolName, z.strictObject({ uses: z.array(z.string()).min(1) })).default({}),
});

/** What `tools.yaml` says of one tool. */
export type ToolEntry = z.infer<typeof toolShape>;

/** `tools.yaml`, read. */
export interface ToolsFile {
  readonly source: Source;
  readonly content: z.infer<typeof fileShape>;
}

/**
 * Reads `tools.yaml`.
 *
 * @throws SpecError when it is missing or does not have the fields that it should have.
 */
export function readToolsFile(file: string): ToolsFile {
  const source = readSource(file);
  const { data, error } = fileShape.safeParse(source.data);
  if (error) {
    const [issue] = error.issues;
    const pointer = (issue?.path ?? []).map((part) => pointerPart(String(part))).join("");
    throw source.error(pointer, issue?.message ?? "This is not understood.");
  }
  return { source, content: data };
}
