import type { ReplyFailure } from "@medtainer/core";
import { z } from "zod";
import type { ApiOperation } from "../document.js";
import type { Fields } from "./fields.js";
import type { Normalising } from "./normalising.js";
import { answersJson } from "./read-envelope.js";
import { readExtension } from "./read-extension.js";

const pointer = z.string().regex(/^(\/[^/]+)+$/, "it must be a JSON Pointer, such as /success");

/** How a reply with a status of success says that the call failed; `false` where only the status counts. */
export const failureShape = z.union([
  z.literal(false),
  z.strictObject({
    pointer,
    equals: z.union([z.string(), z.number(), z.boolean(), z.null()]).exactOptional(),
    status: pointer.exactOptional(),
  }),
]);

/** What decides beside the operation's own `x-failure`. */
export interface AroundFailure extends Pick<ApiOperation, "replies"> {
  /** The `x-failure` at the root. */
  readonly inherited: z.infer<typeof failureShape> | undefined;
}

/** How the operation's successful replies report a failure; undefined where their status alone tells. */
export function readReportedFailure(
  work: Normalising,
  operation: Fields,
  { inherited, replies }: AroundFailure,
): ReplyFailure | undefined {
  const own = readExtension(work, operation, "x-failure", failureShape);
  return answersJson(replies) ? (own ?? inherited) || undefined : undefined;
}
