import { MedtainerError } from "../errors/medtainer-error.js";
import type { Json, JsonObject } from "../json.js";
import type { Operation, Pagination } from "../operation.js";
import { readPointer } from "./json-pointer.js";
import type { SendOperation, SendOptions } from "./send-operation.js";

/** Options of {@link pages} and {@link paginate}. */
export interface PagesOptions extends SendOptions {
  /** A list that goes on after so many pages is an error; default 1,000. */
  readonly maxPages?: number;
}

/** {@link pages} with its first argument given. */
export type SendPages = <Input extends object, Output>(
  operation: Operation<Input, Output>,
  input: Input,
  options?: PagesOptions,
) => AsyncGenerator<Output, void, undefined>;

/**
 * The items of a list, page after page; the next page is fetched only when its first item is asked for.
 *
 * @returns items as they stand in the replies; use {@link pages} for their types.
 * @throws MedtainerError as {@link pages}.
 */
export async function* paginate<Input extends object, Output>(
  send: SendOperation,
  operation: Operation<Input, Output>,
  input: Input,
  options?: PagesOptions,
): AsyncGenerator<Json, void, undefined> {
  for await (const reply of pages(send, operation, input, options)) {
    yield* readItems(reply, paginationOf(operation));
  }
}

/**
 * The replies of a list operation. The first request is the caller's input as it is; later ones differ in the page,
 * offset or cursor only. Where a reply names the next page by an address, only the position is read from it: the
 * address itself is never called.
 *
 * The list ends with the reply that holds no items, no next position, or the last of the total. A short page is
 * no end: vendors lower page sizes that they find too large.
 *
 * @throws MedtainerError `misconfigured` where the operation is no list, `payload_too_large` after `maxPages`, and
 * whatever `send` throws.
 */
export async function* pages<Input extends object, Output>(
  send: SendOperation,
  operation: Operation<Input, Output>,
  input: Input,
  { maxPages = 1000, ...sendOptions }: PagesOptions = {},
): AsyncGenerator<Output, void, undefined> {
  const walk = startWalk(operation, input);
  for (let count = 1; ; count++) {
    if (count > maxPages) {
      throw new MedtainerError(
        "payload_too_large",
        `${operation.id} has more than ${maxPages} pages. Narrow it down.`,
      );
    }
    // The position is a field of the input, and the vendor named its value.
    const reply = await send(operation, walk.input as Input, sendOptions);
    yield reply;
    if (!advance(walk, reply)) return;
  }
}

/** Where a page begins: what {@link readListPage} needs to read on, as JSON that can be kept. */
export interface ListPosition {
  /** Of the operation's own: a page number, an offset or a cursor. */
  readonly position: Json;
  /** How many items stood on the pages before. */
  readonly seen: number;
}

/** One page of a list. */
export interface ListPage {
  readonly items: readonly Json[];
  /** Where the next page begins; absent after the last. */
  readonly next?: ListPosition;
  /** How many items the whole list has, where the vendor says it. */
  readonly total?: number;
}

/**
 * One page of a list, for whoever must be able to stop and to read on another day; it ends as {@link pages} does.
 *
 * @param from Left out for the first page.
 * @throws MedtainerError `misconfigured` where the operation is no list, and whatever `send` throws.
 */
export async function readListPage(
  send: SendOperation,
  operation: Operation<never, unknown>,
  input: JsonObject,
  from?: ListPosition,
): Promise<ListPage> {
  const { position } = paginationOf(operation);
  const walk = startWalk(operation, from ? { ...input, [position]: from.position } : input);
  walk.seen = from?.seen ?? 0;
  // The interpreter checks the input against the operation's schema, which says more than the type can here.
  const reply = await send(operation as Operation<JsonObject, unknown>, walk.input);
  const items = readItems(reply, walk.pagination);
  const total = readTotal(walk.pagination, reply);
  const goesOn = advance(walk, reply);
  return {
    items,
    ...(goesOn && { next: { position: walk.input[position] ?? null, seen: walk.seen } }),
    ...(total !== undefined && { total }),
  };
}

/** Where a walk through a list stands. */
interface Walk {
  readonly pagination: Pagination;
  /** The vendor's name of the position, as it stands in a next page's address. */
  readonly positionName: string;
  input: JsonObject;
  seen: number;
}

function startWalk(operation: Operation<never, unknown>, input: object): Walk {
  const pagination = paginationOf(operation);
  const { position } = pagination;
  // An operation's input is JSON by contract.
  const given = input as JsonObject;
  return {
    pagination,
    positionName: operation.parameters[position]?.name ?? position,
    input: given,
    seen: 0,
  };
}

function paginationOf({ id, pagination }: Operation<never, unknown>): Pagination {
  if (pagination) return pagination;
  throw new MedtainerError("misconfigured", `${id} is not a list that can be paged through.`);
}

/** Moves to the next page; false where the list has ended. */
function advance(walk: Walk, reply: unknown): boolean {
  const count = readItems(reply, walk.pagination).length;
  walk.seen += count;
  const next = count === 0 || reachedTotal(walk, reply) ? undefined : nextPosition(walk, reply, count);
  if (next === undefined) return false;
  walk.input = { ...walk.input, [walk.pagination.position]: next };
  return true;
}

/** Where the caller began further on, the total is never reached, and an empty page ends the list. */
function reachedTotal({ pagination, seen }: Walk, reply: unknown): boolean {
  const total = readTotal(pagination, reply);
  return total !== undefined && seen >= total;
}

function readTotal({ total: pointer }: Pagination, reply: unknown): number | undefined {
  const total = pointer === undefined ? undefined : readJson(reply, pointer);
  return typeof total === "number" ? total : undefined;
}

function nextPosition(walk: Walk, reply: unknown, count: number): Json | undefined {
  const { style, position, next: pointer, nextFrom } = walk.pagination;
  const current = walk.input[position];
  if (nextFrom !== undefined)
    return positionInItem(readItems(reply, walk.pagination).at(-1), nextFrom, current);
  const next = pointer === undefined ? undefined : namedPosition(walk, readJson(reply, pointer));
  if (pointer !== undefined && next === undefined) return undefined;
  if (style === "cursor") return sameJson(next, current) ? undefined : next;
  if (typeof next === "number" || (typeof next === "string" && /^\d+$/.test(next))) return Number(next);
  if (style === "page") return toNumber(current, 1) + 1;
  return toNumber(current, 0) + count;
}

/** The cursor that the last item is; none where the list stands still, which a vendor may do on its last page. */
function positionInItem(
  item: Json | undefined,
  pointer: string,
  current: Json | undefined,
): Json | undefined {
  const next = item === undefined ? undefined : readPointer(item, pointer);
  const isPosition = (typeof next === "string" && next !== "") || typeof next === "number";
  return isPosition && !sameJson(next, current) ? next : undefined;
}

/** Absolute, or relative with a query; a cursor in base64 may begin with a slash too. */
const address = /^(?:https?:\/\/|\/.*\?|\?)/i;

/** The position that a reply names: the value itself, or the query parameter of an address. */
function namedPosition({ positionName }: Walk, next: Json | undefined): Json | undefined {
  if (next === undefined || next === null || next === "" || next === false) return undefined;
  if (typeof next !== "string" || !address.test(next)) return next;
  // The base only makes relative addresses readable; nothing is sent there.
  const base = "http://relative.invalid";
  return URL.canParse(next, base)
    ? (new URL(next, base).searchParams.get(positionName) ?? undefined)
    : undefined;
}

function readItems(reply: unknown, { items }: Pagination): readonly Json[] {
  const found = readJson(reply, items);
  return Array.isArray(found) ? found : [];
}

function readJson(reply: unknown, pointer: string): Json | undefined {
  // Replies of `send` are JSON; only their types say more.
  return readPointer(reply as Json, pointer);
}

function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function toNumber(value: Json | undefined, otherwise: number): number {
  return typeof value === "number" || typeof value === "string" ? Number(value) : otherwise;
}
