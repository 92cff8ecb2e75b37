import type { Json } from "@medtainer/core";
import { type Behaviour, Refusal, type SandboxReply } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import type { Domain, GoDaddyCall, GoDaddyTables } from "./tables.js";

type Schemas = components["schemas"];
type DomainCall<Body = Json | undefined> = GoDaddyCall<{ path: { domain: string }; body: Body }>;
/** The vendor's file gives name servers no type here; they are names. */
type DomainChange = Omit<Schemas["DomainUpdate"], "nameServers"> & { readonly nameServers?: string[] };
type ListCall = GoDaddyCall<{
  query: {
    statuses?: readonly string[];
    limit?: number;
    marker?: string;
    includes?: readonly string[];
    modifiedDate?: string;
  };
}>;

const defaultLimit = 100;

/** Domains: list, one, changes, contacts, privacy. */
export const domains: Behaviour<GoDaddyTables> = {
  listDomains: listDomains,
  getDomain: ({ path, tables }: DomainCall) => ({ body: detail(tables.domains.find(path.domain)) }),
  updateDomain: updateDomain,
  cancelDomain: ({ path, tables, now }: DomainCall) => {
    tables.domains.find(path.domain);
    tables.domains.update(path.domain, { status: "CANCELLED", deletedAt: new Date(now).toISOString() });
    return {};
  },
  updateContacts: ({ path, body, tables }: DomainCall<Schemas["DomainContacts"]>) => {
    tables.domains.update(path.domain, body);
    return { status: 204 };
  },
  cancelPrivacy: ({ path, tables }: DomainCall) => {
    if (!tables.domains.find(path.domain).privacy) throw new Refusal(422, "The domain has no privacy.");
    tables.domains.update(path.domain, { privacy: false, exposeWhois: true });
    return {};
  },
  sendVerification: ({ path, tables }: DomainCall) => {
    tables.domains.find(path.domain);
    return {};
  },
  validateContacts: ({ body, tables }: GoDaddyCall<{ body: Schemas["DomainsContactsBulk"] }>) => {
    for (const domain of body.domains) tables.domains.find(domain);
    return { status: 204 };
  },
  getCustomerDomain: ({ path, query, tables }: DomainCall & { query: { includes?: readonly string[] } }) => ({
    body: modern(tables.domains.find(path.domain), query.includes ?? []),
  }),
  replaceNameServers: replaceNameServers,
  getPrivacyForwarding: ({ path, tables }: DomainCall) => ({
    body: tables.domains.find(path.domain).privacyForwarding,
  }),
  updatePrivacyForwarding: ({ path, body, tables }: DomainCall<Schemas["DomainPrivacyForwardingUpdate"]>) => {
    const { privacyForwarding } = tables.domains.find(path.domain);
    const { emailPreference, forwardingEmail = privacyForwarding.forwardingEmail } = body;
    const changed = { ...privacyForwarding, emailPreference, ...(forwardingEmail && { forwardingEmail }) };
    tables.domains.update(path.domain, { privacyForwarding: changed });
    return {};
  },
};

/** In the order of names; the next page begins after the marker. */
function listDomains({ query, tables }: ListCall): SandboxReply {
  const { statuses, limit = defaultLimit, marker = "", includes = [] } = query;
  const found = tables.domains
    .list()
    .filter(({ domain }) => domain > marker)
    .filter(({ status }) => statuses === undefined || statuses.includes(status))
    .sort((one, other) => (one.domain < other.domain ? -1 : 1));
  return { body: found.slice(0, limit).map((domain) => summary(domain, includes)) };
}

/** Other contacts, name servers and the transfer code only where they are asked for. */
function summary(domain: Domain, includes: readonly string[]): Schemas["DomainSummary"] {
  const {
    privacyForwarding: _,
    subaccountId: __,
    verifications: ___,
    nameServers,
    authCode,
    ...shown
  } = domain;
  const { contactAdmin, contactTech, contactBilling, ...bare } = shown;
  return {
    ...bare,
    ...(includes.includes("contacts") && { contactAdmin, contactTech, contactBilling }),
    ...(includes.includes("nameServers") && { nameServers }),
    ...(includes.includes("authCode") && { authCode }),
  };
}

function detail({ privacyForwarding: _, ...domain }: Domain): Schemas["DomainDetail"] {
  return domain;
}

function updateDomain({ path, body, tables }: DomainCall<DomainChange>): SandboxReply {
  const { locked, nameServers, renewAuto, exposeWhois, consent, subaccountId } = body;
  tables.domains.find(path.domain);
  if (exposeWhois && !consent) throw new Refusal(422, "Public contacts need a consent.");
  tables.domains.update(path.domain, {
    ...(locked !== undefined && { locked }),
    ...(nameServers && { nameServers }),
    ...(renewAuto !== undefined && { renewAuto }),
    ...(exposeWhois !== undefined && { exposeWhois }),
    ...(subaccountId !== undefined && { subaccountId }),
  });
  return {};
}

/** Done a moment later, as a job. */
function replaceNameServers(call: DomainCall<Schemas["DomainNameServerUpdateV2"]>): SandboxReply {
  const { path, body, tables, now, after } = call;
  const { nameServers = [] } = body;
  tables.domains.find(path.domain);
  const id = `${path.domain} DOMAIN_UPDATE_NAME_SERVERS`;
  const createdAt = new Date(now).toISOString();
  const job = {
    id,
    domain: path.domain,
    type: "DOMAIN_UPDATE_NAME_SERVERS",
    origination: "USER",
    createdAt,
  } as const;
  tables.actions.add({ ...job, status: "PENDING" });
  after(2_000, (dueAt) => {
    tables.domains.update(path.domain, { nameServers });
    tables.actions.update(id, { status: "SUCCESS", completedAt: new Date(dueAt).toISOString() });
  });
  return {};
}

function modern(domain: Domain, includes: readonly string[]) {
  const contact = (from: Schemas["Contact"]) => ({ ...from, exposeWhois: !domain.privacy });
  return {
    domain: domain.domain,
    domainId: String(domain.domainId),
    status: domain.status === "ACTIVE" ? "ACTIVE" : "CANCELLED",
    authCode: domain.authCode,
    createdAt: domain.createdAt,
    ...(domain.expires !== undefined && { expiresAt: domain.expires }),
    renewDeadline: domain.renewDeadline,
    renewAuto: domain.renewAuto,
    locked: domain.locked,
    privacy: domain.privacy,
    expirationProtected: domain.expirationProtected,
    transferProtected: domain.transferProtected,
    holdRegistrar: domain.holdRegistrar,
    nameServers: [...domain.nameServers],
    contacts: {
      registrant: contact(domain.contactRegistrant),
      admin: contact(domain.contactAdmin),
      tech: contact(domain.contactTech),
      billing: contact(domain.contactBilling),
    },
    ...(includes.includes("dnssecRecords") && { dnssecRecords: [] }),
  };
}
