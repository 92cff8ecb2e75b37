import type { Operation, Pace } from "../../../operation.js";
import type { VendorService } from "../../../vendor.js";
import type { Bucket } from "./turn-book.js";

/** What the limits of a request depend on. */
export interface LimitedRequest {
  readonly service: Pick<VendorService, "name" | "rateLimits">;
  /** Whose limits are used up; two accounts never share any. */
  readonly account: string;
  /** Absent where a request was not made of an operation: then only limits on the whole account are known. */
  readonly operation?: Pick<Operation, "route" | "rateLimits"> | undefined;
}

/**
 * Every limit that concerns a request, the longest window first: what its turn waits for last should be what forgives a
 * late arrival the least.
 */
export function bucketsOf({ service, account, operation }: LimitedRequest): readonly Bucket[] {
  const bucket = (name: readonly string[], { requests, windowMs, burst }: Pace): Bucket => ({
    key: ["limits", service.name, account, ...name, `${requests}/${windowMs}/${burst ?? ""}`],
    pace: { requests, windowMs, ...(burst !== undefined && { burst }) },
  });
  const general = service.rateLimits.flatMap((limit) => {
    if (limit.per !== "operation") return [bucket(["account"], limit)];
    return operation ? [bucket(["operation", operation.route], limit)] : [];
  });
  const own = (operation?.rateLimits ?? []).map((limit) =>
    bucket(
      limit.bucket === undefined ? ["operation", operation?.route ?? ""] : ["bucket", limit.bucket],
      limit,
    ),
  );
  return [...general, ...own].sort((left, right) => right.pace.windowMs - left.pace.windowMs);
}

/** The limit that a refusal is most likely about: that of the operation, where it has one of its own. */
export function blamedBucket(buckets: readonly Bucket[]): Bucket | undefined {
  return buckets.find(({ key }) => key[3] !== "account") ?? buckets.at(-1);
}
