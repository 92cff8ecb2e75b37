import { isJsonObject, type Json } from "@medtainer/core";
import { Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { nameOf, viewFound } from "./contact-views.js";
import type { CrmCall, KeptContact } from "./tables.js";

type Filter = Omit<components["schemas"]["ContactFilter"], "value"> & { readonly value?: Json };
type Search = Omit<components["schemas"]["ContactSearch"], "filters"> & {
  readonly filters?: readonly Filter[];
};

/** The last one that page numbers reach. */
const lastByPage = 10_000;

/** Finds contacts by words and filters, the newest first; a page begins after `searchAfter`, or by its number. */
export function searchContacts({ body, tables }: CrmCall<{ body: Search }>): SandboxReply {
  const { pageLimit, page = 1, searchAfter, query = "", filters = [], sort } = body;
  if (page * pageLimit > lastByPage) throw new Refusal(400, "page * pageLimit must not exceed 10000");
  const found = tables.contacts
    .list()
    .filter((contact) => hasWords(contact, query) && filters.every((filter) => meets(contact, filter)))
    .sort(sort?.[0]?.direction === "asc" ? (one, other) => inOrder(other, one) : inOrder);
  const start = searchAfter
    ? 1 + found.findIndex(({ id }) => id === searchAfter.at(-1))
    : (page - 1) * pageLimit;
  const contacts = found.slice(start, start + pageLimit).map(viewFound);
  return { body: { contacts: contacts as readonly object[] as Json, total: found.length } };
}

function inOrder(one: KeptContact, other: KeptContact): number {
  return Date.parse(other.dateAdded) - Date.parse(one.dateAdded) || (one.id < other.id ? 1 : -1);
}

function hasWords(contact: KeptContact, query: string): boolean {
  const text = [nameOf(contact), contact.email, contact.phone, contact.companyName].join(" ").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function meets(contact: KeptContact, { field, operator, value }: Filter): boolean {
  const found = valuesOf(contact, field);
  const wanted = [value].flat().map((one) => String(one).toLowerCase());
  const has = found.some((one) => wanted.includes(one));
  const contains = found.some((one) => wanted.some((part) => one.includes(part)));
  switch (operator) {
    case "eq":
      return has;
    case "not_eq":
      return !has;
    case "exists":
      return found.length > 0;
    case "not_exists":
      return found.length === 0;
    case "range":
      return found.some((one) => isWithin(one, value));
    case "not_contains":
    case "not_wildcard":
    case "not_match":
      return !contains;
    default:
      return contains;
  }
}

function isWithin(found: string, range: Json | undefined): boolean {
  if (range === undefined || !isJsonObject(range)) return false;
  const at = Date.parse(found);
  const limit = (name: string, otherwise: number) =>
    range[name] === undefined ? otherwise : Date.parse(String(range[name]));
  return at >= limit("gte", Number.NEGATIVE_INFINITY) && at <= limit("lte", Number.POSITIVE_INFINITY);
}

function valuesOf(contact: KeptContact, field: string): string[] {
  const member = Object.entries(contact).find(([name]) => name === field);
  if (member === undefined) return [];
  return [member[1]].flat().flatMap((value) => (value === undefined ? [] : String(value).toLowerCase()));
}
