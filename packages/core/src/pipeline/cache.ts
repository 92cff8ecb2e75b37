import { findReply } from "../reply/kept-reply.js";
import { createAnswers } from "./cache/answers.js";
import { forgetAround } from "./cache/forget-around.js";
import { createGenerations } from "./cache/generations.js";
import type { Step } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/**
 * Answers from what is held already: the rest of a reply that was cut, or, for a tool with `cacheSeconds`, what an equal
 * call brought. What changes a vendor's data ends what is held of that vendor and account.
 */
export function cache(parts: PipelineParts): Step {
  const generations = createGenerations(parts.store);
  const answers = createAnswers(parts, generations);
  return async (call, next) => {
    const { cursor } = call.wanted;
    if (cursor !== undefined) {
      return findReply(parts.store, { tool: call.tool.name, principal: call.principal.id }, cursor);
    }
    if (call.tool.effect !== "read") call.aroundRequest.push(forgetAround(call, parts, generations));
    return call.tool.cacheSeconds === undefined ? next() : answers(call, next, call.tool.cacheSeconds);
  };
}
