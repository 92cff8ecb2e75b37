import { isJsonArray, isJsonObject, type Json } from "../json.js";
import type { ReplySource } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import { type SeparatedData, separateBytes } from "./binary-data.js";
import { cutData } from "./cut-data.js";
import { keepFile } from "./kept-file.js";
import { keepReply, type ReplyOwner, type ReplyPosition, writeCursor } from "./kept-reply.js";
import { selectFields } from "./select-fields.js";
import type { ReplyContent, ReplyMetadata, ToolReply } from "./tool-reply.js";

/** What a reply is built from. */
export interface ReplyParts {
  readonly callId: string;
  readonly owner: ReplyOwner;
  /** What the tool brought, or the kept whole where a caller reads on. */
  readonly data: Json | undefined;
  readonly source: ReplySource;
  /** When the data was asked of the vendor, where it stood in storage. */
  readonly fetchedAtMs?: number | undefined;
  /** Set where a caller reads on. */
  readonly position?: ReplyPosition | undefined;
  readonly fields?: readonly string[] | undefined;
  /** True where the caller may come back with a cursor. */
  readonly canReadOn: boolean;
  /** Told where the whole could not be kept: the part is answered all the same, without a cursor. */
  readonly onNotKept: (reason: unknown) => void;
  readonly latencyMs: number;
  readonly nowMs: number;
}

/** Characters that the envelope around the data may take. */
const envelopeCharacters = 800;

/** Builds the answer of a successful call: the wanted fields, within the budget, with a cursor when it is cut. */
export async function buildReply(
  store: Store,
  parts: ReplyParts,
  budgetCharacters: number,
): Promise<ToolReply> {
  const { data: whole, attachment } = await keepAttachment(store, parts);
  const { data: selected, unknownFields } = parts.fields
    ? selectFields(whole, parts.fields)
    : { data: whole, unknownFields: [] };
  const { data, cut, shortened } = cutData(
    selected,
    parts.position?.offset ?? 0,
    budgetCharacters - envelopeCharacters,
  );
  const cursor = cut && cut.to < cut.of && parts.canReadOn ? await cursorAt(store, parts, cut.to) : undefined;
  const metadata: ReplyMetadata = {
    source: parts.source,
    latencyMs: Math.round(parts.latencyMs),
    ...(parts.fetchedAtMs !== undefined && { ageSeconds: ageSeconds(parts.fetchedAtMs, parts.nowMs) }),
    count: countItems(selected),
    callId: parts.callId,
    ...(cut && { cut }),
    ...(cursor !== undefined && { cursor }),
    ...(unknownFields.length > 0 && { unknownFields: unknownFields.slice(0, 10) }),
    ...(shortened && { shortened }),
  };
  const content: ReplyContent = { status: "ok", data, metadata };
  return { ok: true, content, text: JSON.stringify(content), ...(attachment && { attachment }) };
}

/** The data without a file's bytes, and with the address under which the same caller may send the file on. */
async function keepAttachment(
  store: Store,
  { data = null, owner, callId, nowMs, position }: ReplyParts,
): Promise<SeparatedData> {
  const separated = separateBytes(data);
  const { file } = separated;
  // Whoever reads on in a text has its address already.
  if (file === undefined || position !== undefined || !isJsonObject(separated.data)) return separated;
  const uri = await keepFile(store, { callId, principal: owner.principal }, file, nowMs);
  return uri === undefined ? separated : { ...separated, data: { ...separated.data, uri } };
}

async function cursorAt(store: Store, parts: ReplyParts, offset: number): Promise<string | undefined> {
  const { source, fetchedAtMs } = parts;
  const kept = { data: parts.data ?? null, source, ...(fetchedAtMs !== undefined && { fetchedAtMs }) };
  try {
    const id = parts.position?.id ?? (await keepReply(store, parts.owner, kept, parts.nowMs));
    return writeCursor({ id, offset });
  } catch (reason) {
    parts.onNotKept(reason);
    return undefined;
  }
}

function ageSeconds(fetchedAtMs: number, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - fetchedAtMs) / 1000));
}

/** Items of the reply's one list; 1 for a single thing, 0 for nothing. */
function countItems(data: Json): number {
  if (data === null) return 0;
  if (isJsonArray(data)) return data.length;
  const lists = isJsonObject(data) ? Object.values(data).filter((member) => isJsonArray(member)) : [];
  const [only] = lists;
  return lists.length === 1 && only ? only.length : 1;
}
