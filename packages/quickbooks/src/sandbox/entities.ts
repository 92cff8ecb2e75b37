import type { Json, JsonObject } from "@medtainer/core";
import { type Behaviour, type Handler, Refusal, type SandboxReply } from "@medtainer/sandbox";
import { check, complete } from "./booking-rules.js";
import { readQuery, runQuery } from "./query.js";
import type { Books, EntityKind, QuickBooksCall, QuickBooksTables } from "./tables.js";
import { viewAll, viewOne } from "./views.js";

const KINDS: readonly EntityKind[] = [
  "Customer",
  "Vendor",
  "Item",
  "Account",
  "Invoice",
  "Estimate",
  "Payment",
  "Bill",
  "BillPayment",
];

/** Reading, creating, changing and removing things of every kind, and queries over them. */
export const entities: Behaviour<QuickBooksTables> = {
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`get${kind}`, get(kind)],
      [`save${kind}`, save(kind)],
    ]),
  ),
  queryEntities: query,
  sendInvoice: ({ tables, path, query: { sendTo } }) => {
    const invoice = tables.Invoice.get(String(path.invoiceId));
    if (invoice === undefined) throw notFound();
    const address = typeof sendTo === "string" ? sendTo : invoice.BillEmail?.Address;
    if (!address) throw new Refusal(400, "The invoice has no e-mail address", { code: "6000" });
    tables.Invoice.update(invoice.Id, {
      EmailStatus: "EmailSent",
      BillEmail: { Address: address },
      SyncToken: nextToken(invoice.SyncToken),
    });
    return answer(tables, "Invoice", invoice.Id);
  },
  getInvoicePdf: ({ tables, path }) => {
    const invoice = tables.Invoice.get(String(path.invoiceId));
    if (invoice === undefined) throw notFound();
    return { body: `%PDF-1.4\n% Invoice ${invoice.DocNumber ?? invoice.Id}\n%%EOF\n` };
  },
  getCompanyInfo: ({ tables }) => ({ body: { CompanyInfo: (tables.Company.list()[0] ?? {}) as Json } }),
  getPreferences: () => ({
    body: {
      Preferences: {
        Id: "1",
        CurrencyPrefs: { HomeCurrency: { value: "USD" }, MultiCurrencyEnabled: false },
        ReportPrefs: { ReportBasis: "Accrual" },
        TaxPrefs: { UsingSalesTax: false },
      },
    },
  }),
};

function get(kind: EntityKind): Handler<QuickBooksTables> {
  return ({ tables, path }) => {
    const id = Object.entries(path).find(([name]) => name !== "realmId")?.[1];
    return answer(tables, kind, String(id));
  };
}

function save(kind: EntityKind): Handler<QuickBooksTables> {
  return (call) => {
    const { tables, query: asked } = call;
    // The document says that a body is an object.
    const body = call.body as JsonObject;
    const key = typeof asked.requestid === "string" ? `${kind} ${asked.requestid}` : undefined;
    const remembered = key === undefined ? undefined : tables.requests.get(key);
    if (remembered !== undefined) return answer(tables, kind, remembered.Id);
    const id = body.Id === undefined ? create(kind, body, call) : change(kind, body, call);
    if (key !== undefined) tables.requests.add({ key, kind, Id: id });
    return asked.operation === "delete"
      ? { body: { [kind]: { Id: id, status: "Deleted", SyncToken: "0", ...leftOf(kind) } } }
      : answer(tables, kind, id);
  };
}

/** What the document says is always there stands in the answer to a removal too. */
function leftOf(kind: EntityKind): JsonObject {
  if (["Customer", "Vendor"].includes(kind)) return { DisplayName: "" };
  if (["Item", "Account"].includes(kind)) return { Name: "" };
  return { TotalAmt: 0, ...(["Invoice", "Bill"].includes(kind) && { Balance: 0 }) };
}

function create(kind: EntityKind, body: JsonObject, call: QuickBooksCall): string {
  const { tables, now } = call;
  if (call.query.operation !== undefined)
    throw new Refusal(400, "Required parameter Id is missing", { code: "2020" });
  const Id = nextId(tables);
  const times = { CreateTime: new Date(now).toISOString(), LastUpdatedTime: new Date(now).toISOString() };
  const thing = complete(kind, { Active: true, ...body, Id, SyncToken: "0", MetaData: times }, tables, now);
  check(kind, thing, tables);
  store(tables, kind, thing);
  return Id;
}

function change(kind: EntityKind, body: JsonObject, call: QuickBooksCall): string {
  const { tables, now, query: asked } = call;
  const id = String(body.Id);
  const before = tables[kind].get(id) as JsonObject | undefined;
  if (before === undefined) throw notFound();
  if (body.SyncToken !== before.SyncToken) {
    throw new Refusal(
      400,
      `Stale Object Error : You and somebody else were working on this at the same time`,
      {
        code: "5010",
      },
    );
  }
  if (asked.operation === "delete") {
    tables[kind].remove(id);
    return id;
  }
  const kept = body.sparse === true || asked.operation === "void" ? before : {};
  const wanted = asked.operation === "void" ? voided(before) : body;
  const { sparse: _, ...members } = wanted;
  const times = { ...(before.MetaData as JsonObject), LastUpdatedTime: new Date(now).toISOString() };
  const SyncToken = nextToken(String(before.SyncToken));
  const thing = complete(kind, { ...kept, ...members, Id: id, SyncToken, MetaData: times }, tables, now);
  if (asked.operation !== "void") check(kind, thing, tables);
  store(tables, kind, thing);
  return id;
}

/** A voided document keeps its number and stands in the books with nothing. */
function voided(before: JsonObject): JsonObject {
  const lines = Array.isArray(before.Line) ? before.Line : [];
  return {
    PrivateNote: "Voided",
    Line: lines.map((line) => ({ ...(line as JsonObject), Amount: 0 })),
    TotalAmt: 0,
  };
}

function query({ tables, query: { query: text } }: QuickBooksCall): SandboxReply {
  const asked = readQuery(String(text));
  const kind = KINDS.find((known) => known.toLowerCase() === asked.kind.toLowerCase());
  if (kind === undefined) {
    throw new Refusal(400, `QueryValidationError: Invalid context declaration ${asked.kind}`, {
      code: "4001",
    });
  }
  const found = runQuery(asked, viewAll(tables, kind));
  if (asked.isCount) return { body: { QueryResponse: { totalCount: found.length } } };
  const page = found.slice(asked.start - 1, asked.start - 1 + asked.most);
  if (page.length === 0) return { body: { QueryResponse: {} } };
  return { body: { QueryResponse: { [kind]: page, startPosition: asked.start, maxResults: page.length } } };
}

function store(tables: Books, kind: EntityKind, thing: JsonObject): void {
  // The document has checked the body, and `complete` has filled in what the type asks for.
  const table = tables[kind] as { add(item: object): object };
  table.add(thing);
}

function answer(tables: Books, kind: EntityKind, id: string): SandboxReply {
  const found = viewOne(tables, kind, id);
  if (found === undefined) throw notFound();
  return { body: { [kind]: found } };
}

/** One row of numbers for all kinds, so that no id is ever taken for another's. */
function nextId(tables: Books): string {
  const ids = KINDS.flatMap((kind) => tables[kind].list().map(({ Id }) => Number(Id)));
  return String(Math.max(0, ...ids) + 1);
}

function nextToken(token: string): string {
  return String(Number(token) + 1);
}

function notFound(): Refusal {
  return new Refusal(400, "Object Not Found : Something you're trying to use has been made inactive", {
    code: "610",
  });
}
