import type { Json, JsonObject } from "@medtainer/core";
import type { CallInput, Page } from "./handler.js";

/** A vendor's way of cutting lists into pages. */
export type PaginationStyle = <Item>(items: readonly Item[], call: PagedCall) => Page<Item>;

/** The part of a call that says which page is wanted. */
export type PagedCall = Pick<CallInput, "query" | "body"> & { readonly url: URL };

/** What the envelope of a numbered page is made of. */
export interface NumberedPage {
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Items on this page. */
  readonly count: number;
  /** Items on all pages. */
  readonly total: number;
  /** At least 1. */
  readonly lastPage: number;
  /** The request's address with another page number. */
  linkTo(page: number): string;
}

/** Options of {@link numberedPages}. */
export interface NumberedPagesOptions {
  /** Query parameter with the page's number. */
  readonly page: string;
  /** Query parameter with the page's size. */
  readonly size: string;
  readonly defaultSize: number;
  envelope(page: NumberedPage): JsonObject;
}

/** Pages by number, from 1. */
export function numberedPages(options: NumberedPagesOptions): PaginationStyle {
  return (items, { query, url }) => {
    const page = numberOr(query[options.page], 1);
    const size = numberOr(query[options.size], options.defaultSize);
    const onPage = items.slice((page - 1) * size, page * size);
    const lastPage = Math.max(1, Math.ceil(items.length / size));
    const linkTo = (target: number) => withQuery(url, options.page, String(target));
    const envelope = options.envelope({
      page,
      size,
      count: onPage.length,
      total: items.length,
      lastPage,
      linkTo,
    });
    return { items: onPage, envelope };
  };
}

/** Options of {@link cursorPages}. */
export interface CursorPagesOptions {
  /** Query parameter with the cursor. */
  readonly cursor: string;
  /** Query parameter with the page's size. */
  readonly size: string;
  readonly defaultSize: number;
  /** `next` is undefined on the last page. */
  envelope(page: { readonly next: string | undefined; readonly total: number }): JsonObject;
}

/** Pages by an opaque cursor, which here is the position of the next item in base 36. */
export function cursorPages(options: CursorPagesOptions): PaginationStyle {
  return (items, { query }) => {
    const start = Number.parseInt(String(query[options.cursor] ?? "c0").slice(1), 36) || 0;
    const end = start + numberOr(query[options.size], options.defaultSize);
    const next = end < items.length ? `c${end.toString(36)}` : undefined;
    return { items: items.slice(start, end), envelope: options.envelope({ next, total: items.length }) };
  };
}

/** Everything on one page: for vendors that do not page. */
export const onePage: PaginationStyle = (items) => ({ items, envelope: {} });

function numberOr(value: Json | undefined, fallback: number): number {
  return typeof value === "number" && value > 0 ? value : fallback;
}

function withQuery(url: URL, name: string, value: string): string {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed.href;
}
