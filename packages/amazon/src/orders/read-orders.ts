import { MedtainerError, type ToolRun } from "@medtainer/core";
import { searchOrders } from "../generated/operations.js";
import type { components } from "../generated/types.js";

/** An order as Amazon answers it. */
export type Order = components["schemas"]["Order"];

/** Which orders to read. */
export interface OrderSearch {
  /** ISO 8601. */
  readonly createdAfter: string;
  readonly marketplaceIds: readonly string[];
  /** Parts of an order beside ids, items and products; never those with personal data. */
  readonly includedData?: ("PROCEEDS" | "FULFILLMENT")[];
  readonly fulfilledBy?: ("AMAZON" | "MERCHANT")[];
  readonly fulfillmentStatuses?: ("PENDING" | "UNSHIPPED" | "PARTIALLY_SHIPPED" | "SHIPPED")[];
  /** At most this many pages of 100 orders. */
  readonly maxPages: number;
}

/** The orders of a period, as far as they could be read. */
export interface OrdersRead {
  readonly orders: readonly Order[];
  readonly pages: number;
  /** Set where there are more orders than were read, with what to do about it. */
  readonly cut?: string;
}

const ordersOnPage = 100;

/**
 * Reads orders page by page, and says how far it is. Amazon lets a seller read some twenty pages at once and then one
 * in three minutes: where that is used up after the first page, what was read until then is the answer.
 *
 * @throws MedtainerError as the vendor's operation.
 */
export async function readOrders(
  { call, context }: Pick<ToolRun<unknown>, "call" | "context">,
  { maxPages, marketplaceIds, ...search }: OrderSearch,
): Promise<OrdersRead> {
  const orders: Order[] = [];
  let token: string | undefined;
  for (let pages = 1; pages <= maxPages; pages += 1) {
    const question = {
      ...search,
      marketplaceIds: [...marketplaceIds],
      maxResultsPerPage: ordersOnPage,
      ...(token !== undefined && { paginationToken: token }),
    };
    const page = await call(searchOrders, question).catch((reason: unknown) => stopAtLimit(reason, pages));
    if (typeof page === "string") return { orders, pages: pages - 1, cut: page };
    orders.push(...page.orders);
    token = page.pagination?.nextToken || undefined;
    context.reportProgress({ progress: pages, message: `${orders.length} orders read` });
    if (token === undefined) return { orders, pages };
  }
  return { orders, pages: maxPages, cut: "There are more: raise max_pages, or ask for fewer days." };
}

/** Too many requests end the reading where something was read; anything else fails it. */
function stopAtLimit(reason: unknown, page: number): string {
  const { code, details } = MedtainerError.from(reason);
  if (code !== "rate_limited" || page === 1) throw reason;
  // Amazon names no time; after this one it grants a page again.
  const waitMs = details.retryAfterMs ?? searchOrders.rateLimits?.[0]?.windowMs ?? 0;
  return `Amazon's limit for reading orders is used up: ask again in ${Math.ceil(waitMs / 60_000)} min.`;
}
