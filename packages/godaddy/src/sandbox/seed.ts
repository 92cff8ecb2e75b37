import type { Random } from "@medtainer/sandbox";
import { seedZones } from "./seed-zones.js";
import type { Domain, GoDaddyTables, KeptRecord } from "./tables.js";

const dayMs = 86_400_000;
const serversOfGoDaddy = ["ns41.domaincontrol.com", "ns42.domaincontrol.com"];

const owner: Domain["contactRegistrant"] = {
  nameFirst: "Elena",
  nameLast: "Alvarez",
  organization: "Riverbend Family Clinic",
  email: "office@riverbendclinic.com",
  phone: "+1.8135550142",
  addressMailing: {
    address1: "410 W Kennedy Blvd",
    address2: "Suite 200",
    city: "Tampa",
    state: "FL",
    postalCode: "33606",
    country: "US",
  },
};
const bookkeeper: Domain["contactRegistrant"] = {
  ...owner,
  nameFirst: "Tom",
  nameLast: "Okafor",
  email: "books@riverbendclinic.com",
  phone: "+1.8135550177",
};

/** What sets each domain apart: days since it was registered and until it runs out, and its switches. */
const domains: readonly (Partial<Domain> & { domain: string; age: number; left: number })[] = [
  { domain: "riverbendclinic.com", age: 3_200, left: 452 },
  { domain: "riverbendclinic.net", age: 1_100, left: 21, renewAuto: false },
  { domain: "riverbend-dental.com", age: 700, left: 210, contactBilling: bookkeeper },
  { domain: "tampafamilycare.com", age: 1_900, left: 120, locked: false },
  { domain: "riverbendhealth.org", age: 400, left: 330, privacy: false, exposeWhois: true },
  { domain: "dr-alvarez.com", age: 2_500, left: 58 },
];

/** The account of a clinic in Tampa with six domains. */
export function seed(random: Random, now: number): { [Name in keyof GoDaddyTables]: GoDaddyTables[Name][] } {
  return {
    domains: domains.map((facts) => makeDomain(facts, random, now)),
    records: seedRecords(),
    forwards: [
      { fqdn: "riverbendclinic.net", type: "REDIRECT_PERMANENT", url: "https://www.riverbendclinic.com" },
    ],
    actions: [
      {
        id: "riverbendclinic.com DOMAIN_UPDATE_NAME_SERVERS",
        domain: "riverbendclinic.com",
        type: "DOMAIN_UPDATE_NAME_SERVERS",
        origination: "USER",
        status: "SUCCESS",
        createdAt: at(now, -90),
        completedAt: at(now, -90),
      },
    ],
    notifications: [
      {
        notificationId: "n-1001",
        type: "AUTO_RENEWAL",
        resource: "riverbendclinic.com",
        resourceType: "DOMAIN",
        status: "SUCCESS",
        addedAt: at(now, -3),
      },
    ],
    maintenances: [
      {
        maintenanceId: "m-77",
        type: "REGISTRY",
        status: "ACTIVE",
        reason: "PLANNED",
        environment: "PRODUCTION",
        summary: "The registry of org is out of order for an hour.",
        tlds: ["org"],
        startsAt: at(now, 6),
        endsAt: at(now, 6.05),
        createdAt: at(now, -10),
        modifiedAt: at(now, -10),
        systems: [{ name: "DOMAIN_REGISTRATION", impact: ["DOWN"] }],
      },
    ],
    orders: [],
  };
}

/** A domain with everything that the vendor shows of it. */
export function makeDomain(
  { age, left, ...facts }: (typeof domains)[number],
  random: Random,
  now: number,
): Domain {
  return {
    domainId: random.integer(100_000_000, 400_000_000),
    status: "ACTIVE",
    authCode: random.hex(16).toUpperCase(),
    createdAt: at(now, -age),
    registrarCreatedAt: at(now, -age),
    expires: at(now, left),
    renewDeadline: at(now, left + 45),
    renewAuto: true,
    locked: true,
    privacy: true,
    exposeWhois: false,
    expirationProtected: false,
    transferProtected: false,
    holdRegistrar: false,
    nameServers: serversOfGoDaddy,
    contactRegistrant: owner,
    contactAdmin: owner,
    contactTech: owner,
    contactBilling: owner,
    privacyForwarding: {
      emailPreference: "EMAIL_FILTER",
      forwardingEmail: owner.email,
      privateEmail: `${facts.domain}@domainsbyproxy.com`,
    },
    ...facts,
  };
}

/** The name servers that every domain has, and the domain's own records. */
function seedRecords(): KeptRecord[] {
  const records = Object.entries(seedZones).flatMap(([domain, own]) => [
    ...firstRecords(domain),
    ...own.map((record) => ({ domain, ...record })),
  ]);
  return records.map((record, index) => ({ ...record, id: index + 1 }));
}

/** The records that a domain has from the start. */
export function firstRecords(domain: string): Omit<KeptRecord, "id">[] {
  return serversOfGoDaddy.map((data) => ({ domain, type: "NS", name: "@", data, ttl: 3_600 }));
}

function at(now: number, days: number): string {
  return new Date(Math.floor((now + days * dayMs) / 1_000) * 1_000).toISOString();
}
