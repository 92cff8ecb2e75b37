import { type CallOperation, defineTool, type ToolRun } from "@medtainer/core";
import { checkAvailabilities, checkAvailability, suggestDomains } from "../generated/operations.js";
import type { components } from "../generated/types.js";

interface AvailabilityInput {
  readonly domains: readonly string[];
  readonly suggest?: boolean;
}

type Answer = components["schemas"]["DomainAvailableResponse"];

const maxSuggestions = 10;

/** Whether names can be registered, and for how much. */
export const domainAvailability = defineTool({
  name: "godaddy_domain_availability",
  title: "Check whether domains are free",
  description:
    "Whether names can be registered and what the first period costs. With suggest, similar names that are free, " +
    "where the first one is taken. Buys nothing.",
  input: {
    type: "object",
    properties: {
      domains: {
        type: "array",
        minItems: 1,
        maxItems: 100,
        items: { type: "string", maxLength: 253 },
        description: "Whole names, such as example.com.",
      },
      suggest: { type: "boolean" },
    },
    required: ["domains"],
    additionalProperties: false,
  },
  uses: [checkAvailability, checkAvailabilities, suggestDomains],
  run: checkDomains,
});

async function checkDomains({ input, call }: ToolRun<AvailabilityInput>) {
  const { domains, unknown } = await ask(call, input.domains);
  const [first] = domains;
  const isTaken = first !== undefined && !first.available;
  const suggestions =
    input.suggest && isTaken
      ? await call(suggestDomains, { query: first.domain, limit: maxSuggestions })
      : [];
  return {
    domains: domains.map(describe),
    ...(unknown.length > 0 && { not_checked: unknown }),
    ...(input.suggest && { suggestions: suggestions.map(({ domain }) => domain) }),
  };
}

/** One name is asked of the registry itself; several at once from the cache, which says where it is not sure. */
async function ask(call: CallOperation, names: readonly string[]) {
  const [only] = names;
  if (only !== undefined && names.length === 1) {
    return { domains: [await call(checkAvailability, { domain: only, checkType: "FULL" })], unknown: [] };
  }
  const reply = await call(checkAvailabilities, { body: [...names] });
  const errors = "errors" in reply ? (reply.errors ?? []) : [];
  return {
    domains: reply.domains,
    unknown: errors.map(({ domain, message, code }) => ({ domain, reason: message ?? code })),
  };
}

/** Prices come in millionths of the currency. */
function describe({ domain, available, definitive, price, currency = "USD", period }: Answer) {
  return {
    domain,
    available,
    certain: definitive,
    ...(price !== undefined && {
      price: `${(price / 1_000_000).toFixed(2)} ${currency}`,
      years: period ?? 1,
    }),
  };
}
