import type { RequestStep } from "../../client/vendor-fetch.js";
import { MedtainerError } from "../../errors/medtainer-error.js";
import type { ToolCall } from "../call.js";
import type { PipelineParts } from "../pipeline-parts.js";
import type { Generations } from "./generations.js";

/**
 * Ends what is held of an account around each request that may change it, whether it succeeds or not: before, so that
 * a process killed in between leaves nothing old behind; after, so that nothing read meanwhile stays.
 */
export function forgetAround(
  call: ToolCall,
  { vendors, onError }: PipelineParts,
  generations: Generations,
): RequestStep {
  const changing = call.tool.uses.filter(({ effect }) => effect !== "read");
  // A tool may call itself stronger than its operations: then each of them counts as a change.
  const counted = changing.length > 0 ? changing : call.tool.uses;
  return async ({ operation: { vendor, id } }, next) => {
    const connected = vendors.get(vendor);
    if (!connected || !counted.some((operation) => operation.vendor === vendor && operation.id === id))
      return next();
    const forget = () =>
      generations
        .renew({ vendor, account: connected.account })
        .catch((reason) => onError(MedtainerError.from(reason), call.id));
    await forget();
    try {
      return await next();
    } finally {
      await forget();
    }
  };
}
