import { isDeepStrictEqual } from "node:util";
import type { OperationRateLimit } from "@medtainer/core";
import { z } from "zod";
import type { Fields } from "./fields.js";
import type { Normalising } from "./normalising.js";
import { readExtension } from "./read-extension.js";

const count = z.int().positive();

const rateLimitsShape = z
  .array(
    z.strictObject({
      requests: count,
      windowMs: count,
      burst: count.exactOptional(),
      bucket: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a bucket's name must be like sheets-read")
        .exactOptional(),
    }),
  )
  .min(1);

/** Reads the `x-rate-limits` of one operation after another. */
export type ReadRateLimits = (
  work: Normalising,
  operation: Fields,
) => readonly OperationRateLimit[] | undefined;

/** A reader of `x-rate-limits`, which throws SpecError where two operations disagree about the bucket that they share. */
export function createRateLimitReader(): ReadRateLimits {
  const known = new Map<string, OperationRateLimit>();
  return (work, operation) => {
    const limits = readExtension(work, operation, "x-rate-limits", rateLimitsShape);
    for (const [index, limit] of (limits ?? []).entries()) {
      if (limit.bucket === undefined) continue;
      const name = `${limit.bucket} ${limit.windowMs}`;
      const other = known.get(name) ?? limit;
      known.set(name, other);
      if (isDeepStrictEqual(other, limit)) continue;
      const said = `${other.requests} requests${other.burst ? `, ${other.burst} at once` : ""}`;
      throw work.source.error(
        `${operation.pointer}/x-rate-limits/${index}`,
        `Another operation says of the bucket ${limit.bucket}: ${said} in ${limit.windowMs} ms. One bucket has one limit.`,
      );
    }
    return limits;
  };
}
