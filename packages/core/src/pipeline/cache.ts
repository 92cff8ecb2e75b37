import { findReply } from "../reply/kept-reply.js";
import type { Step } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** Answers from what is held already: here, the rest of a reply that was cut. */
export function cache({ store }: PipelineParts): Step {
  return async (call, next) => {
    const { cursor } = call.wanted;
    if (cursor === undefined) return next();
    return findReply(store, { tool: call.tool.name, principal: call.principal.id }, cursor);
  };
}
