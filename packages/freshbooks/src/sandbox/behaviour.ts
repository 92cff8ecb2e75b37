import type { Json, JsonObject } from "@medtainer/core";
import { type Behaviour, type Handler, Refusal, type SandboxReply } from "@medtainer/sandbox";
import { dayOf, viewEstimate, viewInvoice } from "./invoice-view.js";
import type { Books, FreshBooksCall, FreshBooksTables } from "./tables.js";

type Table = keyof FreshBooksTables;

/** A kind of thing: its table, and what the vendor calls one. */
interface Kind {
  readonly table: Table;
  readonly key: string;
  readonly name: string;
  readonly list: string;
}

const KINDS: readonly Kind[] = [
  { table: "clients", key: "client", name: "Client", list: "listClients" },
  { table: "invoices", key: "invoice", name: "Invoice", list: "listInvoices" },
  { table: "estimates", key: "estimate", name: "Estimate", list: "listEstimates" },
  { table: "expenses", key: "expense", name: "Expense", list: "listExpenses" },
  { table: "categories", key: "category", name: "Category", list: "listCategories" },
  { table: "payments", key: "payment", name: "Payment", list: "listPayments" },
  { table: "taxes", key: "tax", name: "Tax", list: "listTaxes" },
  { table: "items", key: "item", name: "Item", list: "listItems" },
];

/** The id of the account that the sandbox knows by name; any other is taken for it. */
export const ACCOUNT_ID = "xZNQ1X";

/** Everything that the API does. */
export const behaviour: Behaviour<FreshBooksTables> = {
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [kind.list, list(kind)],
      [`create${kind.name}`, create(kind)],
      [`get${kind.name}`, get(kind)],
      [`update${kind.name}`, update(kind)],
    ]).filter(([id]) => !["createCategory", "updateCategory"].includes(String(id))),
  ),
  deleteTax: ({ tables, path }) => {
    tables.taxes.remove(idOf(path));
    return {};
  },
  getMe: () => ({
    body: {
      id: 2_192_788,
      first_name: "Ana",
      last_name: "Duarte",
      email: "ana@harborclinic.example",
      business_memberships: [
        { id: 1, role: "owner", business: { id: 98_127, name: "Harbor Clinic", account_id: ACCOUNT_ID } },
      ],
    },
  }),
};

function list({ table }: Kind): Handler<FreshBooksTables> {
  return (call) => {
    const { query, tables, now } = call;
    const searches = Object.entries(query).flatMap(([name, value]) => {
      const key = /^search\[(\w+)\]$/.exec(name)?.[1];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    });
    const isWanted = (thing: JsonObject) =>
      (searches.some(([key]) => key === "vis_state") || thing.vis_state !== 1) &&
      searches.every(([key, value]) => matches(thing, key, value));
    const found = tables[table]
      .list()
      .map((thing) => view(tables, table, thing, now))
      .filter(isWanted);
    const { items, envelope } = call.paginate(sortBy(found, query.sort));
    return { body: { [table]: items.map((thing) => withLines(thing, call)), ...envelope } };
  };
}

/** Lines come only to who asks for them. */
function withLines(thing: JsonObject, { query }: FreshBooksCall): JsonObject {
  const { lines: _, ...rest } = thing;
  const wanted = query["include[]"];
  return Array.isArray(wanted) && wanted.includes("lines") ? thing : rest;
}

function get({ table, key }: Kind): Handler<FreshBooksTables> {
  return (call) => {
    const found = call.tables[table].find(idOf(call.path));
    return { body: { [key]: withLines(view(call.tables, table, found, call.now), call) } };
  };
}

function create(kind: Kind): Handler<FreshBooksTables> {
  return (call) => {
    const given = memberOf(call.body, kind.key);
    const { tables, now } = call;
    const all = tables[kind.table].list() as readonly { readonly id: number }[];
    const id = Math.max(0, ...all.map((thing) => thing.id)) + 1;
    const made = {
      ...firstMembers(kind, tables, given, now),
      ...given,
      id,
      vis_state: 0,
      updated: timestamp(now),
    };
    check(kind, made, tables);
    return answer(kind, call, made);
  };
}

function update(kind: Kind): Handler<FreshBooksTables> {
  return (call) => {
    const { tables, now } = call;
    const before = tables[kind.table].find(idOf(call.path)) as JsonObject;
    const { action_email, action_mark_as_sent, ...given } = memberOf(call.body, kind.key);
    const isSent = action_email === true || action_mark_as_sent === true;
    const changed = {
      ...before,
      ...given,
      updated: timestamp(now),
      ...(isSent && { status: kind.table === "invoices" ? 3 : 2 }),
    };
    check(kind, changed, tables);
    return answer(kind, call, changed);
  };
}

function answer(kind: Kind, { tables, now }: FreshBooksCall, thing: JsonObject): SandboxReply {
  // The document has checked the body, and `firstMembers` has filled in what the type asks for.
  const table = tables[kind.table] as { add(item: object): object };
  table.add(thing);
  return { body: { [kind.key]: view(tables, kind.table, thing, now) } };
}

function firstMembers({ table }: Kind, tables: Books, given: JsonObject, now: number): JsonObject {
  if (table === "invoices") {
    const numbers = tables.invoices.list().map(({ invoice_number }) => Number(invoice_number));
    const next = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
    return {
      invoice_number: String(next).padStart(7, "0"),
      currency_code: tables.clients.get(Number(given.customerid))?.currency_code ?? "USD",
      status: 2,
      due_offset_days: 30,
      lines: [],
      created_at: timestamp(now),
    };
  }
  if (table === "estimates") return { currency_code: "USD", status: 1, ui_status: "draft", lines: [] };
  if (table === "clients") return { currency_code: "USD", language: "en", signup_date: timestamp(now) };
  if (table === "expenses") return { status: 0 };
  return {};
}

/** What FreshBooks refuses though the description allows it. */
function check({ table }: Kind, thing: JsonObject, tables: Books): void {
  const refuse = (message: string, path: string): never => {
    throw new Refusal(422, message, { issues: [{ path, message }] });
  };
  if (table === "clients" && !["organization", "email", "fname", "lname"].some((member) => thing[member])) {
    refuse("At least one of organization, email and name is required.", "/organization");
  }
  if (
    (table === "invoices" || table === "estimates") &&
    tables.clients.get(Number(thing.customerid)) === undefined
  ) {
    refuse("Client not found.", "/customerid");
  }
  if (table === "expenses" && tables.categories.get(Number(thing.categoryid)) === undefined) {
    refuse("Category not found.", "/categoryid");
  }
  if (table === "payments" && tables.payments.get(Number(thing.id)) === undefined) {
    const invoice = tables.invoices.get(Number(thing.invoiceid));
    if (invoice === undefined) refuse("Invoice not found.", "/invoiceid");
    // What is paid is no draft any more.
    else if (invoice.status === 2) tables.invoices.update(invoice.id, { status: 3 });
  }
}

function view(tables: Books, table: Table, thing: object, now: number): JsonObject {
  // What is kept is plain JSON of the table's own type.
  const kept = thing as never;
  const shown =
    table === "invoices"
      ? viewInvoice(tables, kept, now)
      : table === "estimates"
        ? viewEstimate(tables, kept)
        : thing;
  return shown as JsonObject;
}

function matches(thing: JsonObject, key: string, value: Json): boolean {
  const wanted = String(value).toLowerCase();
  const date = String(thing.create_date ?? thing.date ?? "");
  if (key === "date_min") return date >= wanted;
  if (key === "date_max") return date <= wanted;
  if (key === "userid") return String(thing.id) === wanted;
  if (key.endsWith("_like"))
    return String(thing[key.slice(0, -5)] ?? "")
      .toLowerCase()
      .includes(wanted);
  if (key === "v3_status" && wanted === "outstanding") {
    return ["sent", "viewed", "overdue", "partial"].includes(String(thing.v3_status));
  }
  return String(thing[key] ?? "").toLowerCase() === wanted;
}

/** By a member's name with `_asc` or `_desc` behind it; what was made last comes first without. */
function sortBy(things: readonly JsonObject[], sort: Json | undefined): JsonObject[] {
  const [, member = "id", direction = "desc"] = /^(\w+)_(asc|desc)$/.exec(String(sort ?? "")) ?? [];
  const sign = direction === "desc" ? -1 : 1;
  const compare = (one: Json = "", other: Json = "") =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : String(one) < String(other)
        ? -1
        : String(one) > String(other)
          ? 1
          : 0;
  return things.toSorted(
    (one, other) => sign * (compare(one[member], other[member]) || compare(one.id, other.id)),
  );
}

function idOf(path: FreshBooksCall["path"]): string {
  return String(Object.entries(path).find(([name]) => name !== "accountId")?.[1]);
}

function memberOf(body: Json | undefined, key: string): JsonObject {
  // The document says that the body is an object with this member.
  return (body as { readonly [name: string]: JsonObject })[key] ?? {};
}

/** FreshBooks writes times of its own zone; the sandbox's is UTC. */
function timestamp(now: number): string {
  return `${dayOf(now)} ${new Date(now).toISOString().slice(11, 19)}`;
}
