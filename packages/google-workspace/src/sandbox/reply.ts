import type { JsonObject } from "@medtainer/core";
import { Refusal, type SandboxReply } from "@medtainer/sandbox";
import { pickFields } from "./field-mask.js";

/**
 * A reply: the members that `fields` names, else those that Google shows by itself; of Drive's things few, else all.
 *
 * @param usual The mask where none is given; `*` for everything; undefined where Drive insists on one.
 * @throws Refusal 400 where Drive insists on a mask.
 */
export function googleReply(body: object, fields: string | undefined, usual?: string): SandboxReply {
  const mask = fields ?? usual;
  if (mask === undefined)
    throw new Refusal(400, "The 'fields' parameter is required for this method.", { code: "required" });
  // What handlers make is plain JSON; members that are undefined fall out here.
  const reply = JSON.parse(JSON.stringify(body)) as JsonObject;
  return { body: mask === "*" ? reply : pickFields(reply, mask) };
}

/** One page of a list, as Drive pages: the token is the place of the next item. */
export function drivePage<Item>(
  items: readonly Item[],
  { pageSize = 100, pageToken }: { readonly pageSize?: number; readonly pageToken?: string },
): { readonly items: readonly Item[]; readonly nextPageToken?: string } {
  const start = pageToken === undefined ? 0 : Number(/^~!!~(\d+)$/.exec(pageToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) throw new Refusal(400, "Invalid Value", { code: "invalid" });
  const end = start + pageSize;
  return { items: items.slice(start, end), ...(end < items.length && { nextPageToken: `~!!~${end}` }) };
}
