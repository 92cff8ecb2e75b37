import { defineTool, pages, type ToolRun } from "@medtainer/core";
import { listDomains } from "../generated/operations.js";
import type { components } from "../generated/types.js";

interface CatalogInput {
  readonly query?: string;
  readonly expires_within_days?: number;
  readonly active_only?: boolean;
}

const dayMs = 86_400_000;
const maxPages = 20;

/** Every domain of the account, the next to expire first. */
export const domainCatalog = defineTool({
  name: "godaddy_domain_catalog",
  title: "List domains",
  description:
    "All domains of the account with state, days left, renewal, lock, privacy and name servers, the next to expire " +
    "first, and what needs attention.",
  input: {
    type: "object",
    properties: {
      query: { type: "string", maxLength: 100, description: "Only names that contain this." },
      expires_within_days: { type: "integer", minimum: 0, maximum: 3_650, description: "Only these." },
      active_only: {
        type: "boolean",
        description: "True leaves out cancelled and other domains that do not work.",
      },
    },
    additionalProperties: false,
  },
  uses: [listDomains],
  run: listCatalog,
});

async function listCatalog({ input, call }: ToolRun<CatalogInput>) {
  const {
    query = "",
    expires_within_days: withinDays = Number.POSITIVE_INFINITY,
    active_only: activeOnly,
  } = input;
  const found = [];
  for await (const page of pages(
    call,
    listDomains,
    { limit: 1_000, includes: ["nameServers"] },
    { maxPages },
  )) {
    found.push(...page.map((domain) => describe(domain, Date.now())));
  }
  const domains = found
    .filter(({ domain }) => domain.includes(query.toLowerCase()))
    .filter(({ days_left: daysLeft }) => (daysLeft ?? Number.POSITIVE_INFINITY) <= withinDays)
    .filter(({ status }) => !activeOnly || status === "ACTIVE")
    .sort((one, other) => (one.days_left ?? Infinity) - (other.days_left ?? Infinity));
  return { count: domains.length, domains, attention: domains.flatMap(findTrouble) };
}

function describe(summary: components["schemas"]["DomainSummary"], now: number) {
  const { domain, status, expires, renewAuto, locked, privacy, nameServers } = summary;
  return {
    domain,
    status,
    ...(expires !== undefined && { expires, days_left: Math.floor((Date.parse(expires) - now) / dayMs) }),
    renews_itself: renewAuto,
    locked,
    privacy,
    ...(nameServers && { name_servers: nameServers }),
  };
}

const soonDays = 60;

function findTrouble({
  domain,
  status,
  days_left: daysLeft,
  renews_itself,
  locked,
}: ReturnType<typeof describe>): string[] {
  if (status !== "ACTIVE") return [`${domain} is ${status}.`];
  const runsOut = daysLeft !== undefined && daysLeft <= soonDays && !renews_itself;
  return [
    ...(runsOut ? [`${domain} runs out in ${daysLeft} days and does not renew itself.`] : []),
    ...(locked ? [] : [`${domain} is not locked: whoever has its transfer code can move it away.`]),
  ];
}
