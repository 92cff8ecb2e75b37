import { defineTool, type ToolRun } from "@medtainer/core";
import { getDomain } from "../generated/operations.js";
import type { components } from "../generated/types.js";
import { type DomainInput, domainInput } from "./domain-input.js";

type Contact = components["schemas"]["Contact"];

/** Who stands behind a domain. */
export const domainContacts = defineTool({
  name: "godaddy_domain_contacts",
  title: "Get a domain's contacts",
  description:
    "Owner, administrator, technician and payer of a domain: name, company, e-mail, phone, address, and whether the " +
    "public sees them.",
  input: domainInput(),
  uses: [getDomain],
  run: listContacts,
});

async function listContacts({ input, call }: ToolRun<DomainInput>) {
  const domain = await call(getDomain, { domain: input.domain });
  const owner = describe(domain.contactRegistrant);
  const roles = { admin: domain.contactAdmin, tech: domain.contactTech, billing: domain.contactBilling };
  const others = Object.entries(roles).map(([role, contact]) => {
    const described = describe(contact);
    const isOwner = JSON.stringify(described) === JSON.stringify(owner);
    return [role, isOwner ? "same as registrant" : described];
  });
  return {
    domain: domain.domain,
    public: !domain.privacy && domain.exposeWhois !== false,
    registrant: owner,
    ...Object.fromEntries(others),
  };
}

function describe({ nameFirst, nameMiddle, nameLast, organization, email, phone, addressMailing }: Contact) {
  const { address1, address2, city, state, postalCode, country } = addressMailing;
  const lines = [address1, address2, `${city}, ${state} ${postalCode}`, country];
  return {
    name: [nameFirst, nameMiddle, nameLast].filter(Boolean).join(" "),
    organization: organization ?? null,
    email,
    phone,
    address: lines.filter(Boolean).join("; "),
  };
}
