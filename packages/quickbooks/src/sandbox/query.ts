import type { Json, JsonObject } from "@medtainer/core";
import { Refusal } from "@medtainer/sandbox";

/** A query, taken apart. */
export interface Query {
  readonly kind: string;
  readonly isCount: boolean;
  readonly conditions: readonly Condition[];
  readonly order?: { readonly member: string; readonly isDescending: boolean };
  /** Counted from 1. */
  readonly start: number;
  readonly most: number;
}

interface Condition {
  readonly member: string;
  readonly operator: string;
  readonly values: readonly string[];
}

const value = String.raw`'(?:[^'\\]|\\.)*'`;
const condition = new RegExp(
  String.raw`^\s*([\w.]+)\s*(=|!=|<=|>=|<|>|like|in)\s*(\(\s*${value}(?:\s*,\s*${value})*\s*\)|${value}|true|false)`,
  "i",
);
const whole =
  /^\s*select\s+(\*|count\(\*\)|[\w.,\s]+?)\s+from\s+(\w+)(?:\s+where\s+(.*?))?(?:\s+order\s?by\s+([\w.]+)(?:\s+(asc|desc))?)?(?:\s+startposition\s+(\d+))?(?:\s+maxresults\s+(\d+))?\s*$/is;

/**
 * Reads a query as QuickBooks takes it: one kind, conditions joined by `and`, an order, a page of at most 1,000.
 *
 * @throws Refusal 400 where it is none.
 */
export function readQuery(text: string): Query {
  const match = whole.exec(text);
  if (match === null) throw refuseQuery(text);
  const [, what = "", kind = "", where, member, direction = "asc", start = "1", most = "100"] = match;
  return {
    kind,
    isCount: what.toLowerCase() === "count(*)",
    conditions: where === undefined ? [] : readConditions(where, text),
    ...(member !== undefined && { order: { member, isDescending: direction.toLowerCase() === "desc" } }),
    start: Math.max(1, Number(start)),
    most: Math.min(1_000, Number(most)),
  };
}

/** The things that meet a query's conditions, in its order; not cut to its page yet. */
export function runQuery(query: Query, things: readonly JsonObject[]): JsonObject[] {
  const found = things.filter((thing) =>
    query.conditions.every((wanted) => meets(readMember(thing, wanted.member), wanted)),
  );
  const { order } = query;
  if (order === undefined) return found;
  const sign = order.isDescending ? -1 : 1;
  return found.sort(
    (one, other) =>
      sign * compare(asText(readMember(one, order.member)), asText(readMember(other, order.member))),
  );
}

function readConditions(where: string, text: string): Condition[] {
  const found: Condition[] = [];
  let rest = where;
  while (rest.trim() !== "") {
    const match = condition.exec(rest);
    if (match === null) throw refuseQuery(text);
    const [all, member = "", operator = "", values = ""] = match;
    const texts = values.match(new RegExp(value, "g"))?.map(unquote) ?? [values.toLowerCase()];
    found.push({ member, operator: operator.toLowerCase(), values: texts });
    rest = rest.slice(all.length);
    const joined = /^\s+and\s+/i.exec(rest);
    if (rest.trim() !== "" && joined === null) throw refuseQuery(text);
    rest = rest.slice(joined?.[0].length ?? 0);
  }
  return found;
}

function meets(found: Json | undefined, { operator, values }: Condition): boolean {
  const text = asText(found);
  const [wanted = ""] = values;
  const order = compare(text, wanted);
  if (operator === "=") return order === 0;
  if (operator === "!=") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  if (operator === ">=") return order >= 0;
  if (operator === "in") return values.some((one) => compare(text, one) === 0);
  const parts = wanted.split("%").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "is").test(text);
}

/** Numbers by size, all else by letter; capitals do not matter. */
function compare(one: string, other: string): number {
  const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function readMember(thing: JsonObject, member: string): Json | undefined {
  let found: Json | undefined = thing;
  for (const key of member.split(".")) {
    if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined;
    found = Object.entries(found).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  }
  // A reference is meant by its id.
  if (typeof found === "object" && found !== null && "value" in found) return found.value;
  return found;
}

function asText(found: Json | undefined): string {
  return found === undefined || found === null ? "" : String(found);
}

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/gs, "$1");
}

function refuseQuery(text: string): Refusal {
  return new Refusal(400, `QueryParserError: Encountered an error in "${text.slice(0, 200)}"`, {
    code: "4000",
  });
}
