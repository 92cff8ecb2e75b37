import { z } from "zod";
import { mediaKind } from "../../media-kind.js";
import type { ApiOperation } from "../document.js";
import type { Fields } from "./fields.js";
import { isSuccess } from "./normalise-replies.js";
import type { Normalising } from "./normalising.js";
import { readExtension } from "./read-extension.js";

/** A JSON Pointer of member names, in letters that need no escape; empty for the whole reply. */
export const envelopeShape = z
  .string()
  .regex(/^(\/[A-Za-z_$@][\w.$@-]*)*$/, "it must be a JSON Pointer of member names, such as /result");

/** What decides beside the operation's own `x-envelope`. */
export interface AroundEnvelope extends Pick<ApiOperation, "replies"> {
  readonly pagination: ApiOperation["pagination"] | undefined;
  /** The `x-envelope` at the root. */
  readonly inherited: string | undefined;
}

/**
 * Where, in its successful reply, the operation's answer is; undefined where it is the whole reply.
 *
 * @throws SpecError where the operation has `x-pagination` too: its pointers need the whole reply.
 */
export function readEnvelope(
  work: Normalising,
  operation: Fields,
  { inherited, pagination, replies }: AroundEnvelope,
): string | undefined {
  const own = readExtension(work, operation, "x-envelope", envelopeShape);
  if (own && pagination) {
    const message =
      "x-envelope cannot stand beside x-pagination, which reads the whole reply. Drop one of them.";
    throw work.source.error(`${operation.pointer}/x-envelope`, message);
  }
  if (pagination || !answersJson(replies)) return undefined;
  return (own ?? inherited) || undefined;
}

/** Whether any of the successful replies is JSON. */
export function answersJson(replies: ApiOperation["replies"]): boolean {
  return Object.entries(replies).some(
    ([status, { mediaType }]) =>
      isSuccess(status) && mediaType !== undefined && mediaKind(mediaType) === "json",
  );
}
