import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { firstRecords, makeDomain } from "./seed.js";
import type { GoDaddyCall, GoDaddyTables } from "./tables.js";

type Schemas = components["schemas"];
type Answer = Schemas["DomainAvailableResponse"];

/** Millionths of a dollar for a year. */
const prices: Readonly<Record<string, number>> = {
  com: 11_990_000,
  net: 14_990_000,
  org: 9_990_000,
  clinic: 39_990_000,
  health: 74_990_000,
};
const kinds = {
  com: "GENERIC",
  net: "GENERIC",
  org: "GENERIC",
  clinic: "GENERIC",
  health: "GENERIC",
} as const;
/** Taken by others. */
const taken: ReadonlySet<string> = new Set(["tampaclinic.com", "alvarez.com", "familycare.com"]);
const privacyPrice = 9_990_000;
const yearMs = 31_536_000_000;

/** What is free, what it costs, and buying it. */
export const shop: Behaviour<GoDaddyTables> = {
  checkAvailability: ({ query, tables }: GoDaddyCall<{ query: { domain: string; checkType?: string } }>) => ({
    body: check(tables, query.domain, query.checkType?.toUpperCase() === "FULL"),
  }),
  checkAvailabilities: checkSeveral,
  suggestDomains: suggest,
  listTlds: () => ({ body: Object.entries(kinds).map(([name, type]) => ({ name, type })) }),
  listAgreements: ({ query }: GoDaddyCall<{ query: { privacy: boolean } }>) => ({
    body: ["DNRA", ...(query.privacy ? ["DNPA"] : [])].map((agreementKey) => ({
      agreementKey,
      title: agreementKey === "DNRA" ? "Registration agreement" : "Privacy agreement",
      content: "Text of the agreement.",
      url: `https://www.godaddy.com/agreements/${agreementKey}`,
    })),
  }),
  getPurchaseSchema: ({ path }: GoDaddyCall<{ path: { tld: string } }>) => {
    priceOf(`any.${path.tld}`);
    return { body: { id: `${path.tld}#`, models: {}, properties: {}, required: ["domain", "consent"] } };
  },
  validatePurchase: ({ body, tables }: GoDaddyCall<{ body: Schemas["DomainPurchase"] }>) => {
    if (!check(tables, body.domain, true).available) throw new Refusal(422, `${body.domain} is taken.`);
    return {};
  },
  purchaseDomain: purchase,
  purchasePrivacy: ({ path, tables, random }: GoDaddyCall<{ path: { domain: string } }>) => {
    if (tables.domains.find(path.domain).privacy) throw new Refusal(409, "The domain has privacy already.");
    tables.domains.update(path.domain, { privacy: true, exposeWhois: false });
    return order({ tables, random }, path.domain, privacyPrice);
  },
  renewDomain: renew,
  transferDomainIn: ({ path, tables, random }: GoDaddyCall<{ path: { domain: string } }>) => {
    if (tables.domains.get(path.domain)) throw new Refusal(409, "The domain is here already.");
    return order({ tables, random }, path.domain, priceOf(path.domain));
  },
};

function check(tables: GoDaddyCall["tables"], given: string, isSure: boolean): Answer {
  const domain = given.toLowerCase();
  const price = priceOf(domain);
  const available = !taken.has(domain) && tables.domains.get(domain) === undefined;
  return { domain, available, definitive: isSure, ...(available && { price, currency: "USD", period: 1 }) };
}

function checkSeveral({
  body,
  query,
  tables,
}: GoDaddyCall<{ body: readonly string[]; query: { checkType?: string } }>): SandboxReply {
  const isSure = query.checkType?.toUpperCase() === "FULL";
  const sold = body.filter((domain) => prices[endingOf(domain)] !== undefined);
  const others = body.filter((domain) => !sold.includes(domain));
  const domains = sold.map((domain) => check(tables, domain, isSure));
  if (others.length === 0) return { body: { domains } };
  const errors = others.map((domain) => ({
    domain,
    code: "UNSUPPORTED_TLD",
    message: "This ending is not sold.",
    path: "",
    status: 422,
  }));
  return { status: 203, body: { domains, errors } };
}

/** The name with other endings and other words. */
function suggest({
  query,
  tables,
}: GoDaddyCall<{ query: { query?: string; limit?: number } }>): SandboxReply {
  const word = (query.query ?? "clinic")
    .toLowerCase()
    .replace(/\.[a-z]+$/, "")
    .replace(/[^a-z0-9-]/g, "");
  const names = [word, `my${word}`, `${word}online`].flatMap((name) =>
    Object.keys(prices).map((ending) => `${name}.${ending}`),
  );
  const free = names.filter((name) => check(tables, name, false).available);
  return { body: free.slice(0, query.limit ?? 10).map((domain) => ({ domain })) };
}

function purchase({
  body,
  tables,
  random,
  now,
}: GoDaddyCall<{ body: Schemas["DomainPurchase"] }>): SandboxReply {
  const { domain, period = 1, privacy = false, renewAuto = true } = body;
  if (!check(tables, domain, true).available)
    throw new Refusal(422, `${domain} is taken.`, { code: "UNAVAILABLE_DOMAIN" });
  tables.domains.add(makeDomain({ domain, privacy, renewAuto, age: 0, left: 365 * period }, random, now));
  for (const record of firstRecords(domain)) {
    tables.records.add({ ...record, id: Math.max(0, ...tables.records.list().map(({ id }) => id)) + 1 });
  }
  return order({ tables, random }, domain, priceOf(domain) * period);
}

function renew({
  path,
  body,
  tables,
  random,
}: GoDaddyCall<{ path: { domain: string }; body: Schemas["DomainRenew"] | undefined }>): SandboxReply {
  const { expires } = tables.domains.find(path.domain);
  const period = body?.period ?? 1;
  const until = new Date(Date.parse(expires ?? "") + period * yearMs).toISOString();
  tables.domains.update(path.domain, { expires: until });
  return order({ tables, random }, path.domain, priceOf(path.domain) * period);
}

function order(
  { tables, random }: Pick<GoDaddyCall, "tables" | "random">,
  domain: string,
  total: number,
): SandboxReply {
  const orderId = random.integer(1_000_000, 9_999_999);
  tables.orders.add({ orderId, domain, total });
  return { body: { orderId, itemCount: 1, total, currency: "USD" } };
}

function priceOf(domain: string): number {
  const price = prices[endingOf(domain)];
  if (price === undefined)
    throw new Refusal(422, `The ending of ${domain} is not sold.`, { code: "UNSUPPORTED_TLD" });
  return price;
}

function endingOf(domain: string): string {
  return domain.slice(domain.lastIndexOf(".") + 1).toLowerCase();
}
