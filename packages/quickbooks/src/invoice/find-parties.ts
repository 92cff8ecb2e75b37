import { type CallOperation, MedtainerError } from "@medtainer/core";
import { queryEntities } from "../generated/operations.js";

/** A customer, as far as an invoice needs it. */
export interface FoundCustomer {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** An item, as far as an invoice needs it. */
export interface FoundItem {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Absent where the item has no price of its own. */
  readonly unitPrice?: number;
}

/** So many names are suggested where one is not found. */
const mostSuggestions = 8;

/**
 * The customer with this id, or exactly this display name.
 *
 * @throws MedtainerError `invalid_input`, with the names that come close, where there is none.
 */
export async function findCustomer(call: CallOperation, wanted: string): Promise<FoundCustomer> {
  const { QueryResponse } = await call(queryEntities, {
    query: `select * from Customer where ${isOneOf("DisplayName", [wanted])}`,
  });
  const found = QueryResponse.Customer?.find(({ DisplayName }) => isSame(DisplayName, wanted));
  const customer = found ?? (await readById(call, "Customer", wanted)).Customer?.[0];
  if (customer === undefined) {
    const like = await call(queryEntities, { query: suggestionsOf("Customer", "DisplayName", wanted) });
    throw notFound("customer", "/customer", wanted, names(like.QueryResponse.Customer, "DisplayName"));
  }
  const email = customer.PrimaryEmailAddr?.Address;
  return {
    id: customer.Id,
    name: customer.DisplayName ?? customer.Id,
    ...(email !== undefined && { email }),
  };
}

/**
 * The items with these ids or exactly these names, in their order.
 *
 * @throws As {@link findCustomer}.
 */
export async function findItems(call: CallOperation, wanted: readonly string[]): Promise<FoundItem[]> {
  const different = [...new Set(wanted)];
  const byName = await call(queryEntities, {
    query: `select * from Item where ${isOneOf("Name", different)} maxresults 1000`,
  });
  const named = byName.QueryResponse.Item ?? [];
  const found = new Map<string, FoundItem>();
  for (const [index, text] of different.entries()) {
    const item =
      named.find(({ Name }) => isSame(Name, text)) ?? (await readById(call, "Item", text)).Item?.[0];
    if (item === undefined) {
      const like = await call(queryEntities, { query: suggestionsOf("Item", "Name", text) });
      throw notFound("item", `/lines/${index}/item`, text, names(like.QueryResponse.Item, "Name"));
    }
    found.set(text, {
      id: item.Id,
      name: item.Name ?? item.Id,
      description: item.Description ?? "",
      ...(item.UnitPrice !== undefined && { unitPrice: item.UnitPrice }),
    });
  }
  return wanted.flatMap((text) => found.get(text) ?? []);
}

async function readById(call: CallOperation, kind: "Customer" | "Item", id: string) {
  if (!/^\d{1,20}$/.test(id)) return {};
  const reply = await call(queryEntities, { query: `select * from ${kind} where Id = '${id}'` });
  return reply.QueryResponse;
}

function suggestionsOf(kind: string, member: string, wanted: string): string {
  // The first word finds more than the whole; without one, the first names there are.
  const [word = ""] = wanted.split(/\s+/);
  const condition = word === "" ? "" : ` where ${member} like ${quote(`%${word.replaceAll("%", "")}%`)}`;
  return `select * from ${kind}${condition} maxresults ${mostSuggestions}`;
}

function isOneOf(member: string, texts: readonly string[]): string {
  return `${member} in (${texts.map(quote).join(", ")})`;
}

/** A value of a query: a quote within it is escaped, so that no name can say more than itself. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function names<Member extends string>(
  found: readonly { readonly [Key in Member]?: string }[] | undefined,
  member: Member,
): string[] {
  return (found ?? []).flatMap((item) => item[member] ?? []);
}

function notFound(kind: string, path: string, wanted: string, close: readonly string[]): MedtainerError {
  const suggestion =
    close.length > 0
      ? `Close to it: ${close.map((name) => JSON.stringify(name)).join(", ")}.`
      : "Look with quickbooks_query.";
  const message = `There is no ${kind} ${JSON.stringify(wanted)}. ${suggestion}`;
  return new MedtainerError("invalid_input", message, { issues: [{ path, message }] });
}
