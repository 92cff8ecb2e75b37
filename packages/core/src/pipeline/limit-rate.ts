import { createInsuredBook } from "../client/exchange/limits/insured-book.js";
import { createRequestLimiter } from "../client/exchange/limits/request-limiter.js";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { Step } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** Of the time that a call has left, this much may go into waiting for turns; the rest is for the answers. */
const shareForWaiting = 0.9;

/**
 * Paces the requests of a call so that they keep the vendor's own limits, for each account and together with all
 * processes that share the store. A turn is waited for within the call's own time.
 */
export function limitRate({ store, now, onError }: PipelineParts): Step {
  // Of the calls that meet a store that is away, the last one stands for all in the log.
  let lastCallId = "";
  const onAway = (error: MedtainerError) => onError(goesOnAlone(error), lastCallId);
  const limiter = createRequestLimiter(() => createInsuredBook({ store, now, onAway }), now);
  return async (call, next) => {
    lastCallId = call.id;
    const leftMs = call.context.endsAtMs - now();
    const endsAtMs = now() + leftMs * shareForWaiting;
    call.turnsAt = (vendor) => ({
      limiter,
      endsAtMs,
      onWait: (waitMs) =>
        call.context.reportWait(
          `Waiting ${Math.ceil(waitMs / 1_000)} s for a turn within the limits of ${vendor}`,
        ),
    });
    return next();
  };
}

function goesOnAlone(cause: MedtainerError): MedtainerError {
  return new MedtainerError(
    "storage_unavailable",
    "The store of the rate limits is away; this process goes on by itself with half of each limit.",
    { cause },
  );
}
