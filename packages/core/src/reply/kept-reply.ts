import { MedtainerError } from "../errors/medtainer-error.js";
import { isJsonObject, type Json } from "../json.js";
import type { ReplySource } from "../storage/records.js";
import type { Store } from "../storage/store.js";

/** Whose reply it is: nobody else, and no other tool, may read on in it. */
export interface ReplyOwner {
  readonly tool: string;
  readonly principal: string;
}

/** A whole reply, held for a while because it was handed out in parts. */
export interface KeptReply {
  readonly data: Json;
  readonly source: ReplySource;
  /** When the data was asked of the vendor, where it stood in storage even then. */
  readonly fetchedAtMs?: number;
}

/** A place in a kept reply; `text` is what a client sends as `cursor`. */
export interface ReplyPosition {
  readonly id: string;
  /** Items (or characters) that were handed out already. */
  readonly offset: number;
}

/** How long a caller may read on. */
const keptForMs = 15 * 60_000;

/** Keeps a whole reply and answers the id that its cursors carry. */
export async function keepReply(
  store: Store,
  owner: ReplyOwner,
  reply: KeptReply,
  nowMs: number,
): Promise<string> {
  const id = crypto.randomUUID();
  const { tool, principal } = owner;
  await store.set(["reply", id], { tool, principal, ...reply }, { expiresAtMs: nowMs + keptForMs });
  return id;
}

/**
 * The whole reply that a cursor belongs to, and the place that it names.
 *
 * @throws MedtainerError `invalid_input` where the cursor is none of ours, of another call, or too old.
 */
export async function findReply(
  store: Store,
  owner: ReplyOwner,
  cursor: string,
): Promise<KeptReply & { position: ReplyPosition }> {
  const position = readCursor(cursor);
  const kept = position && (await store.get(["reply", position.id]));
  if (!position || !isJsonObject(kept) || kept.tool !== owner.tool || kept.principal !== owner.principal) {
    const path = "/cursor";
    const message =
      '"cursor" does not belong to this call, or is older than 15 minutes. Call again without it.';
    throw new MedtainerError("invalid_input", message, { issues: [{ path, message }] });
  }
  // Written by keepReply under this very key.
  const { data, source, fetchedAtMs } = kept as unknown as KeptReply;
  return { data, source, ...(fetchedAtMs !== undefined && { fetchedAtMs }), position };
}

/** What a client sends to read on from a place. */
export function writeCursor({ id, offset }: ReplyPosition): string {
  return `${id}.${offset}`;
}

function readCursor(cursor: string): ReplyPosition | undefined {
  const [, id, offset] = /^([0-9a-f-]{36})\.(\d{1,12})$/.exec(cursor) ?? [];
  return id === undefined ? undefined : { id, offset: Number(offset) };
}
