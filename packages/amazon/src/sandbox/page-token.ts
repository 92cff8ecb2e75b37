import { Refusal } from "@medtainer/sandbox";

/** What a page is cut by. */
export interface PageRequest {
  /** As it came with the request; absent on the first page. */
  readonly token: string | undefined;
  readonly size: number;
  /** Milliseconds that a token can be used. */
  readonly lifeMs: number;
  /** The other parameters, which must stay the same from page to page. */
  readonly question: unknown;
  /** The sandbox's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** One page, and the token of the next. */
export interface TokenPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** Where a page begins, for which question, and until when one may ask. */
interface PageToken {
  readonly from: number;
  readonly question: string;
  readonly endsAt: number;
}

/** Tokens of orders. */
export const DAY_TOKEN_MS = 24 * 3_600_000;
/** Tokens of inventory. */
export const SHORT_TOKEN_MS = 30_000;

/** Cuts a list to a page. @throws Refusal 400 for a token that has ended, or was made for another question. */
export function cutPage<Item>(list: readonly Item[], request: PageRequest): TokenPage<Item> {
  const { token, size, lifeMs, now } = request;
  const question = JSON.stringify(request.question);
  const from = token === undefined ? 0 : readToken(token, question, now).from;
  const end = from + size;
  const next = end < list.length ? pack({ from: end, question, endsAt: now + lifeMs }) : undefined;
  return { items: list.slice(from, end), next };
}

function readToken(token: string, question: string, now: number): PageToken {
  const found = unpack<PageToken>(token);
  if (found.endsAt < now) throw new Refusal(400, "The token has expired.");
  if (found.question !== question) throw new Refusal(400, "The token goes with other parameters than these.");
  return found;
}

/** A value as an opaque text. */
export function pack(value: object): string {
  return btoa(encodeURIComponent(JSON.stringify(value)));
}

/** The value again. @throws Refusal 400 where the text is none that {@link pack} made. */
export function unpack<Value>(text: string): Value {
  try {
    // Whoever alters a token alters no more than what they are shown of the sandbox.
    return JSON.parse(decodeURIComponent(atob(text))) as Value;
  } catch {
    throw new Refusal(400, "The token is not one of this list.");
  }
}
