import { defineTool, type ToolRun } from "@medtainer/core";
import { getDomain } from "../generated/operations.js";
import { type DomainInput, domainInput } from "./domain-input.js";

/** Everything about a domain but its contacts, which have a tool of their own, and its transfer code, which is a secret. */
export const domainDetails = defineTool({
  name: "godaddy_domain_details",
  title: "Get a domain",
  description:
    "One domain of the account: state, when it was registered and runs out, renewal, locks, privacy, name servers, what " +
    "is left to be confirmed. Its owner is in godaddy_domain_contacts.",
  input: domainInput(),
  uses: [getDomain],
  run: describeDomain,
});

async function describeDomain({ input, call }: ToolRun<DomainInput>) {
  const reply = await call(getDomain, { domain: input.domain });
  const { authCode: _, contactRegistrant, contactAdmin, contactTech, contactBilling, ...shown } = reply;
  return {
    ...shown,
    dns_at_godaddy: shown.nameServers.every((server) => server.endsWith(".domaincontrol.com")),
  };
}
